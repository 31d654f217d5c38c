import type { FormBlock, FormColumn, FormRow, FormTable, Grid } from '@gongkai/report';
import { type ColumnsFound, columnsOf } from './columns.ts';
import { type FormLabels, type FormLine, formLabels } from './form-labels.ts';
import { type GridView, gridView } from './grid-view.ts';
import { type Header, type HeaderColumn, headerOf } from './header.ts';
import { matchRows, type RowMatch } from './match-rows.ts';
import { placeValues, type TableCell } from './place-values.ts';
import { type BodyRow, type Region, regionsOf } from './regions.ts';
import { unlabelledRows } from './unlabelled-rows.ts';

export type { TableCell } from './place-values.ts';

/** A row with values of which it cannot be said which row of the form it is, or which column its values stand in. */
export interface UnplacedRow {
  readonly row: number;
  readonly text: string;
  /** The row of the form whose label it bears; absent where it is none of the form's. */
  readonly formRow?: FormRow;
}

/** What a person should know of a label that was read or left: where it stands, what it says, what it was read as. */
export interface LabelRemark {
  readonly kind: 'nearRow' | 'nearColumn' | 'unknownColumn';
  readonly row: number;
  readonly column: number;
  readonly printed: string;
  /** The form's label; empty for a column that is none of the form's. */
  readonly official: string;
}

/** A grid, or a part of it, read as one table of the form. */
export interface TableReading {
  readonly table: FormTable;
  readonly grid: Grid;
  readonly cells: readonly TableCell[];
  readonly unplaced: readonly UnplacedRow[];
  readonly remarks?: readonly LabelRemark[];
}

/** The end of a grid whose table the next grid may go on with, as page breaks part them. */
export interface OpenTable {
  readonly header: Header;
  readonly columnCount: number;
  readonly table: FormTable;
  /** The last row of the form in it; null before the first. */
  readonly after: FormLine | null;
}

/** Everything a grid holds of some tables of the form. */
export interface GridReading {
  readonly readings: readonly TableReading[];
  readonly open: OpenTable | null;
}

/** Reads a grid as one table of the form. */
export function gridToTable(grid: Grid, table: FormTable): TableReading {
  const [reading] = gridToTables(grid, [table], null).readings;
  return reading ?? { table, grid, cells: [], unplaced: [] };
}

/**
 * Reads a grid as tables of the form, one or several. A cell is read only where its row's label and its column's header
 * are both found: no value is placed by order alone, and a row whose cells do not fit its header is unplaced, never
 * shifted. A cell may be found twice, with different values: the caller decides.
 * @param before the table that the grid before this one ended in; its header counts only where the rows prove it
 */
export function gridToTables(grid: Grid, tables: readonly FormTable[], before: OpenTable | null): GridReading {
  const view = gridView(grid);
  const labels = formLabels(tables);
  const open = before !== null && before.columnCount === grid.columnCount && grid.exact ? before : null;
  const matches = matchRows(view, labels, open?.after ?? null);
  const reader = new RegionReader(view, labels);
  regionsOf(view, labels, matches, open !== null).forEach((region, i) => {
    reader.read(region, i === 0 && !region.named && region.to === 0 ? open : null);
  });
  return { readings: reader.readings(), open: grid.exact ? reader.open : null };
}

class RegionReader {
  readonly #byTable = new Map<FormTable, { cells: TableCell[]; unplaced: UnplacedRow[]; remarks: LabelRemark[] }>();
  #table: FormTable | null = null;
  open: OpenTable | null = null;

  constructor(
    readonly view: GridView,
    readonly labels: FormLabels,
  ) {}

