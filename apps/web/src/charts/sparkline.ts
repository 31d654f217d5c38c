/** A course of values as a small line: path data for the line, and where its last point is. */
export interface Sparkline {
  readonly path: string;
  readonly end: { readonly x: number; readonly y: number };
}

/**
 * Draws values from left to right into a box, zero at its foot; a missing value is a gap.
 * @returns null when fewer than two values are known: a lone year has no course
 */
export function sparkline(values: readonly (number | null)[], width: number, height: number): Sparkline | null {
  const most = Math.max(0, ...values.filter((value) => value !== null));
  const points = values.map((value, i) =>
    value === null
      ? null
      : {
          x: round((i / Math.max(1, values.length - 1)) * width),
          y: round(height - (most === 0 ? 0 : (value / most) * height)),
        },
  );
  const known = points.filter((point) => point !== null);
  const end = known[known.length - 1];
  if (known.length < 2 || end === undefined) return null;
  let path = '';
  points.forEach((point, i) => {
    if (point !== null) path += `${points[i - 1] == null ? 'M' : 'L'}${point.x} ${point.y}`;
  });
  return { path, end };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
