import { labelCore, nearestLabel, officialCore } from '../tables/label.ts';
import { cellOf, isWords, type LineCell } from './line-cell.ts';

/** A label is broken into at most so many lines. */
const MOST_LINES = 3;

/** Characters; hints in brackets included. */
const LONGEST_LABEL = 120;

/** A label and the line after it. */
export interface Label {
  readonly cell: LineCell;
  readonly next: number;
}

const coresOfLines = new WeakMap<readonly string[], string[]>();

/** What a line says as a label, worked out once: each is held against many. */
function coreAt(lines: readonly string[], at: number): string {
  const cores = coresOfLines.get(lines) ?? lines.map((line) => (line.length > LONGEST_LABEL ? '' : labelCore(line)));
  coresOfLines.set(lines, cores);
  return cores[at] ?? '';
}

/** The label at a line, which may go on in the lines after it. */
export function labelAt(label: string, lines: readonly string[], at: number): Label | null {
  const [core, begins] = [officialCore(label), coreAt(lines, at)];
  if (begins === core && begins !== '') return { cell: cellOf(lines, at, at), next: at + 1 };
  if (begins === '' || !core.startsWith(begins)) return null;
  for (let count = 2; count <= MOST_LINES && isWords(lines[at + count - 1] ?? ''); count++) {
    const cell = cellOf(lines, at, at + count - 1);
    if (labelCore(cell.text) === core) return { cell, next: at + count };
  }
  return null;
}

/** A label with a slip, as forgiven in a header, where its place tells as well what it is. */
export function slipAt(label: string, lines: readonly string[], at: number): Label | null {
  const isSlip = nearestLabel(coreAt(lines, at), [officialCore(label)]) !== null;
  return isSlip ? { cell: cellOf(lines, at, at), next: at + 1 } : null;
}
