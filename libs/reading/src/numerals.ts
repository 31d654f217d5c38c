const digits = new Map([...'〇零一二三四五六七八九'].map((digit, i) => [digit, i < 2 ? 0 : i - 1]));
digits.set('两', 2);
const units = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);
const scales = new Map([
  ['百', 100],
  ['千', 1000],
  ['万', 10_000],
  ['亿', 100_000_000],
]);

/** 一百二 is said for 120, and might be written for 102. */
const colloquial = /[百千万亿][一二三四五六七八九]$/;

/**
 * Value of a Chinese numeral: 十四, 一百零二, 二〇二三, 一万二千.
 * @returns null when the characters make no number
 */
function chineseNumber(text: string): number | null {
  if (colloquial.test(text)) return null;
  const parts = /^(?:([^万亿]{1,8})亿)?(?:([^万亿]{1,8})万)?([^万亿]{0,8})$/.exec(text);
  if (parts === null) return null;
  const [, hundredMillions, tenThousands, rest = ''] = parts;
  if (hundredMillions === undefined && tenThousands === undefined) return belowTenThousand(text);
  const values = [hundredMillions ?? '〇', tenThousands ?? '〇', rest === '' ? '〇' : rest].map(belowTenThousand);
  const [upper, middle, lower] = values;
  if (upper == null || middle == null || lower == null) return null;
  return (upper * 10_000 + middle) * 10_000 + lower;
}

function belowTenThousand(text: string): number | null {
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
 * Value of a printed number: full-width digits, thousands separators, Chinese numerals, 万 and 亿 behind digits.
 * @returns null when the text is no number, also where a blank stands inside it: who knows what is missing there
 */
export function numberOf(printed: string): number | null {
  const text = printed.normalize('NFKC').trim();
  const scaled = /^([\d.,]{1,20})\s?([百千万亿])$/.exec(text);
  if (scaled !== null) {
    const base = numberOf(scaled[1] ?? '');
    const scale = scales.get(scaled[2] ?? '') ?? 1;
    return base === null ? null : Math.round(base * scale * 1000) / 1000;
  }
  if (/^\d{1,15}(?:\.\d{1,9})?$/.test(text)) return Number(text);
  if (/^\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,9})?$/.test(text)) return Number(text.replaceAll(',', ''));
  return /^[〇零一二三四五六七八九两十百千万亿]{1,24}$/.test(text) ? chineseNumber(text) : null;
}
