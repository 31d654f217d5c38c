// @ts-check
import { createHash } from 'node:crypto';
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { LauncherError } from './bilingual.mjs';
import { codeOf } from './errors.mjs';
import { alreadyStarted } from './messages.mjs';
import { beginningOf, isAlive } from './processes.mjs';

/**
 * Claims a folder for this process by a file in it. The claim of a process that is gone, also of one whose number another
 * process has now, is taken over.
 * @param {string} file the lock file, inside the folder it protects
 * @returns {() => void} gives the folder back
 * @throws {LauncherError} another living process holds it, or is just taking it over
 */
export function claim(file) {
  const mine = JSON.stringify({ pid: process.pid, began: beginningOf(process.pid) });
  for (;;) {
    if (madeWhole(file, mine)) {
      return () => {
        if (contentOf(file) === mine) rmSync(file, { force: true });
      };
    }
    const theirs = contentOf(file);
    const holder = livingHolder(theirs);
    if (holder !== undefined) throw new LauncherError(alreadyStarted(dirname(file), holder));
    if (theirs !== undefined) remove(file, theirs);
  }
}

/**
 * Makes the file with its content in one step, so that nobody reads half a claim.
 * @param {string} file
 * @param {string} content
 * @returns {boolean} false when there is one
 */
function madeWhole(file, content) {
  const draft = `${file}.${process.pid}`;
  try {
    writeFileSync(draft, content);
    return linked(draft, file) ?? madeDirectly(file, content);
  } finally {
    rmSync(draft, { force: true });
  }
}

/**
 * @param {string} from
 * @param {string} to
 * @returns {boolean | undefined} false when there is one, undefined on a file system without hard links
 */
function linked(from, to) {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    return codeOf(error) === 'EEXIST' ? false : undefined;
  }
}

/**
 * For file systems without hard links.
 * @param {string} file
 * @param {string} content
 */
function madeDirectly(file, content) {
  try {
    writeFileSync(file, content, { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    return false;
  }
}

/**
 * Removes a dead claim. Only one process may remove a certain claim, or a slow one would remove what the quick one has put
 * in its place; that right is claimed in the same way.
 * @param {string} file
 * @param {string} dead its content
 */
function remove(file, dead) {
  const release = claim(`${file}.${createHash('sha256').update(dead).digest('hex').slice(0, 8)}`);
  try {
    if (contentOf(file) === dead) rmSync(file);
  } finally {
    release();
  }
}

/**
 * @param {string | undefined} claimed
 * @returns {number | undefined} the process, if it is the one that made the claim and lives
 */
function livingHolder(claimed) {
  const { pid, began } = parsed(claimed);
  if (typeof pid !== 'number' || !isAlive(pid)) return undefined;
  const now = beginningOf(pid);
  return now === undefined || began === undefined || now === began ? pid : undefined;
}

/**
 * @param {string | undefined} claimed
 * @returns {{ pid?: unknown, began?: unknown }} empty for a file that was cut off while being written
 */
function parsed(claimed) {
  try {
    return JSON.parse(claimed ?? '{}') ?? {};
  } catch {
    return {};
  }
}

/** @param {string} file */
function contentOf(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
