// @ts-check
import { serverSteps } from './messages.mjs';
/** @import { Bilingual } from './bilingual.mjs' */

/**
 * How far the server has come with something that takes long.
 * @typedef {{ said: Bilingual, done: number, total: number }} Advance
 */

const mark = 'gongkai-progress ';

/** @param {string} line of the server’s log */
export const isProgress = (line) => line.startsWith(mark);

/**
 * Reads a line such as `gongkai-progress {"step":"sample","done":120,"total":380}`.
 * @param {string} line
 * @returns {Advance | undefined} undefined for every other line, and for a step this launcher has no words for
 */
export function advanceIn(line) {
  if (!isProgress(line)) return undefined;
  try {
    const { step, done, total } = JSON.parse(line.slice(mark.length));
    const said = Object.entries(serverSteps).find(([name]) => name === step)?.[1];
    return said && Number.isInteger(done) && Number.isInteger(total) && total > 0 ? { said, done, total } : undefined;
  } catch {
    return undefined;
  }
}
