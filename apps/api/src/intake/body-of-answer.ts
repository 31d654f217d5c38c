import type { AgencyAnswer, DocumentEntry } from '@gongkai/contracts';
import { Refusal } from '../refusal.ts';
import { nameTaken } from '../store/agencies.ts';
import type { Tx } from '../store/in-scope.ts';
import { matchAgency } from './agency-match.ts';

/**
 * The body an answer means: one of the roster, remembered under the printed name, or a new one that owes from `year` on.
 * @throws {Refusal} no such body; the new body's name is taken
 */
export async function bodyOf(
  tx: Tx,
  regionId: number,
  entry: DocumentEntry,
  answer: AgencyAnswer,
  year: number | null,
): Promise<number> {
  if ('agencyId' in answer) {
    const agency = await tx.agencies.find(regionId, answer.agencyId);
    if (agency === null) throw noAgency(answer.agencyId);
    await remember(tx, regionId, entry, agency.id);
    return agency.id;
  }
  const { name, kind } = answer.newAgency;
  // Under the county's name or without it: two bodies that answer to one name could never be told apart again.
  if ((await whoIs(tx, regionId, name)) !== null) throw nameTaken(name);
  const agency = await tx.agencies.add(regionId, name, kind);
  if (year !== null) {
    await tx.cycles.open(regionId, year);
    await tx.cycles.oweFrom(regionId, year, [agency.id]);
  }
  await tx.audit.record(regionId, 'agencyAdded', entry.id, { agencyId: agency.id, name });
  await remember(tx, regionId, entry, agency.id);
  return agency.id;
}

/** The printed name becomes an alias, unless it leads to the body already or to nothing. */
async function remember(tx: Tx, regionId: number, entry: DocumentEntry, agencyId: number): Promise<void> {
  const name = entry.agencyName;
  if (name === null || name.trim() === '') return;
  if ((await whoIs(tx, regionId, name)) === agencyId) return;
  await tx.agencies.addAlias(regionId, agencyId, name);
  await tx.audit.record(regionId, 'aliasAdded', entry.id, { agencyId, name });
}

/** The body a name means; null where none or more than one is meant. */
export async function whoIs(tx: Tx, regionId: number, name: string): Promise<number | null> {
  return matchAgency(name, await tx.agencies.names(regionId), await tx.regions.path(regionId));
}

/** A body that the roster does not have. */
export function noAgency(id: number): Refusal {
  return new Refusal('notFound', {
    zh: `名册中没有编号为 ${id} 的单位`,
    en: `The roster has no body with number ${id}`,
  });
}
