// @ts-check
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { LauncherError } from '../bilingual.mjs';
import { runCommand } from '../command.mjs';
import { openLog } from '../log-file.mjs';
import { databaseDidNotStart } from '../messages.mjs';
import { freePort } from '../port.mjs';
import { postgresEnvironment } from './environment.mjs';
import { clearAbandoned, isReady } from './postmaster-pid.mjs';
/** @import { Binaries } from './binaries.mjs' */
/** @import { User } from './run-as.mjs' */

/** Recovery after a crash replays the log first; a living server is waited for this long. Milliseconds. */
const startLimit = 300_000;
/** Between looking for a free port and taking it another program may come first; the processes of a server that was killed
 * finish their statements before they leave its memory. */
const passing = /could not bind|pre-existing shared memory block/;
/** How long that may last: the server breaks statements off after 60 s. Milliseconds. */
const passingLimit = 90_000;
/** A fast shutdown writes a checkpoint; after this the server is ended at once and recovers next time. Milliseconds. */
const stopLimit = 60_000;

/**
 * @typedef {object} Postmaster
 * @property {number} port
 * @property {Promise<void>} ended when the server is gone, for whatever reason
 * @property {() => boolean} runs
 * @property {() => string} endOfLog the last lines of its log since it was started
 * @property {() => Promise<void>} stop fast shutdown: transactions are broken off, nothing committed is lost
 */

/**
 * Starts the server on a port of this computer and waits until it accepts connections.
 * @param {object} wanted
 * @param {string} wanted.cluster
 * @param {Binaries} wanted.binaries
 * @param {User | undefined} wanted.user
 * @param {string} wanted.log file the server writes to
 * @param {Record<string, string>} wanted.settings PostgreSQL settings beside those every start has
 * @param {number} [wanted.port] where its clients look for it; without it any that is free
 * @param {boolean} wanted.ownGroup Ctrl-C goes to the terminal’s whole group, and reaches it unless it has its own
 * @returns {Promise<Postmaster>}
 * @throws {LauncherError} with the end of the log
 */
export async function startPostmaster({ settings, ...wanted }) {
  const { cluster, log } = wanted;
  await clearAbandoned(cluster);
  const end = Date.now() + passingLimit;
  for (let attempt = 1; ; attempt++) {
    const port = wanted.port ?? (await freePort('127.0.0.1'));
    const server = spawnServer({ ...wanted, settings: { ...fixed(port), ...settings } });
    if (await server.ready()) return { port, ...server };
    const said = server.endOfLog();
    if (Date.now() > end || !passing.test(said)) throw new LauncherError(databaseDidNotStart(log), said);
    await after(Math.min(300 * attempt, 2000));
  }
}

/** @param {number} port @returns {Record<string, string>} */
const fixed = (port) => ({
  port: String(port),
  listen_addresses: '127.0.0.1',
  // The path of a socket is limited to about 100 characters, a checkout’s is not.
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // Our queries are short; compiling them costs more than it gives.
  jit: 'off',
});

/** @param {Omit<Parameters<typeof startPostmaster>[0], 'port'>} wanted */
function spawnServer({ cluster, binaries, user, log, settings, ownGroup }) {
  const { descriptor, close, end: endOfLog } = openLog(log);
  const child = spawn(
    join(binaries.bin, 'postgres'),
    ['-D', cluster, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    {
      cwd: '/',
      env: postgresEnvironment(),
      ...(user && { uid: user.uid, gid: user.gid }),
      detached: ownGroup && process.platform !== 'win32',
      windowsHide: true,
      stdio: ['ignore', descriptor, descriptor],
    },
  );
  close();
  let gone = false;
  /** @type {Promise<void>} */
  const ended = new Promise((done) => {
    const leave = () => {
      gone = true;
      done();
    };
    child.on('exit', leave);
    child.on('error', leave);
  });

  return {
    ended,
    runs: () => !gone,
    endOfLog,
    async ready() {
      const end = Date.now() + startLimit;
      while (!gone && Date.now() < end) {
        if (await isReady(cluster, child.pid)) return true;
        await after(15);
      }
      child.kill('SIGQUIT');
      return false;
    },
    async stop() {
      if (gone) return;
      if (process.platform === 'win32') {
        // Windows has no signals; PostgreSQL listens to its own tool instead.
        await runCommand(join(binaries.bin, 'pg_ctl'), ['stop', '-m', 'fast', '-D', cluster], { cwd: '/' });
      } else {
        child.kill('SIGINT');
      }
      const tooLong = setTimeout(() => child.kill('SIGQUIT'), stopLimit);
      await ended;
      clearTimeout(tooLong);
    },
  };
}
