import { widthOf } from './song-font.ts';

/** Signs that begin no line, and signs that end none. */
const notFirst = /^[、。，；：？！）》〉”’】％%,.:;?!)]/u;
const notLast = /[（《〈“‘【(]$/u;

/**
 * Breaks a text into lines as word processors do: between any two Chinese characters, never inside a number or a word,
 * no closing sign at the beginning of a line. Too long a word is broken where the line ends.
 * @param width of a line in parts of the font size
 * @param indent of the first line, likewise
 */
export function breakLines(text: string, width: number, indent = 0): string[] {
  const lines: string[] = [];
  let line = '';
  let left = width - indent;
  const end = () => {
    lines.push(line);
    line = '';
    left = width;
  };
  for (const piece of pieces(text)) {
    if (widthOf(piece) > left && line !== '') end();
    for (const part of widthOf(piece) > left ? [...piece] : [piece]) {
      if (widthOf(part) > left && line !== '') end();
      line += part;
      left -= widthOf(part);
    }
  }
  if (line !== '') end();
  return lines;
}

/** What is not broken. A telephone number may be broken behind its hyphen. */
function pieces(text: string): string[] {
  const whole: string[] = [];
  for (const [piece] of text.matchAll(/[\w.,%/]+-?|[^\w.,%/]/gu)) {
    const last = whole.at(-1);
    if (last !== undefined && (notFirst.test(piece) || notLast.test(last))) whole[whole.length - 1] = last + piece;
    else whole.push(piece);
  }
  return whole;
}
