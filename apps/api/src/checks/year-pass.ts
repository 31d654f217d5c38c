import { isDeepStrictEqual } from 'node:util';
import { checks, checkYear } from '@gongkai/checks';
import type { Finding } from '@gongkai/report';
import type { Actor } from '../actor.ts';
import { reviewedReport, standingOf } from '../reports/reviewed-report.ts';
import { type FindingsOfYear, sameVersion, type VersionRef } from '../store/county-years.ts';
import { type KeyedFinding, keyed } from '../store/finding-keys.ts';
import type { Store, Tx } from '../store/in-scope.ts';
import { type ChecksInForce, checksInForce } from './checks-in-force.ts';
import { loadYear } from './county-year.ts';

/**
 * Runs the checks of a county's years for each year of which anything changed, in this transaction or in one that left it to
 * a later one. The county has to be held.
 * @returns how many reports are found otherwise than before
 */
export async function passYears(tx: Tx, regionId: number): Promise<number> {
  const years = await tx.countyYears.due(regionId);
  let changed = 0;
  if (years.length > 0) {
    const force = await checksInForce(tx, regionId);
    for (const year of years) changed += await passYear(tx, regionId, year, force);
  }
  await tx.countyYears.settle(regionId);
  return changed;
}

/** Runs the checks of years that were left to a later transaction: after many files, or after a crash between. */
export async function finishYears(store: Store, actor: Actor, regionId: number): Promise<void> {
  await store.inScope(actor, async (tx) => {
    if ((await tx.regions.hold(regionId)) !== null) await passYears(tx, regionId);
  });
}

/** Does so in all counties. */
export async function finishAllYears(store: Store, actor: Actor): Promise<void> {
  for (const regionId of await store.look(actor, (tx) => tx.countyYears.staleCounties())) {
    await finishYears(store, actor, regionId);
  }
}

const positionOf = new Map(checks.map(({ code }, position) => [code, position]));

async function passYear(tx: Tx, regionId: number, year: number, force: ChecksInForce): Promise<number> {
  const { county, last } = await loadYear(tx, regionId, year, { keep: true });
  const found = checkYear(county, force.inForce);
  const stored = await tx.countyYears.findings(regionId, year);
  const wanted = last.map((version) => ({
    ...version,
    findings: inOrder([...asStored(found.get(version.agencyId) ?? []), ...keptOf(version, stored, force)]),
  }));
  const changed = wanted.filter((each) => !isDeepStrictEqual(storedOf(each.agencyId, stored), withFindings(each)));
  if (changed.length === 0) return 0;
  const ids = changed.map(({ agencyId }) => agencyId);
  await tx.countyYears.replaceFindings(regionId, year, ids, await withKeys(tx, regionId, changed));
  return changed.length;
}

/** What does not hold, in the shape in which it comes out of the database. */
function asStored(findings: readonly Finding[]): Finding[] {
  const parsed: Finding[] = JSON.parse(JSON.stringify(findings.filter(({ outcome }) => outcome !== 'holds')));
  return parsed;
}

/** In that of the checks: the same findings are the same list, whether they were made or kept. */
function inOrder(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => (positionOf.get(a.check) ?? 0) - (positionOf.get(b.check) ?? 0));
}

/** What checks found that judge otherwise by now and wait to be switched on. */
function keptOf({ agencyId, version }: VersionRef, stored: readonly FindingsOfYear[], { changed }: ChecksInForce) {
  const own = stored.filter((each) => each.agencyId === agencyId && each.version === version);
  return own.flatMap(({ findings }) => findings.filter(({ check }) => changed.has(check)));
}

function storedOf(
  agencyId: number,
  stored: readonly FindingsOfYear[],
): [version: number, findings: readonly Finding[]][] {
  return stored.filter((each) => each.agencyId === agencyId).map(({ version, findings }) => [version, findings]);
}

function withFindings({ version, findings }: FindingsOfYear): [version: number, findings: readonly Finding[]][] {
  return findings.length === 0 ? [] : [[version, findings]];
}

/** Decisions of persons are bound to the keys. */
async function withKeys(
  tx: Tx,
  regionId: number,
  found: readonly FindingsOfYear[],
): Promise<(VersionRef & { findings: KeyedFinding[] })[]> {
  const some = found.filter(({ findings }) => findings.length > 0);
  const readings = await tx.countyYears.readings(regionId, some);
  const reviews = some.length === 0 ? [] : await tx.reviews.all(regionId);
  return some.map(({ findings, ...ref }) => {
    const reading = readings.find((each) => sameVersion(each, ref));
    if (reading === undefined) throw new Error(`The reading of body ${ref.agencyId} on ${ref.year} is gone`);
    const history = reviews.filter((each) => sameVersion(each, ref));
    const { report } = reviewedReport(reading.report, standingOf(history));
    return { ...ref, findings: keyed(findings, { report, document: reading.document }) };
  });
}
