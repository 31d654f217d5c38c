import type { Finding, Indicator, Report } from '@gongkai/report';
import type { Check } from './check.ts';
import { found } from './outcome.ts';

/** 本年增/减 of 2019 may fall. */
const mayBeNegative = /\.change$/;

/** The cells whose number no cell of the form can have: negative, or a part of a case. */
export function impossibleCells(check: Check, report: Report, cells: readonly Indicator[]): Finding[] {
  return cells.flatMap(({ code, label, measure }) => {
    const figure = report.figures[code];
    if (figure?.cell !== 'number' || figure.value === null) return [];
    const negative = figure.value < 0 && !mayBeNegative.test(code);
    const fractional = measure === 'count' && !Number.isInteger(figure.value);
    if (!negative && !fractional) return [];
    const ground = { check, cells: [code], left: { value: figure.value, places: figure.places } };
    return [
      found(ground, {
        zh: `「${label.zh}」${figure.text}：${negative ? '不能是负数' : '件数应为整数'}`,
        en: `“${label.en}” ${figure.text}: ${negative ? 'cannot be negative' : 'a count is a whole number'}`,
      }),
    ];
  });
}
