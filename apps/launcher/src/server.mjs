// @ts-check
import { spawn } from 'node:child_process';
import { setTimeout as after } from 'node:timers/promises';
import { LauncherError } from './bilingual.mjs';
import { openLog } from './log-file.mjs';
import { serverDied, serverNotHealthy, serverRefused } from './messages.mjs';
import { advanceIn, isProgress } from './server-progress.mjs';
/** @import { Advance } from './server-progress.mjs' */

/** With this the server says that a newer version wrote the data. */
const newerData = 3;
/** Open requests may end; then the server is ended. Milliseconds. */
const stopLimit = 10_000;

/**
 * The address of the program as one types it into a browser.
 * @param {string} host
 * @param {number} port
 */
export const addressOf = (host, port) => `http://${host.includes(':') ? `[${host}]` : host}:${port}`;

/**
 * @typedef {object} Server
 * @property {Promise<string>} ended with the exit code or signal, whoever ended it
 * @property {() => boolean} runs
 * @property {(url: string, signal: AbortSignal, tell?: (advance: Advance) => void) => Promise<void>} healthy waits for the
 *   first answer, as long as the server comes forward
 * @property {() => Promise<void>} stop
 * @property {() => LauncherError} death what to say when it ended by itself; ask after `ended`
 * @property {() => boolean} refuses whether it ended because it must not touch the data, which stays so
 */

const preloaded = ['leave-with-parent.mjs', 'keep-without-log.mjs'].flatMap((file) => [
  '--import',
  new URL(file, import.meta.url).href,
]);

/**
 * Starts the built server as a process of its own.
 * @param {{ main: string, cwd: string, environment: NodeJS.ProcessEnv, log: string, silence?: number }} wanted silence: how
 *   long it may neither answer nor say that it comes forward, in seconds
 * @returns {Server}
 */
export function startServer({ main, cwd, environment, log, silence = 120 }) {
  const { descriptor, close, end, news } = openLog(log);
  const child = spawn(process.execPath, [...preloaded, main], {
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
  const refuses = () => how === `exit code ${newerData}`;
  const endOfLog = () => end((line) => !isProgress(line));
  const death = () => new LauncherError(refuses() ? serverRefused() : serverDied(how ?? '', log), endOfLog());

  return {
    ended,
    runs: () => how === undefined,
    death,
    refuses,
    async healthy(url, signal, tell = () => undefined) {
      let heard = Date.now();
      while (how === undefined) {
        const answered = await answers(url, signal);
        for (const advance of news().flatMap((line) => advanceIn(line) ?? [])) {
          heard = Date.now();
          tell(advance);
        }
        if (answered) return;
        signal.throwIfAborted();
        if (Date.now() - heard > silence * 1000)
          throw new LauncherError(serverNotHealthy(url, silence, log), endOfLog());
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
