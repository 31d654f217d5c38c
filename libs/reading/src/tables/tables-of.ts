import { editionOf, type Form, type FormEdition, type Grid, forms } from '@gongkai/report';
import { gridToTables, type OpenTable, type TableReading } from './grid-to-table.ts';
import { type Contradiction, settle } from './settle.ts';
import { statisticsReadings } from './statistics-table.ts';

/** So many rows of the form whose columns cannot be told are still a table of the form: its header is lost. */
const fewestRows = 3;

/** The tables of a report, the edition of the form they follow, and the grids that are none of them. */
export interface Tables {
  readonly edition: FormEdition | null;
  readonly readings: readonly TableReading[];
  readonly others: readonly Grid[];
  readonly contradictions: readonly Contradiction[];
}

/**
 * Reads every grid as the tables of the form that its rows fit. The edition is the one that most cells of the document
 * fit; where two fit alike (no tables at all), the one due for the year. Where all cells of an edition are there, no other
 * is tried. A cell found twice is settled: see `settle`.
 */
export function tablesOf(grids: readonly Grid[], year: number | null): Tables {
  const due = year === null ? null : editionOf(year);
  const candidates = [...forms].sort((a, b) => Number(b.edition === due) - Number(a.edition === due));
  let best: { edition: FormEdition; readings: TableReading[]; cells: number } | null = null;
  for (const form of candidates) {
    const readings = readingsOf(grids, form);
    const cells = new Set(readings.flatMap((reading) => reading.cells.map(({ code }) => code))).size;
    if (best === null || cells > best.cells) best = { edition: form.edition, readings, cells };
    if (cells === form.indicators.filter(({ table }) => table !== null).length) break;
  }
  const { readings, contradictions } = settle(
    best === null || (best.cells === 0 && best.edition !== due) ? [] : best.readings,
  );
  const used = new Set(readings.map(({ grid }) => grid));
  return {
    edition: best !== null && best.cells > 0 ? best.edition : due,
    readings,
    others: grids.filter((grid) => !used.has(grid)),
    contradictions,
  };
}

function readingsOf(grids: readonly Grid[], form: Form): TableReading[] {
  const list = form.tables.find(({ name }) => name === 'statistics');
  if (list !== undefined) return statisticsReadings(grids, list);
  let open: OpenTable | null = null;
  return grids.flatMap((grid) => {
    const found = gridToTables(grid, form.tables, open);
    open = found.open;
    const isOfForm = found.readings.some(({ cells }) => cells.length > 0);
    return found.readings.filter(
      ({ cells, unplaced }) => cells.length > 0 || isOfForm || unplaced.length >= fewestRows,
    );
  });
}
