// @ts-check
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as after } from 'node:timers/promises';
import { LauncherError } from './bilingual.mjs';
import { codeOf } from './errors.mjs';
import { openLog } from './log-file.mjs';
import { portInUse, portRefused, serverDied, serverNotHealthy } from './messages.mjs';

/** The first start also migrates and takes the first report in. Seconds. */
const startLimit = 120;
/** Open requests may end; then the server is ended. Milliseconds. */
const stopLimit = 10_000;

/**
 * The address of the program as one types it into a browser.
 * @param {string} host
 * @param {number} port
 */
export const addressOf = (host, port) => `http://${host.includes(':') ? `[${host}]` : host}:${port}`;

/**
 * Finds out before anything is started whether the port can be had.
 * @param {string} host
 * @param {number} port
 * @returns {Promise<void>}
 * @throws {LauncherError} it is taken or not allowed, naming the port and how to choose another
 */
export function checkPort(host, port) {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.on('error', (error) => {
      const code = codeOf(error);
      fail(new LauncherError(code === 'EADDRINUSE' ? portInUse(host, port) : portRefused(host, port, code)));
    });
    probe.listen(port, host, () => probe.close(() => done()));
  });
}

/**
 * @typedef {object} Server
 * @property {Promise<string>} ended with the exit code or signal, whoever ended it
 * @property {(healthUrl: string, signal: AbortSignal) => Promise<void>} healthy waits for the first answer
 * @property {() => Promise<void>} stop
 * @property {() => LauncherError} death what to say when it ended by itself; ask after `ended`
 */

/**
 * Starts the built server as a process of its own.
 * @param {{ main: string, cwd: string, environment: NodeJS.ProcessEnv, log: string }} wanted
 * @returns {Server}
 */
export function startServer({ main, cwd, environment, log }) {
  const { descriptor, close, end: endOfLog } = openLog(log);
  const child = spawn(process.execPath, ['--import', new URL('leave-with-parent.mjs', import.meta.url).href, main], {
    cwd,
    env: environment,
    // Its own group: Ctrl-C reaches the launcher only, which stops the server first and the database after it.
    detached: process.platform !== 'win32',
    windowsHide: true,
    stdio: ['ignore', descriptor, descriptor, 'ipc'],
  });
  close();
  /** @type {string | undefined} */
  let how;
  /** @type {Promise<string>} */
  const ended = new Promise((done) => {
    /** @param {string} reason */
    const leave = (reason) => {
      how = reason;
      done(reason);
    };
    child.on('exit', (code, signal) => leave(signal ?? `exit code ${code}`));
    child.on('error', (error) => leave(error.message));
  });
  const death = () => new LauncherError(serverDied(how ?? '', log), endOfLog());

  return {
    ended,
    death,
    async healthy(url, signal) {
      const end = Date.now() + startLimit * 1000;
      while (how === undefined) {
        if (await answers(url, signal)) return;
        signal.throwIfAborted();
        if (Date.now() > end) throw new LauncherError(serverNotHealthy(url, startLimit, log), endOfLog());
        await after(100);
      }
      throw death();
    },
    async stop() {
      if (how !== undefined) return;
      child.kill('SIGTERM');
      const tooLong = setTimeout(() => child.kill('SIGKILL'), stopLimit);
      await ended;
      clearTimeout(tooLong);
    },
  };
}

/** @param {string} url @param {AbortSignal} signal */
async function answers(url, signal) {
  try {
    const response = await fetch(url, { signal: AbortSignal.any([signal, AbortSignal.timeout(5000)]) });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}
