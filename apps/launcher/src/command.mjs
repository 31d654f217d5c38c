// @ts-check
import { spawn } from 'node:child_process';

/** How many characters of a command’s output are kept to be shown when it fails. */
const kept = 6000;

const leaveWithParent = new URL('leave-with-parent.mjs', import.meta.url).href;

/**
 * @typedef {object} CommandOptions
 * @property {string} cwd
 * @property {NodeJS.ProcessEnv} [env]
 * @property {AbortSignal | undefined} [signal] ends the command and everything it started
 * @property {{ uid: number, gid: number } | undefined} [user]
 * @property {string} [input] given to the command on its standard input
 * @property {boolean} [channel] whether the command is told, by the end of a channel, that this process is gone
 */

/**
 * Runs a command to its end, quietly.
 * @param {string} file
 * @param {string[]} args
 * @param {CommandOptions} options
 * @returns {Promise<{ code: number | null, output: string }>} the end of what it printed on both streams; code null when
 *   it was ended by a signal or could not be started
 */
export function runCommand(file, args, { cwd, env, signal, user, input, channel = false }) {
  return new Promise((done) => {
    const child = spawn(file, args, {
      cwd,
      env,
      ...(user && { uid: user.uid, gid: user.gid }),
      // Its own group, so that stopping reaches what it started too, and Ctrl-C reaches only us.
      detached: process.platform !== 'win32',
      windowsHide: true,
      stdio: ['pipe', 'pipe', 'pipe', ...(channel ? [/** @type {const} */ ('ipc')] : [])],
    });
    let output = '';
    /** @param {Buffer} part */
    const keep = (part) => {
      output = (output + part.toString()).slice(-kept);
    };
    const stop = () => endGroup(child);
    signal?.addEventListener('abort', stop);
    /** @param {number | null} code */
    const finish = (code) => {
      signal?.removeEventListener('abort', stop);
      done({ code, output: output.trim() });
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.stdin?.on('error', () => undefined);
    child.on('error', (error) => {
      keep(Buffer.from(error.message));
      finish(null);
    });
    child.on('close', finish);
    child.stdin?.end(input);
  });
}

/**
 * Runs a JavaScript program to its end, quietly; it ends with this process also when that is killed.
 * @param {string} script
 * @param {string[]} args
 * @param {CommandOptions} options
 */
export const runScript = (script, args, options) =>
  runCommand(process.execPath, ['--import', leaveWithParent, script, ...args], { ...options, channel: true });

/** @param {import('node:child_process').ChildProcess} child */
function endGroup(child) {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill();
    else process.kill(-child.pid, 'SIGTERM');
  } catch {
    // It has ended by itself.
  }
}
