import type { AgencyLine } from './agency-lines.ts';
import type { AgencyId, CountyAgency, CountyFigures, CountyReport, Predecessor } from './county.ts';
import { Groups } from './groups.ts';

/** A county looked up by key: built once for a county, so that no view searches its lists again. */
export interface CountyIndex<Id extends AgencyId = AgencyId> {
  readonly agencies: ReadonlyMap<Id, CountyAgency<Id>>;
  /** Every body of the county, then those that only have reports or are only in a year's roster. */
  readonly ids: readonly Id[];
  readonly byAgency: ReadonlyMap<Id, ReadonlyMap<number, CountyReport<Id>>>;
  /** Years in order. */
  readonly byYear: ReadonlyMap<number, readonly CountyReport<Id>[]>;
  readonly owed: ReadonlyMap<number, ReadonlySet<Id>>;
  readonly successions: readonly Succession<Id>[];
  /** All ids of a body that is kept under several, itself included, in the order of the county. */
  readonly sameBody: ReadonlyMap<Id, readonly Id[]>;
  /** The last report year of bodies that closed or were merged. */
  readonly lastYears: ReadonlyMap<Id, number>;
  /** Lines between two years, kept by `agencyLines` under `before after`: most views ask for the same two. */
  readonly lines: Map<string, readonly AgencyLine<Id>[]>;
}

/** `agencyId` continues `predecessor.agencyId`; `year` is the first report year of the new order. */
export interface Succession<Id extends AgencyId = AgencyId> {
  readonly agencyId: Id;
  readonly predecessor: Predecessor<Id>;
  readonly year: number;
}

const known = new WeakMap<CountyFigures, CountyIndex>();

export function countyIndex<Id extends AgencyId>(county: CountyFigures<Id>): CountyIndex<Id> {
  // The map holds under a county of these ids only what was built from it.
  const found = known.get(county) as CountyIndex<Id> | undefined;
  if (found !== undefined) return found;
  const made = indexOf(county);
  known.set(county, made as CountyIndex<AgencyId>);
  return made;
}

function indexOf<Id extends AgencyId>(county: CountyFigures<Id>): CountyIndex<Id> {
  const byAgency = new Map<Id, Map<number, CountyReport<Id>>>();
  const byYear = new Map<number, CountyReport<Id>[]>();
  for (const report of county.reports) {
    const { agencyId, year } = report;
    const years = byAgency.get(agencyId) ?? new Map<number, CountyReport<Id>>();
    if (!years.has(year)) years.set(year, report);
    byAgency.set(agencyId, years);
    const ofYear = byYear.get(year);
    if (ofYear === undefined) byYear.set(year, [report]);
    else ofYear.push(report);
  }
  const successions = county.agencies.flatMap(({ id, predecessors = [] }) =>
    predecessors.map((predecessor) => ({ agencyId: id, predecessor, year: yearOf(predecessor.since) })),
  );
  const owed = county.owed ?? [];
  const ids = [
    ...new Set([...county.agencies.map(({ id }) => id), ...byAgency.keys(), ...owed.flatMap((each) => each.agencyIds)]),
  ];
  return {
    agencies: new Map(county.agencies.map((agency) => [agency.id, agency])),
    ids,
    byAgency,
    byYear: new Map([...byYear].sort(([a], [b]) => a - b)),
    owed: new Map(owed.map(({ year, agencyIds }) => [year, new Set(agencyIds)])),
    successions,
    sameBody: sameBodies(ids, successions),
    lines: new Map(),
    lastYears: new Map([
      ...successions.flatMap(({ predecessor: { agencyId, kind }, year }): [Id, number][] =>
        kind === 'merged' ? [[agencyId, year - 1]] : [],
      ),
      ...county.agencies.flatMap(({ id, closedOn }): [Id, number][] =>
        closedOn === undefined ? [] : [[id, yearOf(closedOn) - 1]],
      ),
    ]),
  };
}

function sameBodies<Id extends AgencyId>(ids: readonly Id[], successions: readonly Succession<Id>[]) {
  const groups = new Groups(ids);
  for (const { agencyId, predecessor } of successions) {
    if (predecessor.kind === 'renamed') groups.join(agencyId, predecessor.agencyId);
  }
  return new Map([...groups.members().values()].flatMap((same) => same.map((id) => [id, same] as const)));
}

/** The year of an ISO date. */
export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
