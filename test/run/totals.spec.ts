import { sum, totalsLine, totalsOfJest, totalsOfStep } from './totals.mjs';

const good = {
  numPassedTests: 12,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
};

describe('the totals of a Jest run', () => {
  it('are those Jest wrote', () => {
    expect(totalsOfJest(good, 0)).toEqual({ passed: 12, failed: 0, skipped: 1 });
  });

  it.each<[string, unknown, number | null, number]>([
    ['a failed test', { ...good, numFailedTests: 2 }, 1, 2],
    ['a file that could not be run', { ...good, numRuntimeErrorTestSuites: 1 }, 1, 1],
    ['a bad end although every test passed', good, 1, 1],
    ['an end by a signal', good, null, 1],
    ['no tests at all', { ...good, numPassedTests: 0, numPendingTests: 0 }, 1, 1],
    ['nothing but skipped tests', { ...good, numPassedTests: 0 }, 0, 1],
    ['no results', undefined, 1, 1],
    ['results that are none', 'null', 0, 1],
  ])('count %s as a failure', (_, results, exitCode, failed) => {
    expect(totalsOfJest(results, exitCode).failed).toBe(failed);
  });

  it('count a todo as skipped', () => {
    expect(totalsOfJest({ ...good, numTodoTests: 2 }, 0).skipped).toBe(3);
  });
});

it('the last line adds all runs up; other steps count only when they fail', () => {
  const all = [totalsOfStep(true), totalsOfStep(false), totalsOfJest(good, 0), totalsOfJest(good, 0)];
  expect(totalsLine(sum(all))).toBe('24 passed, 1 failed, 2 skipped');
});
