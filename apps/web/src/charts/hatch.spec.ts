import fc from 'fast-check';
import { hatch } from './hatch.ts';

const points = (path: string) =>
  [...path.matchAll(/[ML]([\d.-]+) ([\d.-]+)/g)].map((m) => [Number(m[1]), Number(m[2])] as const);

describe('a hatched rectangle', () => {
  it('is filled with parallel diagonals', () => {
    expect(hatch({ x: 0, y: 0, width: 4, height: 4 }, 4)).toBe('M0 4L4 0');
  });

  it('draws no line beyond its sides', () => {
    const size = fc.integer({ min: 1, max: 300 });
    fc.assert(
      fc.property(size, size, size, size, (x, y, width, height) => {
        for (const [px, py] of points(hatch({ x, y, width, height }))) {
          expect(px).toBeGreaterThanOrEqual(x);
          expect(px).toBeLessThanOrEqual(x + width);
          expect(py).toBeGreaterThanOrEqual(y);
          expect(py).toBeLessThanOrEqual(y + height);
        }
      }),
    );
  });
});
