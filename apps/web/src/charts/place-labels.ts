import type { Rectangle } from './hatch.ts';

/** A point with the size of its name, pixels. */
export interface NamedPoint {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Side = 'right' | 'left' | 'top' | 'bottom';

/** Where a name stands beside its point. */
export interface PlacedLabel {
  readonly side: Side;
  readonly box: Rectangle;
}

/** Pixels between the rim of a point and its name. */
export const labelDistance = 4;

/**
 * Names beside their points, the first points first, each on the first side where it lies within the plot and on no other name and
 * no point; null for a name that fits nowhere. The same points always give the same places.
 */
export function placeLabels(points: readonly NamedPoint[], plot: Rectangle, radius: number): (PlacedLabel | null)[] {
  const marks = points.map(({ x, y }): Rectangle => ({
    x: x - radius,
    y: y - radius,
    width: 2 * radius,
    height: 2 * radius,
  }));
  const taken: Rectangle[] = [];
  return points.map((point) => {
    const place = sidesOf(point, radius).find(
      ({ box }) => within(box, plot) && ![...marks, ...taken].some((other) => overlap(box, other)),
    );
    if (place === undefined) return null;
    taken.push(place.box);
    return place;
  });
}

function sidesOf({ x, y, width, height }: NamedPoint, radius: number): PlacedLabel[] {
  const away = radius + labelDistance;
  const box = (left: number, top: number): Rectangle => ({ x: left, y: top, width, height });
  return [
    { side: 'right', box: box(x + away, y - height / 2) },
    { side: 'left', box: box(x - away - width, y - height / 2) },
    { side: 'top', box: box(x - width / 2, y - away - height) },
    { side: 'bottom', box: box(x - width / 2, y + away) },
  ];
}

function within(box: Rectangle, plot: Rectangle): boolean {
  return (
    box.x >= plot.x &&
    box.y >= plot.y &&
    box.x + box.width <= plot.x + plot.width &&
    box.y + box.height <= plot.y + plot.height
  );
}

function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
