import type { DocParagraph, Run } from './doc-of.ts';
import { set, u16 } from './little-endian.ts';

const IN_TABLE = set(0x2416, 1);
const ENDS_ROW = set(0x2417, 1);
const depthOf = (depth: number): number[] => set(0x6649, depth, 0, 0, 0);

export const run = (text: string, ...properties: readonly number[]): Run => ({ text, properties });
export const deleted = (text: string): Run => run(text, ...set(0x0800, 1));
export const inserted = (text: string): Run => run(text, ...set(0x0801, 1));
export const hidden = (text: string): Run => run(text, ...set(0x083c, 1));
export const special = (text: string): Run => run(text, ...set(0x0855, 1));

export const paragraph = (text: string, properties: readonly number[] = [], style = 0): DocParagraph => ({
  runs: [run(`${text}\r`)],
  properties,
  style,
});

export const paragraphOf = (...runs: readonly Run[]): DocParagraph => ({ runs: [...runs, run('\r')] });

/** The last paragraph of a cell. */
export const cell = (text: string): DocParagraph => ({ runs: [run(`${text}\x07`)], properties: IN_TABLE });

/** A cell of one or more paragraphs. */
export const cellOf = (...texts: readonly string[]): readonly DocParagraph[] => [
  ...texts.slice(0, -1).map((text) => paragraph(text, IN_TABLE)),
  cell(texts.at(-1) ?? ''),
];

/** A cell that is defined: how it is merged across (0–3) and down (0, 1, 3). */
export interface DefinedCell {
  readonly across?: number;
  readonly down?: number;
}

/** The definition of a row's cells, which reach from edge to edge (twips). */
export function definition(edges: readonly number[], cells: readonly DefinedCell[] = []): readonly number[] {
  const content = [
    edges.length - 1,
    ...edges.flatMap(u16),
    ...cells.flatMap(({ across = 0, down = 0 }) => [...u16(across | (down << 5)), ...new Array<number>(18).fill(0)]),
  ];
  return set(0xd608, ...u16(content.length + 1), ...content);
}

export const rowEnd = (row: readonly number[], ...mark: readonly number[]): DocParagraph => ({
  runs: [run('\x07', ...mark)],
  properties: [...IN_TABLE, ...ENDS_ROW, ...row],
});

/** Cells of a table inside a cell, whose marks are those of paragraphs. */
export const innerCell = (text: string): DocParagraph =>
  paragraph(text, [...IN_TABLE, ...depthOf(2), ...set(0x244b, 1)]);
export const innerRowEnd = (row: readonly number[]): DocParagraph =>
  paragraph('', [...IN_TABLE, ...depthOf(2), ...set(0x244b, 1), ...set(0x244c, 1), ...row]);
