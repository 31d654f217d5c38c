import { editionOf, type Form, type FormEdition, type Grid, forms } from '@gongkai/report';
import { gridToTable, type TableReading } from './grid-to-table.ts';

/** The tables of a report, the edition of the form they follow, and the grids that are none of them. */
export interface Tables {
  readonly edition: FormEdition | null;
  readonly readings: readonly TableReading[];
  readonly others: readonly Grid[];
}

/**
 * Reads every grid as the table of the form that most of its cells fit. The edition is the one that most cells of the
 * document fit; where two fit alike (no tables at all), the one due for the year.
 */
export function tablesOf(grids: readonly Grid[], year: number | null): Tables {
  const due = year === null ? null : editionOf(year);
  const candidates = [...forms].sort((a, b) => Number(b.edition === due) - Number(a.edition === due));
  let best: { edition: FormEdition; readings: TableReading[]; cells: number } | null = null;
  for (const form of candidates) {
    const readings = grids.flatMap((grid) => bestReading(grid, form) ?? []);
    const cells = readings.reduce((sum, reading) => sum + reading.cells.length, 0);
    if (best === null || cells > best.cells) best = { edition: form.edition, readings, cells };
  }
  const readings = best === null || best.cells === 0 ? [] : best.readings;
  const used = new Set(readings.map(({ grid }) => grid));
  return {
    edition: best !== null && best.cells > 0 ? best.edition : due,
    readings,
    others: grids.filter((grid) => !used.has(grid)),
  };
}

function bestReading(grid: Grid, form: Form): TableReading | null {
  const readings = form.tables.map((table) => gridToTable(grid, table));
  const [best] = readings.sort((a, b) => b.cells.length - a.cells.length);
  return best !== undefined && best.cells.length > 0 ? best : null;
}
