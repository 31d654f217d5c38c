/** Colours a chart draws with, by the key of a series, and those of its frame. */
export type Palette = Readonly<Record<(typeof names)[number], string>>;

const names = [
  'surface',
  'line',
  'line-strong',
  'ink',
  'ink-2',
  'ink-3',
  'accent',
  'body-1',
  'body-2',
  'body-3',
  'body-4',
  'body-5',
  'body-6',
  'website',
  'new-media',
  'wechat',
  'weibo',
  'video',
  'other-media',
  'other',
  'unassigned',
  'total',
  'npc',
  'cppcc',
  'answered',
  'carried',
  'granted',
  'partly-granted',
  'refused',
  'unavailable',
  'unprocessed',
  'other-outcome',
  'person',
  'organisation',
  'upheld',
  'corrected',
  'other-result',
  'pending',
  'reconsideration',
  'direct',
  'after-reconsideration',
  'issued',
  'repealed',
  'in-force',
] as const;

/** Whether a token is one of a chart's colours. */
export function isColour(token: string): token is keyof Palette {
  return names.some((name) => name === token);
}

/** Reads the palette from the tokens: `read` gives the value of one, e.g. from the computed style. */
export function paletteFrom(read: (token: string) => string): Palette {
  const entries = names.map((name) => [name, read(`--${name}`).trim()]);
  return Object.fromEntries(entries);
}

/** The palette of the theme that is shown now. */
export function shownPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  return paletteFrom((token) => style.getPropertyValue(token));
}

/** The fonts of the page. In single quotes: the chart library writes them into attributes without escaping. */
export function shownFont(): string {
  const style = getComputedStyle(document.documentElement);
  return style.getPropertyValue('--font').trim().replaceAll('"', "'");
}
