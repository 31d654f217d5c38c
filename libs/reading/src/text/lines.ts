import type { Span } from '@gongkai/report';

/** A line without its line break; offsets count in the whole text. */
export interface Line extends Span {
  readonly text: string;
}

/** Lines of a text, broken at \n, \r\n or \r. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  const breaks = /\r\n|\n|\r/g;
  let start = 0;
  for (let match = breaks.exec(text); match !== null; match = breaks.exec(text)) {
    lines.push({ text: text.slice(start, match.index), start, end: match.index });
    start = match.index + match[0].length;
  }
  lines.push({ text: text.slice(start), start, end: text.length });
  return lines;
}
