import { formOf } from '@gongkai/report';
import { cellValue } from '../tables/cell-value.ts';
import { StatisticsLabels } from '../tables/statistics-label.ts';
import { plain } from '../tables/visible.ts';
import type { TableOfLines } from './lines-to-tables.ts';
import type { LineCell } from './line-cell.ts';

/** Fewer lines of the form with a number are no table of it. */
const fewest = 10;
/** Longer lines are sentences. */
const longestLabel = 60;

const labels = (formOf('2014')?.tables ?? []).map((table) => new StatisticsLabels(table));
const head = [/^统计指标$|^指标名称$/, /^(?:计量)?单位$/, /^统计(?:数|数据|数量|结果)$/];
const unit = /^(?:条|件|次|篇|个|人|人次|万元|元|[-—─]+)$/;

/**
 * The statistics form flattened to one cell a line: its header, then each line's label, unit and number. A label opens a
 * row, and only what stands before the next one belongs to it: a cell that left no line shifts nothing.
 */
export function statisticsOfLines(lines: readonly string[]): readonly TableOfLines[] {
  const seen = lines.map((line) => plain(line));
  const from = seen.findIndex((_, at) => headEnd(seen, at) !== null);
  const start = from < 0 ? null : headEnd(seen, from);
  if (start === null) return [];
  const header = seen.slice(from, start).flatMap((text, i) => (text === '' ? [] : [cellAt(lines, from + i)]));
  const rows: LineCell[][] = [header];
  let to = start;
  for (let at = start; at < lines.length && !lines[at]?.includes('\t'); at++) {
    const text = seen[at] ?? '';
    if (text === '') continue;
    if (text.length > longestLabel || /[。;；]/.test(text)) break;
    const row = rows.at(-1) ?? [];
    const [label, ...others] = row;
    if (unit.test(text) || cellValue(text).cell !== 'unreadable') row.push(cellAt(lines, at));
    else if (/^\(.*\)$/.test(text) && label !== undefined && others.length === 0) {
      row[0] = { text: label.text + (lines[at] ?? '').trim(), first: label.first, last: at };
    } else rows.push([cellAt(lines, at)]);
    if ((rows.at(-1)?.length ?? 0) > 1) to = at + 1;
  }
  const kept = rows.filter((row) => row.every(({ last }) => last < to));
  const whole = kept.filter(([label, ...values]) => values.length === 2 && isLine(label?.text ?? ''));
  return whole.length < fewest ? [] : [{ from, to, rows: kept }];
}

function isLine(text: string): boolean {
  return labels.some((each) => each.groupOf(text) !== null || each.isLine(text));
}

/** The line after a header that begins at a line; null where none does. */
function headEnd(seen: readonly string[], at: number): number | null {
  let next = at;
  for (const part of head) {
    while (next > at && seen[next] === '') next++;
    if (!part.test(seen[next] ?? '')) return null;
    next++;
  }
  return next;
}

function cellAt(lines: readonly string[], at: number): LineCell {
  return { text: (lines[at] ?? '').trim(), first: at, last: at };
}
