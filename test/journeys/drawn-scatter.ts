import type { Page } from 'playwright-core';

/** Two numbers read back from a drawn point and how exact they are: what two pixels are worth there. */
export interface DrawnPoint {
  readonly x: number;
  readonly y: number;
  readonly exact: { readonly x: number; readonly y: number };
}

/**
 * Reads the points of a chart, filled or drawn round in the colour of a token, measured with the ticks of its two axes: the one across has
 * square roots, the one upwards too unless it is `even`.
 */
export function drawnScatter(
  page: Page,
  id: string,
  token: string,
  upwards: 'roots' | 'even' = 'roots',
): Promise<DrawnPoint[]> {
  return page.evaluate(
    ({ id, token, upwards }) => {
      const svg = document.querySelector(`[data-chart="${id}"] [role=application] svg`);
      if (svg === null) throw new Error(`The chart ${id} is not drawn`);
      const colour = getComputedStyle(document.documentElement).getPropertyValue(token).trim().toLowerCase();
      const centre = (element: Element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2, right: x + width };
      };
      const numbers = [...svg.querySelectorAll('text')].flatMap((text) =>
        /^[\d,]+$/.test(text.textContent)
          ? [{ value: Number(text.textContent.replaceAll(',', '')), ...centre(text) }]
          : [],
      );
      const scale = (key: 'x' | 'y', together: 'y' | 'right') => {
        const lines = numbers.map((of) => numbers.filter((other) => Math.abs(other[together] - of[together]) < 1));
        const longest = lines.sort((a, b) => b.length - a.length)[0] ?? [];
        const roots = key === 'x' || upwards === 'roots';
        const ticks = longest
          .map((tick) => ({ ...tick, root: roots ? Math.sqrt(tick.value) : tick.value }))
          .sort((a, b) => a.root - b.root);
        const [first, last] = [ticks[0], ticks[ticks.length - 1]];
        if (first === undefined || last === undefined || first === last) throw new Error(`The chart ${id} has no axis`);
        const perPixel = (last.root - first.root) / (last[key] - first[key]);
        return { perPixel: Math.abs(perPixel), rootAt: (at: number) => first.root + (at - first[key]) * perPixel };
      };
      const [across, upward] = [scale('x', 'y'), scale('y', 'right')];
      return [...svg.querySelectorAll('path')]
        .filter((path) => ['fill', 'stroke'].some((name) => path.getAttribute(name)?.toLowerCase() === colour))
        .map((path) => {
          const at = centre(path);
          const [x, y] = [across.rootAt(at.x), upward.rootAt(at.y)];
          const off = (root: number, perPixel: number) => 2 * (2 * Math.abs(root) + perPixel) * perPixel;
          const even = upwards === 'even';
          return {
            x: x * x,
            y: even ? y : y * y,
            exact: { x: off(x, across.perPixel), y: even ? 2 * upward.perPixel : off(y, upward.perPixel) },
          };
        });
    },
    { id, token, upwards },
  );
}
