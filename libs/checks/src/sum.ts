import { indicatorOf, type Code, type Place, type Report, type Side, type Text } from '@gongkai/report';

/** Up to this many figures are all named; of more, those that are not zero. */
const namedInFull = 4;
const namedAtMost = 6;

/** The figures as one side of an equation. Call it only where none of them is an obstacle. */
export function sideOf(report: Report, codes: readonly Code[]): Side {
  return { value: exact(codes.reduce((sum, code) => sum + valueOf(report, code), 0)), places: placesOf(report, codes) };
}

/** Every place at which the figures stand, figure by figure. */
export function placesOf(report: Report, codes: readonly Code[]): Place[] {
  return codes.flatMap((code) => report.figures[code]?.places ?? []);
}

/** Sums of printed decimals without the noise of binary fractions. */
export function exact(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

/** `「A」3＋「B」0＝3`: the figures by their labels with their numbers, and what they add up to; of many zeros, how many. */
export function spellSum(report: Report, codes: readonly Code[]): Text {
  const terms = codes.map((code) => ({ label: indicatorOf(code).label, value: valueOf(report, code) }));
  const shown = terms.length <= namedInFull ? terms : terms.filter(({ value }) => value !== 0).slice(0, namedAtMost);
  if (shown.length === 0) return { zh: `${terms.length}项都是0`, en: `${terms.length} figures, all 0` };
  const others = terms.filter((term) => !shown.includes(term));
  const rest = exact(others.reduce((sum, { value }) => sum + value, 0));
  const total = exact(terms.reduce((sum, { value }) => sum + value, 0));
  const zh = shown.map(({ label, value }) => `「${label.zh}」${value}`);
  const en = shown.map(({ label, value }) => `“${label.en}” ${value}`);
  if (others.length > 0) {
    zh.push(`其余${others.length}项${rest}`);
    en.push(`${others.length} others ${rest}`);
  }
  const sum = terms.length > 1;
  return {
    zh: zh.join('＋') + (sum ? `＝${total}` : ''),
    en: en.join(' + ') + (sum ? ` = ${total}` : ''),
  };
}

function valueOf(report: Report, code: Code): number {
  const value = report.figures[code]?.value;
  if (value === undefined || value === null) {
    throw new RangeError(`Figure "${code}" has no number to add up; ask obstaclesAmong first`);
  }
  return value;
}
