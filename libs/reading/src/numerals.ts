const digits = new Map([...'〇零一二三四五六七八九'].map((digit, i) => [digit, i < 2 ? 0 : i - 1]));
digits.set('两', 2);
const units = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);
const myriads = new Map([
  ['万', 10_000],
  ['亿', 100_000_000],
]);

/** Characters a printed number is made of. */
export const numeral = '(?:\\d[\\d,，]*(?:\\.\\d+)?|[〇零一二三四五六七八九两十百千]+)';

/**
 * Value of a Chinese numeral: 十四, 一百零二, 二〇二三.
 * @returns null when the characters make no number
 */
function chineseNumber(text: string): number | null {
  if ([...text].every((char) => digits.has(char))) {
    return text.length === 1 || /[〇零]/.test(text) || text.length === 4
      ? Number([...text].map((char) => digits.get(char)).join(''))
      : null;
  }
  let total = 0;
  let digit: number | null = null;
  for (const char of text) {
    const unit = units.get(char);
    if (unit !== undefined) {
      total += (digit ?? 1) * unit;
      digit = null;
    } else {
      const value = digits.get(char);
      if (value === undefined || (digit !== null && digit !== 0)) return null;
      digit = value;
    }
  }
  return total + (digit ?? 0);
}

/**
 * Value of a printed number: full-width digits, thousands separators, Chinese numerals, 万 and 亿.
 * @returns null when the text is no number
 */
export function numberOf(printed: string): number | null {
  const text = printed.normalize('NFKC').replace(/\s/g, '');
  const scaled = /^(.+?)([万亿])$/.exec(text);
  if (scaled !== null) {
    const base = numberOf(scaled[1] ?? '');
    const scale = myriads.get(scaled[2] ?? '') ?? 1;
    return base === null ? null : Math.round(base * scale * 1000) / 1000;
  }
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)) return Number(text.replaceAll(',', ''));
  return /^[〇零一二三四五六七八九两十百千]+$/.test(text) ? chineseNumber(text) : null;
}
