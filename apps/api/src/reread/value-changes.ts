import { type Code, type Figure, positionsOf, type Report } from '@gongkai/report';
import { sameValue, valueOf } from '../reports/reviewed-report.ts';

/** A figure that is read otherwise than before; null where a reading has none. */
export interface ValueChange {
  readonly code: Code;
  readonly before: Figure | null;
  readonly after: Figure | null;
}

/** The figures that two readings of one document do not have in common, in the order of the form. */
export function valueChanges(before: Report, after: Report): ValueChange[] {
  const order = [...positionsOf(after.form ?? before.form ?? '2021').keys()];
  const codes = new Set([...order, ...Object.keys(before.figures), ...Object.keys(after.figures)]);
  return [...codes].flatMap((code) => {
    const [old, now] = [before.figures[code], after.figures[code]];
    const same = sameValue(valueOf(old), valueOf(now)) && old?.standing === now?.standing;
    return same ? [] : [{ code, before: old ?? null, after: now ?? null }];
  });
}

/** A figure in one line: `63 条 inferred`, `blank`, `–` where there is none. */
export function valueLine(figure: Figure | null): string {
  if (figure === null) return '–';
  const value = figure.value === null ? figure.cell : `${figure.value} ${figure.unit}`;
  const approximately = figure.cell === 'approximate' ? ' approximate' : '';
  return `${value}${approximately} ${figure.standing}`;
}
