// @ts-check

/** Before the first, second and third attempt. Milliseconds. */
const pauses = [200, 1000, 3000];

/**
 * How often, and after what pause, something that died may be started again: three times in any minute.
 * @param {() => number} [now] milliseconds
 * @returns {() => number | undefined} to be asked at each death: milliseconds to wait, undefined when that was once too often
 */
export function restarts(now = Date.now) {
  /** @type {number[]} */
  let taken = [];
  return () => {
    taken = taken.filter((time) => now() - time < 60_000);
    const pause = pauses[taken.length];
    if (pause !== undefined) taken.push(now());
    return pause;
  };
}
