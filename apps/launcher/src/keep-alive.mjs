// @ts-check
import { setTimeout as after } from 'node:timers/promises';
import { LauncherError } from './bilingual.mjs';
import { restarting, tooOften } from './messages.mjs';
import { restarts } from './restarts.mjs';
/** @import { Bilingual } from './bilingual.mjs' */
/** @import { Speaker } from './progress.mjs' */

/**
 * How something ended by itself.
 * @typedef {{ said: LauncherError, lasting: boolean }} Death lasting: for a reason that another start does not remove
 */

/**
 * One of the processes the program consists of.
 * @typedef {object} Part
 * @property {Bilingual} name
 * @property {() => boolean} runs
 * @property {() => Promise<unknown>} ended when it ends, as it runs at the moment
 * @property {() => Promise<Death>} death
 * @property {() => Promise<void>} restart returns when it works again
 */

/**
 * Starts again what dies, until told to stop.
 * @param {Part[]} parts each needs those before it
 * @param {Speaker} progress
 * @param {AbortSignal} stopping
 * @returns {Promise<never>}
 * @throws {LauncherError} one died too often, or for a reason that stays
 */
export async function keepAlive(parts, progress, stopping) {
  const kept = parts.map((part) => ({ part, next: restarts() }));
  for (;;) {
    await Promise.race([aborted(stopping), ...parts.map((part) => part.ended())]);
    stopping.throwIfAborted();
    const dead = kept.find(({ part }) => !part.runs());
    if (dead) await revive(dead.part, dead.next(), progress, stopping);
  }
}

/**
 * @param {Part} part
 * @param {number | undefined} pause milliseconds
 * @param {Speaker} progress
 * @param {AbortSignal} stopping
 */
async function revive(part, pause, progress, stopping) {
  const { said, lasting } = await part.death();
  if (lasting) throw said;
  if (pause === undefined) throw new LauncherError(tooOften(part.name), said.message);
  progress.write(`${said.message}\n`);
  try {
    await progress.step(restarting(part.name), async () => {
      await after(pause, undefined, { signal: stopping });
      await part.restart();
    });
  } catch (error) {
    // Dead again: that is for the next round to count.
    if (stopping.aborted || part.runs()) throw error;
  }
}

/** @param {AbortSignal} signal @returns {Promise<void>} */
function aborted(signal) {
  return new Promise((done) => {
    if (signal.aborted) done();
    else signal.addEventListener('abort', () => done(), { once: true });
  });
}
