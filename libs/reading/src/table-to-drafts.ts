import type { BlockDraft, CellDraft, GridDraft } from './block-draft.ts';
import { joinedLines } from './cell-lines.ts';
import { isSectionHeading } from './section-heading.ts';

/** A cell of a table whose content has been read, but not yet reduced to its text. */
export interface TableCell<Draft extends BlockDraft> extends Omit<CellDraft, 'text'> {
  readonly content: readonly Draft[];
}

/**
 * Turns a table with its cells' contents into blocks: one grid, followed by the tables and charts that stand inside its
 * cells. A table that only arranges the page is no grid: its cells' contents are lifted in order. That is a table of one
 * cell, one whose inner tables hold at least as many cells as it has cells without a table, or one with a cell in which
 * sections of the report begin. `toGrid` makes the grid's
 * draft from its cells.
 */
export function tableToDrafts<Draft extends BlockDraft>(
  cells: readonly TableCell<Draft>[],
  toGrid: (cells: readonly CellDraft[]) => Draft,
): readonly Draft[] {
  const inner = cells.flatMap(({ content }) => content.filter(({ kind }) => kind !== 'paragraph'));
  if (cells.length === 0) return [];
  if (cells.length === 1 || isLayout(cells, inner)) return cells.flatMap(({ content }) => content);
  return [toGrid(cells.map(({ content, ...position }) => ({ ...position, text: cellText(content) }))), ...inner];
}

function isLayout(cells: readonly TableCell<BlockDraft>[], inner: readonly BlockDraft[]): boolean {
  const grids = inner.filter((draft): draft is GridDraft => draft.kind === 'grid');
  if (cells.some(({ content }) => holdsSections(content))) return true;
  if (grids.length === 0) return false;
  const innerCells = grids.reduce((sum, grid) => sum + grid.cells.length, 0);
  return innerCells >= cells.filter(({ content }) => content.every(({ kind }) => kind !== 'grid')).length;
}

function holdsSections(content: readonly BlockDraft[]): boolean {
  return content.filter((draft) => draft.kind === 'paragraph' && isSectionHeading(draft.text)).length >= 2;
}

function cellText(content: readonly BlockDraft[]): string {
  return joinedLines(content.map((draft) => (draft.kind === 'paragraph' ? draft.text : ''))).trim();
}
