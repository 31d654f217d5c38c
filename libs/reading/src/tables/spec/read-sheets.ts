import { type Code, type FormEdition, formOf, type FormTable } from '@gongkai/report';
import { tablesOf } from '../tables-of.ts';
import { gridOf, type Sheet, sheetOf } from './sheet.ts';

/** A number of its own for each cell of an edition. */
export function numbersOf(edition: FormEdition): ReadonlyMap<Code, number> {
  const cells = (formOf(edition)?.indicators ?? []).filter(({ table }) => table !== null);
  return new Map(cells.map(({ code }, i) => [code, 101 + i]));
}

/** A table of an edition with these numbers. */
export function numbered(edition: FormEdition, name: FormTable['name']): Sheet {
  const table = formOf(edition)?.tables.find((candidate) => candidate.name === name);
  if (table === undefined) throw new Error(`No table ${name} in ${edition}`);
  const numbers = numbersOf(edition);
  return sheetOf(table, (code) => String(numbers.get(code)));
}

/** What the reader makes of a document with these tables. */
export function readSheets(sheets: readonly Sheet[], year = 2023) {
  const { edition, readings, contradictions } = tablesOf(sheets.map(gridOf), year);
  const cells = readings.flatMap((reading) => reading.cells);
  return {
    edition,
    values: new Map(cells.map(({ code, cell }) => [code, cell.value ?? (cell.text === '' ? cell.cell : cell.text)])),
    unplaced: readings.flatMap((reading) => reading.unplaced.map(({ text }) => text)),
    remarks: readings.flatMap(({ remarks }) => remarks ?? []),
    contradictions,
  };
}

/** Cells of some tables that were not read, as far as they were printed at all. */
export function notRead(edition: FormEdition, names: readonly FormTable['name'][], values: ReadonlyMap<Code, unknown>) {
  const codes = names.flatMap((name) => numbered(edition, name).cells.flatMap(({ code }) => code ?? []));
  return codes.filter((code) => !values.has(code));
}

/** Cells with another value than the one printed in them. */
export function misread(
  edition: FormEdition,
  values: ReadonlyMap<Code, unknown>,
): readonly (readonly [Code, unknown])[] {
  const numbers = numbersOf(edition);
  return [...values].filter(([code, value]) => value !== numbers.get(code));
}
