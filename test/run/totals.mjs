// @ts-check

/**
 * What came out of one step.
 * @typedef {{ passed: number, failed: number, skipped: number }} Totals
 */

/**
 * The totals of one Jest run. A run that proves nothing counts as a failure: one that found no tests, wrote no results, or
 * ended badly although every test in it passed; so does each file that could not be run.
 * @param {unknown} results what Jest wrote with --json; undefined when it wrote nothing
 * @param {number | null} exitCode
 * @returns {Totals}
 */
export function totalsOfJest(results, exitCode) {
  const count = (/** @type {string} */ name) => numberIn(results, name);
  const passed = count('numPassedTests');
  const skipped = count('numPendingTests') + count('numTodoTests');
  const failed = count('numFailedTests') + count('numRuntimeErrorTestSuites');
  const provesNothing = passed + failed === 0 || (failed === 0 && exitCode !== 0);
  return { passed, failed: provesNothing ? failed + 1 : failed, skipped };
}

/**
 * A step that is no Jest run counts only when it fails.
 * @param {boolean} succeeded
 * @returns {Totals}
 */
export const totalsOfStep = (succeeded) => ({ passed: 0, failed: succeeded ? 0 : 1, skipped: 0 });

/**
 * @param {Totals[]} all
 * @returns {Totals}
 */
export const sum = (all) =>
  all.reduce(
    (left, right) => ({
      passed: left.passed + right.passed,
      failed: left.failed + right.failed,
      skipped: left.skipped + right.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );

/**
 * The last line of `npm test`.
 * @param {Totals} totals
 */
export const totalsLine = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed, ${skipped} skipped`;

/** @param {unknown} results @param {string} name */
function numberIn(results, name) {
  const value =
    typeof results === 'object' && results !== null ? Object.entries(results).find(([key]) => key === name)?.[1] : 0;
  return typeof value === 'number' ? value : 0;
}
