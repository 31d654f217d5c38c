// @ts-check
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';

/** A log that has grown beyond this is set aside at the next start, so that two of them at most are kept. Bytes. */
const large = 10_000_000;

/**
 * Opens a log for a child process to append to.
 * @param {string} file
 * @returns {{ descriptor: number, close(): void, end(): string }} closed once the child has it; end: its last lines since
 *   it was opened
 */
export function openLog(file) {
  if (sizeOf(file) > large) renameSync(file, `${file}.1`);
  const before = sizeOf(file);
  const descriptor = openSync(file, 'a', 0o600);
  return {
    descriptor,
    close: () => closeSync(descriptor),
    end: () => readFileSync(file).subarray(before).toString().trimEnd().split('\n').slice(-20).join('\n'),
  };
}

/** @param {string} file */
const sizeOf = (file) => statSync(file, { throwIfNoEntry: false })?.size ?? 0;
