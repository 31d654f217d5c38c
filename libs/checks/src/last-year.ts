import { formOf, indicatorOf, type Code, type Side, type Text } from '@gongkai/report';
import type { Before, EarlierReport } from './before.ts';
import { obstaclesAmong, reasonOf } from './obstacles.ts';
import { exact } from './sum.ts';

/** What figures came to in the year before, with the words for it; or why nobody can say. */
export type LastYear =
  | { readonly reason: Text }
  | { readonly reason: null; readonly side: Side & { readonly value: number }; readonly words: Text };

/** Why none of these figures can be compared with the year before; null where the reports are there and have some of them. */
export function whyNotComparable({ year, relation, bodies }: Before, codes: readonly Code[]): Text | null {
  if (relation === 'split')
    return {
      zh: '单位当年有拆分或部分划转，上年数不能对应',
      en: 'the body was split that year, or part of it passed on',
    };
  if (relation === 'unknown') return { zh: '不清楚它承继哪个单位', en: 'it is not known which body it continues' };
  const reports = bodies.flatMap(({ report }) => report ?? []);
  const missing = bodies.length - reports.length;
  if (bodies.length > 1 && missing > 0) {
    return {
      zh: `合并前的${bodies.length}个单位中有${missing}个没有已接受的${year}年年报`,
      en: `of ${missing} of the ${bodies.length} bodies merged, no report on ${year} counts`,
    };
  }
  if (reports.length === 0) return { zh: `没有已接受的${year}年年报`, en: `no report on ${year} counts` };
  return reports.map((report) => whyNone(year, report, codes)).find((reason) => reason !== null) ?? null;
}

/** The figures of the year before, of all bodies that were merged together. Blank and unread are never taken for zero. */
export function lastYear(before: Before, codes: readonly Code[]): LastYear {
  const { year, relation, bodies } = before;
  const reason = whyNotComparable(before, codes) ?? whyNoNumbers(before, codes);
  if (reason !== null) return { reason };
  const reports = bodies.flatMap(({ report }) => report ?? []);
  const terms = codes.map((code) => ({
    label: indicatorOf(code).label,
    values: reports.map(({ figures }) => figures[code]?.value ?? 0),
  }));
  const all = terms.flatMap(({ values }) => values);
  const value = exact(all.reduce((sum, each) => sum + each, 0));
  const sum = all.length > 1;
  const zh = terms.map(({ label, values }) => `「${label.zh}」${values.join('＋')}`).join('＋');
  const en = terms.map(({ label, values }) => `“${label.en}” ${values.join(' + ')}`).join(' + ');
  return {
    reason: null,
    side: { value, places: [], reports: bodies.map(({ agencyId }) => ({ agencyId, year })) },
    words: {
      zh: `${year}年${relation === 'merged' ? '合并前各单位' : ''}${zh}${sum ? `＝${value}` : ''}`,
      en: `${year}${relation === 'merged' ? ', the bodies merged' : ''}: ${en}${sum ? ` = ${value}` : ''}`,
    },
  };
}

function whyNoNumbers({ year, bodies }: Before, codes: readonly Code[]): Text | null {
  for (const { report } of bodies) {
    const obstacles = report === null ? [] : obstaclesAmong(report, codes);
    if (obstacles.length === 0) continue;
    const { zh, en } = reasonOf(obstacles);
    return { zh: `${year}年年报中${zh}`, en: `in the report on ${year}, ${en}` };
  }
  return null;
}

/** Editions differ in their rows: what a form does not ask is no zero either. */
function whyNone(year: number, { form, figures }: EarlierReport, codes: readonly Code[]): Text | null {
  const known = formOf(form);
  if (known === null)
    return { zh: `不能判定${year}年年报的格式`, en: `the form of the report on ${year} is not known` };
  if (!codes.some((code) => known.indicators.some((indicator) => indicator.code === code))) {
    return {
      zh: `${year}年年报用${known.edition}年版格式，没有这一项`,
      en: `the report on ${year} is on the form of ${known.edition}, which does not ask it`,
    };
  }
  if (codes.some((code) => figures[code] !== undefined)) return null;
  return { zh: `${year}年年报中没有读到`, en: `it was not found in the report on ${year}` };
}
