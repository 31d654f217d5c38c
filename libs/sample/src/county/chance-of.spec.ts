import { chanceOf, eventsIn, weighted } from './chance-of.ts';

const draws = (mean: number, count: number) => {
  const random = chanceOf('events', mean);
  return Array.from({ length: count }, () => eventsIn(random, mean));
};

describe('chanceOf', () => {
  it('gives each subject its own numbers, the same every time', () => {
    const firsts = Array.from({ length: 200 }, (_, i) => chanceOf('body', i)());
    expect(new Set(firsts).size).toBe(firsts.length);
    expect(chanceOf('body', 7)()).toBe(firsts[7]);
    expect(firsts.filter((first) => first < 0.5).length).toBeGreaterThan(60);
  });
});

describe('eventsIn', () => {
  it.each([0.4, 6, 300])('has the mean %d', (mean) => {
    const all = draws(mean, 3000);
    expect(all.reduce((sum, each) => sum + each, 0) / all.length / mean).toBeCloseTo(1, 1);
    expect(all.every((each) => Number.isInteger(each) && each >= 0)).toBe(true);
  });

  it('is nothing where nothing is expected', () => {
    expect(draws(0, 20)).toEqual(Array.from({ length: 20 }, () => 0));
  });
});

describe('weighted', () => {
  it('chooses as often as the weights say', () => {
    const random = chanceOf('weights');
    const chosen = Array.from({ length: 2000 }, () =>
      weighted(random, [
        ['often', 9],
        ['seldom', 1],
        ['never', 0],
      ]),
    );
    const seldom = chosen.filter((each) => each === 'seldom').length;
    expect(seldom).toBeGreaterThan(120);
    expect(seldom).toBeLessThan(280);
    expect(chosen).not.toContain('never');
  });

  it('refuses to choose from nothing', () => {
    expect(() => weighted(chanceOf('nothing'), [])).toThrow(RangeError);
  });
});
