import { chance, type Random } from '../../random/draw.ts';

/** How a report writes its numbers. */
export type NumberStyle = 'plain' | 'fullWidth' | 'thousands' | 'chinese';

const digits = '零一二三四五六七八九';

/** Style of one report: nearly always plain digits. */
export function numberStyle(random: Random): NumberStyle {
  if (chance(random, 0.05)) return 'fullWidth';
  if (chance(random, 0.08)) return 'thousands';
  return chance(random, 0.08) ? 'chinese' : 'plain';
}

/** The number in that style. Chinese numerals are used for small numbers only, as reports do. */
export function printNumber(style: NumberStyle, number: number): string {
  const plain = String(number);
  if (style === 'fullWidth') return plain.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  if (style === 'thousands') return plain.replace(/\B(?=(\d{3})+$)/g, ',');
  return style === 'chinese' && Number.isInteger(number) && number > 0 && number < 100 ? chineseNumber(number) : plain;
}

/** 一 to 九十九. */
export function chineseNumber(number: number): string {
  const tens = Math.floor(number / 10);
  const units = number % 10;
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : digits.charAt(tens)}十`;
  return `${ten}${units === 0 ? '' : digits.charAt(units)}`;
}
