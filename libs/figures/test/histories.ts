import fc from 'fast-check';
import { formEditions, positionsOf } from '@gongkai/report';
import type { AgencyId, CountyFigures, Correction, Predecessor } from '../src/county.ts';
import { anyShorthand, reportWith } from './counties.ts';

const codes = [
  'channels.total',
  'channels.website',
  'channels.newMedia',
  'channels.wechat',
  'channels.gazette',
  'requests.received.total',
  'requests.carriedIn.total',
  'requests.granted.total',
  'requests.refused.thirdParty.total',
  'requests.carriedForward.total',
  'disclosure.normativeDocuments.issued',
];

/** Figures that `anyHistory` states often enough for a property to meet them in all their states. */
export const statedCodes: readonly string[] = codes;
export const years = [2018, 2019, 2020, 2021, 2022, 2023] as const;

const anyYear = fc.constantFrom(...years);
const anyDay = fc.tuple(anyYear, fc.constantFrom('01-01', '03-20', '12-31')).map(([year, day]) => `${year}-${day}`);
const anyId = fc.nat(6);

const anyPredecessor: fc.Arbitrary<Predecessor<number>> = fc.record({
  agencyId: anyId,
  kind: fc.constantFrom('merged', 'split', 'renamed'),
  since: anyDay,
});

const anyCorrections: fc.Arbitrary<Correction[]> = fc.uniqueArray(
  fc.record({ code: fc.constantFrom(...codes), readAs: fc.option(fc.nat(1000)) }),
  { selector: ({ code }) => code, maxLength: 3 },
);

const anyReport = fc.constantFrom(...formEditions).chain((edition) =>
  fc
    .dictionary(fc.constantFrom(...codes.filter((code) => positionsOf(edition).has(code))), anyShorthand, {
      minKeys: 3,
    })
    .map((figures) => reportWith(figures, edition)),
);

/** Any county of some bodies that are renamed, merged, split, closed, in rosters or not, with reports in any edition. */
export const anyHistory: fc.Arbitrary<CountyFigures<number>> = fc.record({
  agencies: fc.tuple(
    ...[0, 1, 2, 3, 4, 5].map((id) =>
      fc.record({
        id: fc.constant(id),
        name: fc.constant(`示例单位${id}`),
        kind: fc.constantFrom('department' as const, 'town' as const),
        functionGroup: fc.constantFrom('教育', '住建', undefined),
        predecessors: fc.array(anyPredecessor, { maxLength: 1 }),
        closedOn: fc.option(anyDay, { nil: undefined, freq: 3 }),
      }),
    ),
  ),
  owed: fc.uniqueArray(fc.record({ year: anyYear, agencyIds: fc.uniqueArray(anyId) }), {
    selector: ({ year }) => year,
  }),
  reports: fc
    .uniqueArray(fc.tuple(anyId, anyYear, anyReport, anyCorrections), {
      selector: ([agencyId, year]) => `${agencyId} ${year}`,
      maxLength: 30,
    })
    .map((reports) =>
      reports.map(([agencyId, year, figures, corrections]) => ({ agencyId, year, figures, corrections })),
    ),
});

/** The same county with more said of some of its bodies. */
export function withAgencies<Id extends AgencyId>(
  county: CountyFigures<Id>,
  more: ReadonlyMap<Id, Partial<CountyFigures<Id>['agencies'][number]>>,
): CountyFigures<Id> {
  return { ...county, agencies: county.agencies.map((agency) => ({ ...agency, ...more.get(agency.id) })) };
}
