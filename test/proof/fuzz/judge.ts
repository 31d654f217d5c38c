import type { Document, Reading, Report } from '@gongkai/report';

/** How far a reading came. */
export interface Depth {
  readonly opened: boolean;
  readonly grid: boolean;
  readonly table: boolean;
  readonly prose: boolean;
}

export function depthOf({ document, report }: Reading): Depth {
  const kinds = Object.values(report?.figures ?? {}).flatMap(({ places }) => places[0]?.kind ?? []);
  return {
    opened: document !== null,
    grid: document?.blocks.some(({ kind }) => kind === 'grid') ?? false,
    table: kinds.includes('cell'),
    prose: kinds.includes('sentence'),
  };
}

/**
 * What is wrong with a reading whatever the file holds: a number of a table that does not stand in the cell it names, or
 * whose digits stand nowhere in the file. @param source the file's characters without its markup, null where it has none
 */
export function faultOf({ document, report }: Reading, source: string | null): string | null {
  if (document === null || report === null) return null;
  for (const [code, figure] of cellsOf(report)) {
    const [place] = figure.places;
    const printed = place?.kind === 'cell' ? cellText(document, place) : null;
    if (printed === null) return `${code}: no such cell`;
    const digits = figure.text.replace(/[^\d.]/g, '');
    const plain = /^\d+(?:\.\d+)?$/.test(figure.text);
    if (printed.trim() !== figure.text) return `${code}: “${figure.text}” stands as “${printed}”`;
    if (figure.value !== null && plain && Number(figure.text) !== figure.value)
      return `${code}: ${figure.text} read as ${String(figure.value)}`;
    if (source !== null && plain && !source.includes(digits)) return `${code}: ${digits} stands nowhere`;
  }
  return null;
}

function cellsOf({ figures }: Report) {
  return Object.entries(figures).filter(([, { places, value }]) => places[0]?.kind === 'cell' && value !== null);
}

function cellText({ blocks }: Document, place: { table: number; row: number; column: number }): string | null {
  for (const block of blocks) {
    if (block.kind !== 'grid' || block.table !== place.table) continue;
    return block.cells.find(({ row, column }) => row === place.row && column === place.column)?.text ?? null;
  }
  return null;
}
