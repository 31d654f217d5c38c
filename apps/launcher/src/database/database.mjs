// @ts-check
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { claim } from '../lock.mjs';
import { checkRoom, megabytes, diskFullIn } from '../room.mjs';
import { binariesIn, embeddedBinaries } from './binaries.mjs';
import { database, ensureCluster, owner, ownerOf } from './cluster.mjs';
import { placeOfCluster } from './place.mjs';
import { startPostmaster } from './postmaster.mjs';
import { userForPostgres } from './run-as.mjs';

/**
 * @typedef {object} Database
 * @property {string} url of the owner: may log in, make tables and further roles in its database; no superuser
 * @property {string} log file the server writes to
 * @property {() => string} endOfLog its last lines since this start
 * @property {() => boolean} runs
 * @property {() => Promise<void>} ended when the server is gone, also if it was not stopped from here
 * @property {() => Promise<void>} restart once it has ended by itself: on the same port, so that its clients find it
 * @property {() => Promise<void>} stop ends it and gives its folder back
 */

/**
 * Whether a start finds a database in this data folder, or makes one.
 * @param {string} dataDir
 */
export const hasDatabase = (dataDir) =>
  ['cluster', 'elsewhere'].some((name) => existsSync(join(dataDir, 'database', name)));

/**
 * Starts a PostgreSQL of its own, making the cluster at the first start. Works as an ordinary user and as root.
 * @param {object} options
 * @param {string} options.dataDir the data folder; the cluster goes to `database` in it
 * @param {string} [options.away] as root: where programs and cluster go when the user PostgreSQL runs as cannot reach the
 *   checkout or the data folder
 * @param {string} [options.bin] folder of initdb and postgres to use instead of the embedded ones
 * @param {Record<string, string>} [options.settings] further PostgreSQL settings, as in postgresql.conf
 * @param {boolean} [options.ownerIsSuperuser] for tests, which make databases and roles of every kind
 * @param {boolean} [options.leavesOnCtrlC] whether the terminal’s Ctrl-C reaches it directly; the program stops its server
 *   first, a test run has nobody left to do that
 * @returns {Promise<Database>}
 * @throws {import('../bilingual.mjs').LauncherError} it cannot be started; the message says why and what to do
 */
export async function startDatabase({
  dataDir,
  away = '/var/lib/gongkai',
  bin,
  settings = {},
  ownerIsSuperuser = false,
  leavesOnCtrlC = false,
}) {
  const data = resolve(dataDir);
  await mkdir(join(data, 'database'), { recursive: true });
  const place = await placeOfCluster(data, userForPostgres(), away);
  const cluster = join(place, 'cluster');
  const release = claim(join(place, 'lock'));
  const needed = existsSync(cluster) ? megabytes.toStart : megabytes.toMake;
  try {
    const user = userForPostgres(await ownerOf(cluster));
    const binaries = bin ? await binariesIn(bin, user) : await embeddedBinaries(user, away);
    await checkRoom(place, needed);
    const passwordFile = join(data, 'database', 'owner-password');
    const password = await ensureCluster({
      cluster,
      binaries,
      user,
      passwordFile,
      ownerIsSuperuser,
      durable: settings.fsync !== 'off',
    });
    const log = join(place, 'postgres.log');
    const wanted = { cluster, binaries, user, log, settings, ownGroup: !leavesOnCtrlC };
    let server = await startPostmaster(wanted);
    const { port } = server;
    return {
      url: `postgres://${owner}:${password}@127.0.0.1:${port}/${database}`,
      log,
      endOfLog: () => server.endOfLog(),
      runs: () => server.runs(),
      ended: () => server.ended,
      async restart() {
        await checkRoom(place, megabytes.toStart);
        server = await startPostmaster({ ...wanted, port });
      },
      stop: () => server.stop().then(release),
    };
  } catch (error) {
    release();
    throw (await diskFullIn(error, place, needed)) ?? error;
  }
}
