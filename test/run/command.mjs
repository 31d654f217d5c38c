// @ts-check
import { spawn } from 'node:child_process';

/**
 * Runs a command with its output shown as it comes.
 * @param {string[]} command file and arguments
 * @param {{ cwd: string, env: NodeJS.ProcessEnv, stopping: AbortSignal }} options
 * @returns {Promise<number | null>} exit code; null when a signal ended it
 */
export function showing([file = '', ...args], { cwd, env, stopping }) {
  return new Promise((done, fail) => {
    const child = spawn(file, args, {
      cwd,
      env,
      // A group of its own, so that stopping reaches Jest’s workers and a database it has started.
      detached: process.platform !== 'win32',
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    const stop = () => {
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGINT');
    };
    stopping.addEventListener('abort', stop);
    child.on('error', fail);
    child.on('close', (code) => {
      stopping.removeEventListener('abort', stop);
      done(code);
    });
  });
}
