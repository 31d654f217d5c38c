import type { Code } from '@gongkai/report';
import { bodyFigure, type NoNumber } from './body-figure.ts';
import type { AgencyId, CountyFigures } from './county.ts';
import { countyIndex } from './county-index.ts';
import { outcomeParts, type Applicant, type OutcomeGroup } from './figure-parts.ts';

export type FlowKey = 'received' | 'carriedIn' | 'handled' | OutcomeGroup | 'carriedForward';

/** A node with the rows of table three that it adds up; `handled`, between sources and outcomes, has none. Values in 件. */
export interface FlowNode {
  readonly key: FlowKey;
  readonly value: number;
  readonly rows: readonly { readonly code: Code; readonly value: number }[];
}

export interface FlowLink {
  readonly from: FlowKey;
  readonly to: FlowKey;
  readonly value: number;
}

/** The applications of some bodies and a year, from where they came to what became of them. */
export interface RequestsFlow<Id extends AgencyId = AgencyId> {
  readonly nodes: readonly FlowNode[];
  /** received and carriedIn → handled → each outcome and carriedForward. */
  readonly links: readonly FlowLink[];
  /** received + carriedIn − outcomes − carriedForward: 0 where the flow balances; what is drawn does not hide it. */
  readonly difference: number;
  /** The bodies that bring it; their differences add up to it. */
  readonly unbalanced: readonly { readonly agencyId: Id; readonly difference: number }[];
  /** What adds nothing because it has no number, by body and reason. */
  readonly missing: readonly MissingRows<Id>[];
}

/** Rows of a body that have no number; none of them named where the report itself is missing. */
export interface MissingRows<Id extends AgencyId = AgencyId> {
  readonly agencyId: Id;
  readonly why: NoNumber;
  readonly codes: readonly Code[];
}

/** The flow of a year over all bodies or those given, of one column of table three. */
export function requestsFlow<Id extends AgencyId>(
  county: CountyFigures<Id>,
  year: number,
  agencyIds: readonly Id[] = countyIndex(county).ids,
  applicant: Applicant = 'total',
): RequestsFlow<Id> {
  const groups = groupsOf(applicant);
  const bodies = agencyIds.map((agencyId) => bodyFlow(county, agencyId, year, groups));
  const nodes = groups.map(({ key, codes }): FlowNode => {
    const rows = codes.map((code) => ({ code, value: sum(bodies.map(({ values }) => values.get(code) ?? 0)) }));
    return { key, value: sum(rows.map(({ value }) => value)), rows };
  });
  const [sources, ends] = [nodes.slice(0, 2), nodes.slice(2)];
  const [came, went] = [sources, ends].map((side) => sum(side.map(({ value }) => value)));
  const handled: FlowNode = { key: 'handled', value: Math.max(came ?? 0, went ?? 0), rows: [] };
  return {
    nodes: [...sources, handled, ...ends],
    links: [
      ...sources.map(({ key, value }): FlowLink => ({ from: key, to: 'handled', value })),
      ...ends.map(({ key, value }): FlowLink => ({ from: 'handled', to: key, value })),
    ],
    difference: (came ?? 0) - (went ?? 0),
    unbalanced: bodies.flatMap(({ agencyId, difference }) => (difference === 0 ? [] : [{ agencyId, difference }])),
    missing: bodies.flatMap(({ missing }) => missing),
  };
}

interface Group {
  readonly key: Exclude<FlowKey, 'handled'>;
  readonly codes: readonly Code[];
}

/** The two sources first. */
function groupsOf(applicant: Applicant): Group[] {
  return [
    { key: 'received', codes: [`requests.received.${applicant}`] },
    { key: 'carriedIn', codes: [`requests.carriedIn.${applicant}`] },
    ...outcomeParts(applicant).map(({ key, figures }) => ({ key, codes: figures })),
    { key: 'carriedForward', codes: [`requests.carriedForward.${applicant}`] },
  ];
}

function bodyFlow<Id extends AgencyId>(
  county: CountyFigures<Id>,
  agencyId: Id,
  year: number,
  groups: readonly Group[],
) {
  const values = new Map<Code, number>();
  const without = new Map<NoNumber, Code[]>();
  let difference = 0;
  for (const { key, codes } of groups) {
    for (const code of codes) {
      const { state, value } = bodyFigure(county, agencyId, year, code);
      if (state !== 'number') without.set(state, [...(without.get(state) ?? []), code]);
      values.set(code, value ?? 0);
      difference += (key === 'received' || key === 'carriedIn' ? 1 : -1) * (value ?? 0);
    }
  }
  const missing = [...without].flatMap(([why, codes]): MissingRows<Id>[] => {
    if (why === 'notOwed') return [];
    if (why === 'unreported') return [{ agencyId, why, codes: [] }];
    // A row of another edition is missing only where the body's edition has none of them.
    return why === 'notAsked' && codes.length < values.size ? [] : [{ agencyId, why, codes }];
  });
  return { agencyId, values, difference, missing };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
