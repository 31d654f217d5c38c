import type { Page } from 'playwright-core';

/** A number read back from a drawn mark: its length, or its height, measured with the ticks of the value axis. */
export interface DrawnMark {
  /** Name of the series, found by its colour token. */
  readonly series: string;
  /** Label of the category it stands at. */
  readonly category: string;
  readonly value: number;
}

export interface DrawnChart {
  readonly marks: readonly DrawnMark[];
  /** What one pixel is worth: marks are exact to about that. */
  readonly perPixel: number;
}

/** Reads the marks of a chart: `bars` lie along categories that run downwards, `points` stand over years. */
export function drawnChart(page: Page, id: string, kind: 'bars' | 'points', tokens: Readonly<Record<string, string>>) {
  return page.evaluate(
    ({ id, kind, tokens }): DrawnChart => {
      const svg = document.querySelector(`[data-chart="${id}"] [role=application] svg`);
      if (svg === null) throw new Error(`The chart ${id} is not drawn`);
      const style = getComputedStyle(document.documentElement);
      const seriesOf = new Map(
        Object.entries(tokens).map(([series, token]) => [style.getPropertyValue(token).trim().toLowerCase(), series]),
      );
      const labels = [...svg.querySelectorAll('text')].map((text) => {
        const box = text.getBoundingClientRect();
        return { text: text.textContent, x: box.x + box.width / 2, y: box.y + box.height / 2, right: box.right };
      });
      const numbers = labels.filter(({ text }) => /^[\d,]+$/.test(text));
      const sameLine = (key: 'x' | 'y' | 'right', of: (typeof labels)[number]) =>
        numbers.filter((other) => Math.abs(other[key] - of[key]) < 1);
      const longest = (key: 'x' | 'y' | 'right') =>
        numbers.map((of) => sameLine(key, of)).sort((a, b) => b.length - a.length)[0] ?? [];
      const ticks =
        kind === 'bars'
          ? longest('y').map(({ text, x }) => ({ at: x, value: Number(text.replaceAll(',', '')) }))
          : longest('right').map(({ text, y }) => ({ at: y, value: Number(text.replaceAll(',', '')) }));
      ticks.sort((a, b) => a.value - b.value);
      const [first, last] = [ticks[0], ticks[ticks.length - 1]];
      if (first === undefined || last === undefined || first === last) throw new Error(`The chart ${id} has no axis`);
      const perPixel = (last.value - first.value) / (last.at - first.at);

      const boxOf = (path: SVGGraphicsElement) => {
        const box = path.getBBox();
        const matrix = path.getScreenCTM();
        if (matrix === null) throw new Error('A mark is not on the screen');
        const at = (x: number, y: number) => new DOMPoint(x, y).matrixTransform(matrix);
        const [a, b] = [at(box.x, box.y), at(box.x + box.width, box.y + box.height)];
        return { left: a.x, right: b.x, x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, width: b.x - a.x };
      };
      const nearest = (key: 'x' | 'y', at: number, among: typeof labels) =>
        [...among].sort((a, b) => Math.abs(a[key] - at) - Math.abs(b[key] - at))[0]?.text ?? '';
      const names = labels.filter(({ text }) => !/^[\d,]+$/.test(text));
      const years = labels.filter(({ text }) => /^20\d\d$/.test(text));
      const marks = [...svg.querySelectorAll<SVGGraphicsElement>('path')].flatMap((path) => {
        const series = seriesOf.get((path.getAttribute('fill') ?? '').toLowerCase());
        if (series === undefined) return [];
        const box = boxOf(path);
        return kind === 'bars'
          ? [{ series, category: nearest('y', box.y, names), value: box.width * perPixel }]
          : [{ series, category: nearest('x', box.x, years), value: first.value + (box.y - first.at) * perPixel }];
      });
      return { marks, perPixel: Math.abs(perPixel) };
    },
    { id, kind, tokens },
  );
}
