import fc from 'fast-check';
import { seeded } from './seeded.ts';

describe('seeded', () => {
  it('gives the same numbers for the same seed, from 0 to below 1', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const [left, right] = [seeded(seed), seeded(seed)];
        for (let i = 0; i < 20; i += 1) {
          const number = left();
          expect(number).toBe(right());
          expect(number >= 0 && number < 1).toBe(true);
        }
      }),
    );
  });

  it('gives the numbers of mulberry32', () => {
    const random = seeded(1);
    expect([random(), random(), random()]).toEqual([0.6270739405881613, 0.002735721180215478, 0.5274470399599522]);
  });

  it('spreads over the whole range', () => {
    const random = seeded(7);
    const tenths = new Set(Array.from({ length: 200 }, () => Math.floor(random() * 10)));
    expect(tenths.size).toBe(10);
  });
});
