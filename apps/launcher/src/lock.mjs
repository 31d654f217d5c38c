// @ts-check
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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
 * @throws {LauncherError} another living process holds it
 */
export function claim(file) {
  const mine = JSON.stringify({ pid: process.pid, began: beginningOf(process.pid) });
  for (;;) {
    try {
      writeFileSync(file, mine, { flag: 'wx' });
      return () => {
        if (contentOf(file) === mine) rmSync(file, { force: true });
      };
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
    const theirs = contentOf(file);
    const holder = livingHolder(theirs);
    if (holder !== undefined) throw new LauncherError(alreadyStarted(dirname(file), holder));
    setAside(file, theirs);
  }
}

/**
 * Removes a dead claim, unless another start has replaced it in the meantime.
 * @param {string} file
 * @param {string | undefined} dead
 */
function setAside(file, dead) {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  if (contentOf(aside) === dead) rmSync(aside);
  else renameSync(aside, file);
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
