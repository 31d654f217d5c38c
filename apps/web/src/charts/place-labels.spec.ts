import fc from 'fast-check';
import { placeLabels } from './place-labels.ts';

const plot = { x: 0, y: 0, width: 300, height: 200 };
const radius = 5;
const named = (x: number, y: number, width = 40) => ({ x, y, width, height: 12 });
const sides = (points: readonly ReturnType<typeof named>[]) =>
  placeLabels(points, plot, radius).map((place) => place?.side ?? null);

describe('placeLabels', () => {
  it.each([
    ['right of its point', [named(100, 100)], ['right']],
    ['left of it at the right edge', [named(290, 100)], ['left']],
    ['above it where left and right are points', [named(100, 100), named(120, 100), named(80, 100)], 'top'],
    [
      'below it where also above there is one',
      [named(100, 20), named(120, 20), named(80, 20), named(100, 4)],
      'bottom',
    ],
  ])('puts a name %s', (_, points, expected) => {
    expect(sides(points)[0]).toEqual(Array.isArray(expected) ? expected[0] : expected);
  });

  it('leaves out a name that fits nowhere', () => {
    expect(sides([named(100, 100, 400)])).toEqual([null]);
  });

  it('never lets names overlap one another or a point, or leave the plot', () => {
    const point = fc.record({
      x: fc.integer({ min: 0, max: 300 }),
      y: fc.integer({ min: 0, max: 200 }),
      width: fc.integer({ min: 10, max: 120 }),
      height: fc.constant(12),
    });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 40 }), (points) => {
        const boxes = placeLabels(points, plot, radius).flatMap((place) => place?.box ?? []);
        for (const [i, box] of boxes.entries()) {
          const [right, bottom] = [box.x + box.width, box.y + box.height];
          expect(box.x >= 0 && box.y >= 0 && right <= 300 && bottom <= 200).toBe(true);
          for (const other of boxes.slice(i + 1)) {
            const apart =
              right <= other.x ||
              other.x + other.width <= box.x ||
              bottom <= other.y ||
              other.y + other.height <= box.y;
            expect(apart).toBe(true);
          }
          for (const { x, y } of points) {
            const apart = right <= x - radius || x + radius <= box.x || bottom <= y - radius || y + radius <= box.y;
            expect(apart).toBe(true);
          }
        }
      }),
    );
  });
});
