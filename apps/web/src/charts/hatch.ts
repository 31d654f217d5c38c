/** A rectangle in pixels. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Diagonal lines, `gap` pixels apart, that fill a rectangle, as SVG path data. What is missing is drawn with them. */
export function hatch({ x, y, width, height }: Rectangle, gap = 6): string {
  const lines: string[] = [];
  for (let offset = gap; offset < width + height; offset += gap) {
    const fromX = x + Math.max(0, offset - height);
    const toX = x + Math.min(width, offset);
    lines.push(`M${fromX} ${y + offset - (fromX - x)}L${toX} ${y + offset - (toX - x)}`);
  }
  return lines.join('');
}
