import { cellValue } from '../tables/cell-value.ts';

/** A cell and its lines, `last` inclusive; a cell that no line stands for has -1. */
export interface LineCell {
  readonly text: string;
  readonly first: number;
  readonly last: number;
}

/** A cell that no line stands for. */
export const none: LineCell = { text: '', first: -1, last: -1 };

/** The cell of lines `first` to `last`. */
export function cellOf(lines: readonly string[], first: number, last: number): LineCell {
  return { text: lines.slice(first, last + 1).join(''), first, last };
}

/** Whether anything stands in a line. */
export function isWords(text: string): boolean {
  return text !== '' && text !== '|' && text !== '\t';
}

/** Whether a line is a number, or what stands for one. */
export function isValue(text: string): boolean {
  return isWords(text) && cellValue(text).cell !== 'unreadable';
}
