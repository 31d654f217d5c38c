// @ts-check
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, realpath, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LauncherError } from '../bilingual.mjs';
import { clusterNotReachable } from '../messages.mjs';
import { canEnter } from './run-as.mjs';
/** @import { User } from './run-as.mjs' */

/**
 * The folder that holds the cluster, its log and its lock: `database` in the data folder, or, where the user PostgreSQL
 * runs as cannot go there, one of its own elsewhere. The data folder remembers the latter, so that a moved data folder
 * keeps its database; a copied one gets a new one, because two programs must not share it.
 * @param {string} data
 * @param {User | undefined} user
 * @param {string} away folder of such places
 * @returns {Promise<string>}
 * @throws {LauncherError} a cluster stands in the data folder and the user cannot reach it
 */
export async function placeOfCluster(data, user, away) {
  const inside = join(data, 'database');
  await mkdir(inside, { recursive: true });
  if (!user || canEnter(inside, user)) return inside;
  if (existsSync(join(inside, 'cluster'))) throw new LauncherError(clusterNotReachable(inside, user.name));

  const here = await realpath(data);
  const note = join(inside, 'elsewhere');
  const remembered = (await readFile(note, 'utf8').catch(() => '')).trim();
  const place =
    remembered && (await belongsTo(remembered, here))
      ? remembered
      : join(away, createHash('sha256').update(here).digest('hex').slice(0, 16));
  await mkdir(place, { recursive: true });
  // Root’s umask may forbid others what the user has to pass through.
  for (const folder of [away, place]) await chmod(folder, 0o755);
  await writeFile(ownerNote(place), `${here}\n`);
  await writeFile(note, `${place}\n`);
  return place;
}

/** @param {string} place */
const ownerNote = (place) => join(place, 'belongs-to');

/**
 * @param {string} place
 * @param {string} data
 */
async function belongsTo(place, data) {
  const owner = (await readFile(ownerNote(place), 'utf8').catch(() => '')).trim();
  return owner === data || (owner !== '' && !existsSync(owner));
}
