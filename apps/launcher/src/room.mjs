// @ts-check
import { statfs } from 'node:fs/promises';
import { LauncherError } from './bilingual.mjs';
import { codeOf } from './errors.mjs';
import { diskFull } from './messages.mjs';

/**
 * Megabytes that must be free. A new database with the sample county takes 75, and its log grows by 16 at a time; one that
 * stands must be able to write a few such pieces.
 */
export const megabytes = { toMake: 200, toStart: 64 };

/**
 * Refuses before anything is written what would end half-way.
 * @param {string} folder exists
 * @param {number} needed megabytes
 * @throws {LauncherError} naming the folder, what is free there and what is needed
 */
export async function checkRoom(folder, needed) {
  const free = await freeIn(folder);
  if (free !== undefined && free < needed) throw new LauncherError(diskFull(folder, free, needed));
}

/**
 * What to say of a failure whose reason is a full disk.
 * @param {unknown} error
 * @param {string} folder
 * @param {number} needed megabytes
 * @returns {Promise<LauncherError | undefined>} undefined where the disk is not the reason
 */
export async function diskFullIn(error, folder, needed) {
  const message = error instanceof Error ? error.message : '';
  const full =
    ['ENOSPC', 'EDQUOT'].includes(codeOf(error)) || /No space left on device|Disk quota exceeded/.test(message);
  if (!full) return undefined;
  return new LauncherError(diskFull(folder, await freeIn(folder), needed), message);
}

/**
 * @param {string} folder
 * @returns {Promise<number | undefined>} megabytes; undefined where the file system does not tell
 */
async function freeIn(folder) {
  const found = await statfs(folder).catch(() => undefined);
  return found && found.blocks > 0 ? Math.floor((found.bavail * found.bsize) / 1_000_000) : undefined;
}
