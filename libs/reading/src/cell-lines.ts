/** Stands between two numbers that are no single number: on lines of their own or far apart in one cell. */
export const APART = '⏎';

/**
 * The text of a cell from its lines, joined without a separator: 商业 above 企业 is 商业企业. Where a line ends in a digit and
 * the next begins with one they stay apart: joined they would be a third number.
 */
export function joinedLines(lines: readonly string[]): string {
  return lines.reduce((text, line) => text + (/\d\s*$/.test(text) && /^\s*\d/.test(line) ? APART : '') + line, '');
}
