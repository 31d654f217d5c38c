import type { Region } from '@gongkai/contracts';
import type { Tx } from '../store/in-scope.ts';
import type { RegionToAdd } from '../store/regions.ts';

/** A region on a path, without the one above it. */
export type RegionStep = Omit<RegionToAdd, 'parentId'>;

/**
 * Sets up the regions of a path that are not there yet, from the outermost to the last, which must be new.
 * @returns the last one; null if it is there already
 */
export async function addRegions(tx: Tx, path: readonly RegionStep[], now: Date): Promise<Region | null> {
  const known = await tx.regions.list();
  let parentId: number | null = null;
  for (const step of path.slice(0, -1)) {
    const same = known.find((region) => region.name === step.name && region.parentId === parentId);
    const region: Region | null = same ?? (await tx.regions.add({ ...step, parentId }, now));
    if (region === null) throw new Error(`The region ${step.name} was set up by someone else at this moment`);
    parentId = region.id;
  }
  const last = path.at(-1);
  return last === undefined ? null : await tx.regions.add({ ...last, parentId }, now);
}