  readings(): TableReading[] {
    return [...this.#byTable].map(([table, found]) => ({ table, grid: this.view.grid, ...found }));
  }

  read(region: Region, before: OpenTable | null): void {
    if (region.body.length === 0 && !region.named) return;
    const blocks = this.labels.tables.flatMap((table) => table.blocks);
    const continued = before !== null && goesOn(region, before);
    const header = continued ? before.header : headerOf(this.view, region.from, region.to, blocks);
    const known = new Map<FormBlock, ColumnsFound>();
    const columns = (block: FormBlock): ColumnsFound => {
      const found = known.get(block) ?? columnsOf(block.columns, header.columns);
      known.set(block, found);
      return found;
    };
    const unlabelled = unlabelledRows(this.view, region, this.labels, columns);
    const rows = region.body.map((row) => ({ ...row, match: row.match ?? unlabelled.get(row.row) ?? null }));
    const table =
      rows.find(({ match }) => match !== null)?.match?.table ?? region.item?.table ?? headed(this.labels, columns);
    this.#table = table ?? this.#table;
    const used = new Set<FormBlock>();
    for (const row of rows)
      if (this.#readRow(row, region, header, columns, continued) && row.match) used.add(row.match.block);
    for (const block of used) this.#remarkColumns(block, columns(block), header, rows);
    const last = rows.findLast(({ match }) => match !== null)?.match;
    if (this.#table !== null && header.columns.length > 0) {
      const after = last ?? (continued ? before.after : null);
      this.open = { header, columnCount: this.view.grid.columnCount, table: this.#table, after };
    }
  }

  /** @returns whether the row's values were read */
  #readRow(
    { row, match, holds }: BodyRow,
    region: Region,
    header: Header,
    columns: (block: FormBlock) => ColumnsFound,
    continued: boolean,
  ): boolean {
    const { view } = this;
    const isElsewhere =
      match !== null && !view.grid.exact && match.table.blocks.length > 1 && region.item?.block !== match.block;
    const found = match === null ? undefined : columns(match.block).found;
    const placed =
      match === null || found === undefined || isElsewhere
        ? null
        : placeValues({ view, row, match, columns: found, header, continued });
    const of = this.#found(match?.table ?? this.#table);
    if (placed === null) {
      if (match !== null || holds === 'values') {
        of?.unplaced.push({ row, text: view.textOf(row), ...(match === null ? {} : { formRow: match.row }) });
      }
      return false;
    }
    of?.cells.push(...placed);
    if (match?.near === true && match.label !== null) {
      const { label } = match;
      const official = match.row.path.at(-1) ?? '';
      of?.remarks.push({ kind: 'nearRow', row, column: label.column, printed: label.text, official });
    }
    return true;
  }

  #found(table: FormTable | null) {
    if (table === null) return null;
    const known = this.#byTable.get(table) ?? { cells: [], unplaced: [], remarks: [] };
    this.#byTable.set(table, known);
    return known;
  }

  /** Names columns whose label has a slip, and those with values that are none of the form's. */
  #remarkColumns(
    block: FormBlock,
    columns: ColumnsFound,
    header: Header,
    rows: readonly (BodyRow & { match: RowMatch | null })[],
  ): void {
    const table = rows.find(({ match }) => match?.block === block)?.match?.table ?? null;
    const remarks = this.#found(table)?.remarks;
    if (remarks === undefined) return;
    for (const { formColumn, column } of columns.near) {
      remarks.push(remarkOf('nearColumn', column, formColumn));
    }
    const known = new Set(columns.found.values());
    const first = Math.min(...[...known].map(({ from }) => from));
    for (const column of header.columns) {
      const hasValues = rows.some(({ row }) => (this.view.at(row, column.from)?.text ?? '') !== '');
      if (this.view.grid.exact && column.from > first && !known.has(column) && hasValues) {
        remarks.push(remarkOf('unknownColumn', column, null));
      }
    }
  }
}

function remarkOf(kind: LabelRemark['kind'], { label }: HeaderColumn, formColumn: FormColumn | null): LabelRemark {
  return { kind, row: label.row, column: label.column, printed: label.text, official: formColumn?.path.at(-1) ?? '' };
}

/** A grid without a header goes on with the table before it where its first row of the form comes after those read there. */
function goesOn(region: Region, { table, after }: OpenTable): boolean {
  const match = region.body.find((row) => row.match !== null)?.match;
  if (match !== undefined && match !== null) return match.table === table && match.place > (after?.place ?? -1);
  return after === null && table.blocks.some(({ rows }) => rows.some(({ path }) => path.length === 0));
}

/** The table whose columns a header names, where none of its rows tells. */
function headed(labels: FormLabels, columns: (block: FormBlock) => ColumnsFound): FormTable | null {
  return labels.tables.find(({ blocks }) => blocks.some((block) => columns(block).found.size > 1)) ?? null;
}
