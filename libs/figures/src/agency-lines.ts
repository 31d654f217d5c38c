import { reportOf, type AgencyId, type CountyFigures, type SuccessionKind } from './county.ts';
import { countyIndex } from './county-index.ts';
import { owes } from './expected.ts';
import { Groups } from './groups.ts';

/** Bodies of one year and what became of them in another: the pieces between which a figure can be compared. */
export interface AgencyLine<Id extends AgencyId = AgencyId> {
  /** `same`: one body in both years, or one that is in one of them only. */
  readonly kind: 'same' | SuccessionKind;
  /** Those with a report of the earlier year or owing one; empty for a new body. */
  readonly before: readonly Id[];
  /** Those of the later year; empty for a body that closed. */
  readonly after: readonly Id[];
}

/**
 * Every body that reports or owes in one of the years, in exactly one line. A body kept under two ids is one; bodies that were
 * merged or split in between (first day of the new order after `before` and not after `after`) are in one line with their
 * successors, a line that joins both being called `merged`. In the order of the county.
 */
export function agencyLines<Id extends AgencyId>(
  county: CountyFigures<Id>,
  before: number,
  after: number,
): readonly AgencyLine<Id>[] {
  const { lines } = countyIndex(county);
  const known = lines.get(`${before} ${after}`);
  if (known !== undefined) return known;
  const made = linesBetween(county, before, after);
  lines.set(`${before} ${after}`, made);
  return made;
}

function linesBetween<Id extends AgencyId>(county: CountyFigures<Id>, before: number, after: number): AgencyLine<Id>[] {
  const { ids, successions } = countyIndex(county);
  const inForce = successions.filter(
    ({ predecessor, year }) => predecessor.kind === 'renamed' || (year > before && year <= after),
  );
  const lines = new Groups(ids);
  for (const { agencyId, predecessor } of inForce) lines.join(agencyId, predecessor.agencyId);
  const kinds = new Map<Id, SuccessionKind>();
  for (const { agencyId, predecessor } of inForce) {
    const first = lines.firstOf(agencyId);
    kinds.set(first, weightier(predecessor.kind, kinds.get(first)));
  }
  const [earlier, later] = [presentIn(county, before, lines), presentIn(county, after, lines)];
  return [...lines.members().keys()].flatMap((first): AgencyLine<Id>[] => {
    const [from, to] = [earlier.get(first) ?? [], later.get(first) ?? []];
    if (from.length === 0 && to.length === 0) return [];
    const kind = kinds.get(first) ?? 'same';
    const unchanged = kind === 'renamed' && (from.length === 0 || to.length === 0 || sameIds(from, to));
    return [{ kind: unchanged ? 'same' : kind, before: from, after: to }];
  });
}

/** The bodies of a year, each under the name of its line. */
function presentIn<Id extends AgencyId>(county: CountyFigures<Id>, year: number, lines: Groups<Id>): Map<Id, Id[]> {
  const present = new Map<Id, Id[]>();
  for (const same of new Set(countyIndex(county).sameBody.values())) {
    for (const id of presentOf(county, same, year)) {
      const first = lines.firstOf(id);
      present.set(first, [...(present.get(first) ?? []), id]);
    }
  }
  return present;
}

/** Of the ids of one body those with a report of the year; without any, the last that owes one. */
export function presentOf<Id extends AgencyId>(county: CountyFigures<Id>, same: readonly Id[], year: number): Id[] {
  const reporting = same.filter((id) => reportOf(county, id, year) !== null);
  return reporting.length > 0 ? reporting : same.filter((id) => owes(county, id, year)).slice(-1);
}

const weights: readonly SuccessionKind[] = ['renamed', 'split', 'merged'];

function weightier(kind: SuccessionKind, other: SuccessionKind = kind): SuccessionKind {
  return weights.indexOf(kind) < weights.indexOf(other) ? other : kind;
}

function sameIds(some: readonly AgencyId[], others: readonly AgencyId[]): boolean {
  return some.length === others.length && some.every((id) => others.includes(id));
}
