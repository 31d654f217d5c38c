import { restarts } from './restarts.mjs';

describe('what died', () => {
  it('is started again three times in a minute, after longer and longer pauses, and not a fourth time', () => {
    const next = restarts(() => 0);
    const pauses = [next(), next(), next()].map(Number);
    expect(pauses).toEqual([...pauses].sort((a, b) => a - b));
    expect(pauses[0]).toBeGreaterThan(0);
    expect(next()).toBeUndefined();
  });

  it('has three more when the minute is over', () => {
    let now = 0;
    const next = restarts(() => now);
    for (const time of [0, 10_000, 20_000]) {
      now = time;
      expect(next()).toBeDefined();
    }
    now = 59_999;
    expect(next()).toBeUndefined();
    now = 60_000;
    expect(next()).toBeDefined();
    expect(next()).toBeUndefined();
  });
});
