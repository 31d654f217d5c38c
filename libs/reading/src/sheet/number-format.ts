import { dateFormat, printedDate } from './date-format.ts';

/** A number of a cell as text. `differs` tells that its format shows less than is stored. */
export interface PrintedNumber {
  readonly text: string;
  readonly differs: boolean;
}

/** A format's first section taken apart. */
interface Pattern {
  readonly before: string;
  readonly after: string;
  readonly digits: number;
  readonly grouped: boolean;
  readonly leastDecimals: number;
  readonly mostDecimals: number;
  readonly percent: boolean;
}

const placeholders = /[0#?][0#?.,]*/g;
/** Colours, conditions, locales; the space as wide as a character; a character repeated to fill the cell. */
const invisible = /\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]|[_*]./g;
/** Stands for a word while digits are looked for. */
const SET_ASIDE = '\ufffc';
/** Words that scale a number: 1.2万 may be stored as 12345. */
const scaling = /[十百千万亿\d]/;
/** Signs are written out by hand; a currency is how the program shows a number, its unit stands in the table. */
const decoration = /[-+()¥￥$€]/g;

/**
 * A number as its cell prints it, except that no digit of what is stored is lost: 1234.5 shown as 1,235 is 1,234.5, and a
 * zero whose format hides it is 0. Signs and words around the digits are kept where they are simple; dates as printed.
 * @param format code of the number format, as in `#,##0.00"件"`
 * @param epoch1904 whether days count from 1904
 */
export function printedNumber(value: number, format: string, epoch1904: boolean): PrintedNumber {
  const first = firstSection(format);
  if (dateFormat(first)) return { text: printedDate(value, first, epoch1904) ?? digitsOf(value), differs: false };
  const pattern = patternOf(first);
  if (pattern === undefined) return { text: digitsOf(value), differs: !isGeneral(first) };
  const shown = pattern.percent ? value * 100 : value;
  const [whole = '', decimals = ''] = digitsOf(Math.abs(shown)).split('.');
  const hides = decimals.length > pattern.mostDecimals || (value === 0 && hidesZero(format));
  if (/e/.test(whole + decimals)) return { text: digitsOf(value), differs: true };
  const padded = whole.padStart(pattern.digits, '0');
  const integer = pattern.grouped ? padded.replace(/\B(?=(?:\d{3})+$)/g, ',') : padded;
  const fraction = decimals.padEnd(pattern.leastDecimals, '0');
  const number = `${value < 0 ? '-' : ''}${integer}${fraction === '' ? '' : `.${fraction}`}`;
  return { text: `${pattern.before}${number}${pattern.percent ? '%' : ''}${pattern.after}`, differs: hides };
}

/** Fifteen digits are what spreadsheets keep: 0.1 + 0.2 is 0.3. */
function digitsOf(value: number): string {
  return String(Number(value.toPrecision(15)));
}

function isGeneral(section: string): boolean {
  return /^(?:general|g\/通用格式|@|)$/i.test(section.trim());
}

/** Sections for positive, negative, zero and text are parted by semicolons outside quotes. */
function sectionsOf(format: string): string[] {
  const sections = [''];
  for (const [token] of format.matchAll(/"[^"]*"?|\\.|[^]/g)) {
    if (token === ';') sections.push('');
    else sections[sections.length - 1] += token;
  }
  return sections;
}

function firstSection(format: string): string {
  return sectionsOf(format)[0] ?? '';
}

function hidesZero(format: string): boolean {
  const zero = sectionsOf(format)[2];
  return zero !== undefined && !zero.includes('0');
}

/** Undefined for General, and for what is not one plain stretch of digits: fractions, powers, thousands left out. */
function patternOf(section: string): Pattern | undefined {
  const seen = section.replace(invisible, '$1').replace(/general|g\/通用格式/i, '#.##########');
  // Quoted and escaped characters stand for themselves; they are set aside so that a quoted 0 is no digit.
  const words: string[] = [];
  const plain = seen.replace(/"([^"]*)"?|[\\!](.)/g, (_, quoted: string | undefined, escaped: string | undefined) => {
    words.push(quoted ?? escaped ?? '');
    return SET_ASIDE;
  });
  const stretches = [...plain.matchAll(placeholders)];
  const [stretch] = stretches;
  if (stretch === undefined || stretches.length > 1 || /[/E]/i.test(plain)) return undefined;
  const [whole = '', decimals = ''] = stretch[0].split('.');
  if (stretch[0].endsWith(',') || stretch[0].split('.').length > 2) return undefined;
  const restored = (text: string) =>
    text
      .replaceAll('%', '')
      .replaceAll(SET_ASIDE, () => words.shift() ?? '')
      .trim();
  const before = restored(plain.slice(0, stretch.index));
  const after = restored(plain.slice(stretch.index + stretch[0].length));
  const simple = !scaling.test(before + after);
  return {
    before: simple ? before.replace(decoration, '') : '',
    after: simple ? after.replace(decoration, '') : '',
    digits: Math.max(1, whole.replace(/[^0]/g, '').length),
    grouped: whole.includes(','),
    leastDecimals: decimals.replace(/[^0]/g, '').length,
    mostDecimals: decimals.length,
    percent: plain.includes('%'),
  };
}
