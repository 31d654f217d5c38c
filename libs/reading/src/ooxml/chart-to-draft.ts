import type { ChartPoint, ChartSeries } from '@gongkai/report';
import type { ChartDraft } from '../block-draft.ts';
import { childOf, childrenOf, descendantOf, numberOf, type XmlElement } from './xml-element.ts';

/** More points than any chart of a report has; a count beyond it is damage. */
const MOST_POINTS = 10_000;

/** The data that a chart part keeps beside its reference into a workbook. */
const CACHES = ['strCache', 'numCache', 'strLit', 'numLit', 'multiLvlStrCache'];

interface Cache {
  readonly count: number;
  readonly texts: ReadonlyMap<number, string>;
}

/**
 * Reads a chart part: its title and every series of every plot, as printed. A point without a value has an empty text;
 * categories the chart does not name are numbered, as Word does. Undefined where the part is missing or no chart.
 */
export function chartToDraft(space: XmlElement | undefined): ChartDraft | undefined {
  const chart = childOf(space, 'chart');
  const plots = childOf(chart, 'plotArea');
  if (plots === undefined) return undefined;
  return {
    kind: 'chart',
    title: nameOf(childOf(childOf(chart, 'title'), 'tx')),
    series: plots.children.flatMap((plot) => childrenOf(plot, 'ser').map(seriesOf)),
  };
}

function seriesOf(series: XmlElement): ChartSeries {
  const categories = cacheOf(childOf(series, 'cat') ?? childOf(series, 'xVal'));
  const values = cacheOf(childOf(series, 'val') ?? childOf(series, 'yVal'));
  const points: ChartPoint[] = [];
  for (let index = 0; index < Math.max(categories.count, values.count); index++) {
    points.push({
      category: categories.texts.get(index) ?? (categories.count === 0 ? String(index + 1) : ''),
      text: shortest(values.texts.get(index) ?? ''),
    });
  }
  return { name: nameOf(childOf(series, 'tx')), points };
}

/** A name typed in, taken from a cell, or given literally. */
function nameOf(name: XmlElement | undefined): string {
  const typed = childrenOf(childOf(name, 'rich'), 'p').map((paragraph) => textIn(paragraph));
  const written = typed.length > 0 ? typed.join('') : (cacheOf(name).texts.get(0) ?? childOf(name, 'v')?.text ?? '');
  return written.replace(/\s+/g, ' ').trim();
}

function textIn(element: XmlElement): string {
  return element.name === 't' ? element.text : element.children.map(textIn).join('');
}

function cacheOf(data: XmlElement | undefined): Cache {
  for (const holder of data === undefined ? [] : [data, ...data.children]) {
    const cache = holder.children.find(({ name }) => CACHES.includes(name));
    if (cache?.name === 'multiLvlStrCache') return multiLevel(cache);
    if (cache !== undefined) return pointsOf(cache, numberOf(childOf(cache, 'ptCount')));
  }
  return { count: 0, texts: new Map() };
}

function pointsOf(holder: XmlElement, stated: number | undefined): Cache {
  const texts = new Map<number, string>();
  for (const point of childrenOf(holder, 'pt')) {
    const index = numberOf(point, 'idx') ?? texts.size;
    if (index >= 0 && index < MOST_POINTS) texts.set(index, childOf(point, 'v')?.text ?? '');
  }
  const last = [...texts.keys()].reduce((most, index) => Math.max(most, index + 1), 0);
  return { count: Math.min(Math.max(last, stated ?? 0), MOST_POINTS), texts };
}

/** Categories in levels, the innermost first; an outer one is written once, at its first point. */
function multiLevel(cache: XmlElement): Cache {
  const stated = numberOf(descendantOf(cache, 'ptCount'));
  const [inner, ...outer] = childrenOf(cache, 'lvl').map((level) => pointsOf(level, stated));
  if (inner === undefined) return { count: 0, texts: new Map() };
  const texts = new Map<number, string>();
  const current = outer.map(() => '');
  for (let index = 0; index < inner.count; index++) {
    for (const [level, { texts: names }] of outer.entries()) current[level] = names.get(index) ?? current[level] ?? '';
    texts.set(index, [...current.toReversed(), inner.texts.get(index) ?? ''].filter((name) => name !== '').join(' '));
  }
  return { count: inner.count, texts };
}

/** Workbooks store 4.3 as 4.2999999999999998; nobody printed that. */
function shortest(text: string): string {
  return /^-?\d*\.\d+(?:E[-+]?\d+)?$/i.test(text) && text.replace(/\D/g, '').length > 15 ? String(Number(text)) : text;
}
