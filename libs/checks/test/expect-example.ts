import type { Finding, Text } from '@gongkai/report';
import type { ReportCheck, Subject, YearCheck } from '../src/check.ts';
import type { CountyYear } from '../src/county-year.ts';

/** Shows that a check says of two subjects what its example tells: one that holds, and one with that finding and no other. */
export function expectExample({ example, run }: ReportCheck, holds: Subject, finding: Subject): void {
  expect(said(run(holds), 'finding')).toEqual([]);
  expect(said(run(holds), 'holds')).toContainEqual(example.holds.says);
  expect(said(run(finding), 'finding')).toEqual([example.finding.says]);
}

/** The same for a check of a county's year, where a finding may stand with each of the bodies that it is about. */
export function expectExampleOfYear({ example, runYear }: YearCheck, holds: CountyYear, finding: CountyYear): void {
  const outcomes = (county: CountyYear) => [...runYear(county).values()].flat();
  expect(said(outcomes(holds), 'finding')).toEqual([]);
  expect(said(outcomes(holds), 'holds')).toContainEqual(example.holds.says);
  expect(said(outcomes(finding), 'finding')).toContainEqual(example.finding.says);
}

function said(outcomes: readonly Finding[], outcome: Finding['outcome']): Text[] {
  return outcomes.filter((each) => each.outcome === outcome).map(({ message }) => message);
}
