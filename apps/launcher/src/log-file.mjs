// @ts-check
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';

/** A log that has grown beyond this is set aside at the next start, so that two of them at most are kept. Bytes. */
const large = 10_000_000;

/**
 * Opens a log for a child process to append to.
 * @param {string} file
 * @returns {{ descriptor: number, close(): void, end(isWanted?: (line: string) => boolean): string, news(): string[] }}
 *   close: once the child has it; end: its last lines since it was opened; news: whole lines since the last time
 */
export function openLog(file) {
  if (sizeOf(file) > large) renameSync(file, `${file}.1`);
  const before = sizeOf(file);
  const descriptor = openSync(file, 'a', 0o600);
  const since = (/** @type {number} */ start) => readFileSync(file).subarray(start);
  let read = before;
  return {
    descriptor,
    close: () => closeSync(descriptor),
    end: (isWanted = () => true) =>
      since(before).toString().trimEnd().split('\n').filter(isWanted).slice(-20).join('\n'),
    news() {
      if (sizeOf(file) === read) return [];
      const added = since(read);
      const whole = added.lastIndexOf('\n') + 1;
      read += whole;
      return added.subarray(0, whole).toString().split('\n').slice(0, -1);
    },
  };
}

/** @param {string} file */
const sizeOf = (file) => statSync(file, { throwIfNoEntry: false })?.size ?? 0;
