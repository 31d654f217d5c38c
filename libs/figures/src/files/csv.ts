/** A number written as it is to be shown: `12.50`. */
export interface WrittenNumber {
  readonly digits: string;
}

/** A cell of a table that leaves the program; null is an empty cell. */
export type CsvCell = string | number | WrittenNumber | null;

/**
 * A text that a spreadsheet would take for a formula (starts with = + - @ tab or line break, also in full width) is
 * marked as text with an apostrophe.
 */
function harmless(text: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
}

/** One cell: numbers bare, texts quoted where needed. */
function field(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'object') return String(cell.digits);
  const text = harmless(cell);
  return /[",\r\n']/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table as CSV that a spreadsheet opens with Chinese intact: UTF-8 with byte order mark, CRLF (RFC 4180). */
export function toCsv(rows: readonly (readonly CsvCell[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(field).join(',')).join('\r\n')}\r\n`;
}

/** A whole number of hundredths (fen) with two decimals: 1250 is `12.50`. */
export function hundredths(whole: number): WrittenNumber {
  const digits = String(Math.abs(whole)).padStart(3, '0');
  return { digits: `${whole < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}` };
}
