const DIGITS = '〇一二三四五六七八九';
const LEGAL_DIGITS = '零壹贰叁肆伍陆柒捌玖';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** How Word's number formats (ISO/IEC 29500-1, 17.18.59) write a count; those missing here are written in digits. */
const formats: Readonly<Record<string, (value: number) => string>> = {
  none: () => '',
  decimalZero: (value) => String(value).padStart(2, '0'),
  upperLetter: (value) => letters(value, 'A'),
  lowerLetter: (value) => letters(value, 'a'),
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalEnclosedCircle: (value) => oneOf(value, 0x2460, 20),
  decimalEnclosedCircleChinese: (value) => oneOf(value, 0x2460, 10),
  decimalEnclosedParen: (value) => oneOf(value, 0x2474, 20),
  decimalEnclosedFullstop: (value) => oneOf(value, 0x2488, 20),
  ideographEnclosedCircle: (value) => oneOf(value, 0x3280, 10),
  chineseCounting: (value) => counted(value, DIGITS, ['', '十', '百', '千']),
  chineseCountingThousand: (value) => counted(value, DIGITS, ['', '十', '百', '千']),
  taiwaneseCounting: (value) => counted(value, DIGITS, ['', '十', '百', '千']),
  taiwaneseCountingThousand: (value) => counted(value, DIGITS, ['', '十', '百', '千']),
  japaneseCounting: (value) => counted(value, DIGITS, ['', '十', '百', '千']),
  chineseLegalSimplified: (value) => counted(value, LEGAL_DIGITS, ['', '拾', '佰', '仟']),
  ideographLegalTraditional: (value) => counted(value, LEGAL_DIGITS, ['', '拾', '佰', '仟']),
  ideographDigital: digitByDigit,
  taiwaneseDigital: digitByDigit,
  japaneseDigitalTenThousand: digitByDigit,
  ideographTraditional: (value) => STEMS[value - 1] ?? String(value),
  ideographZodiac: (value) => BRANCHES[value - 1] ?? String(value),
};

/** Writes `value` in one of Word's number formats: 12 in `chineseCounting` is 十二. */
export function numeral(value: number, format: string): string {
  return Object.hasOwn(formats, format) ? (formats[format]?.(value) ?? String(value)) : String(value);
}

/** A, B, … Z, AA, BB, …: Word repeats the letter. */
function letters(value: number, first: string): string {
  if (value < 1 || value > 780) return String(value);
  const letter = String.fromCharCode(first.charCodeAt(0) + ((value - 1) % 26));
  return letter.repeat(Math.ceil(value / 26));
}

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let rest = value;
  let written = '';
  for (const [worth, sign] of ROMAN) {
    for (; rest >= worth; rest -= worth) written += sign;
  }
  return written;
}

function fullWidth(value: number): string {
  return String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

function oneOf(value: number, first: number, count: number): string {
  return value >= 1 && value <= count ? String.fromCharCode(first + value - 1) : String(value);
}

function digitByDigit(value: number): string {
  return String(value).replace(/\d/g, (digit) => DIGITS[Number(digit)] ?? digit);
}

/** 10 is 十, 12 is 十二, 20 is 二十, 105 is 一百零五; above 9999 digits. */
function counted(value: number, digits: string, units: readonly string[]): string {
  if (value === 0) return digits[0] ?? '';
  if (value < 0 || value > 9999) return String(value);
  let written = '';
  let gap = false;
  const places = String(value);
  for (const [index, place] of [...places].entries()) {
    if (place === '0') {
      gap = true;
      continue;
    }
    if (gap) written += '零';
    gap = false;
    written += (digits[Number(place)] ?? '') + (units[places.length - 1 - index] ?? '');
  }
  // Counting in everyday characters says 十, not 一十; the legal 壹拾 keeps its one.
  return value >= 10 && value < 20 && digits === DIGITS ? written.slice(1) : written;
}
