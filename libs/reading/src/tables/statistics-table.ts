import type { Cell, Code, FormRow, FormTable, Grid } from '@gongkai/report';
import { cellValue } from './cell-value.ts';
import type { TableCell, TableReading, UnplacedRow } from './grid-to-table.ts';
import { GridView, isWording, type LabelledCell } from './grid-view.ts';
import { headerColumns, isUnit, type StatisticsColumns, valueCell } from './statistics-columns.ts';
import { StatisticsLabels } from './statistics-label.ts';
import { plain } from './visible.ts';

/** Fewer lines than these do not show that grids are the statistics form. */
const fewest = 10;

/** Who filled the form in, at its head or foot. */
const filledInBy = /^(?:填报|填表|单位负责|负责人|审核|联系电话|统计负责|报出日期|日期)/;

const moneyUnit = /(亿元|万元|元)/;

/**
 * Reads the statistics form of 2014–2018 (政府信息公开情况统计表). It may go over several grids, as pages break it: the group
 * a line stands in goes on from one to the next. Each number is placed by its line's label and, where several groups print
 * that label, by the group above it; never by order. A row whose line or number cannot be told is unplaced.
 * @returns nothing where the grids hold fewer than ten of its lines
 */
export function statisticsReadings(grids: readonly Grid[], table: FormTable): TableReading[] {
  const reader = new StatisticsReader(table);
  const readings = grids.map((grid) => reader.read(grid)).filter(({ cells }) => cells.length > 0);
  return readings.reduce((sum, { cells }) => sum + cells.length, 0) < fewest ? [] : readings;
}

/** Keeps the group and what was read already while the grids of a document are gone through in order. */
class StatisticsReader {
  readonly #labels: StatisticsLabels;
  readonly #read = new Map<Code, Cell>();
  #group: string | null = null;

  constructor(readonly table: FormTable) {
    this.#labels = new StatisticsLabels(table);
  }

  read(grid: Grid): TableReading {
    const view = new GridView(grid);
    const cells: TableCell[] = [];
    const unplaced: UnplacedRow[] = [];
    let columns: StatisticsColumns | null = null;
    for (let r = 0; r < grid.rowCount; r++) {
      const row = rowOf(view, r);
      const header = headerColumns(row);
      if (header !== null) {
        columns = header;
        continue;
      }
      const found = this.#lineIn(row, r);
      const value = found === null ? null : valueCell(view, row, found.label, columns);
      const placed = found === null || value === null ? null : this.#place(found.row, found.label, value, row);
      if (placed !== null) cells.push(placed);
      else if (this.#carriesNumber(row, r)) unplaced.push({ row: r, text: textOf(row, r) });
    }
    return { table: this.table, grid, cells, unplaced };
  }

  /** The line of the form that this row is, by the last of its cells that is the label of one. */
  #lineIn(row: readonly LabelledCell[], r: number): { row: FormRow; label: LabelledCell } | null {
    const wordings = row.filter((cell) => isWording(cell) && !isUnit(cell));
    for (const cell of wordings) this.#group = this.#labels.groupOf(cell.text) ?? this.#group;
    for (const label of wordings.toReversed()) {
      if (label.row !== r) continue;
      const line = this.#labels.lineOf(label.text, this.#group);
      if (line === null) continue;
      this.#group = line.group;
      return { row: line.row, label };
    }
    return null;
  }

  /** Null where the line has been read before with another number: then neither this row nor its order decides. */
  #place(
    { key, unit }: FormRow,
    label: LabelledCell,
    value: LabelledCell,
    row: readonly LabelledCell[],
  ): TableCell | null {
    const cell = valueIn(value.text, unit);
    const before = this.#read.get(key);
    if (before !== undefined) return null;
    this.#read.set(key, cell);
    const printed = unit !== undefined && moneyUnit.test(unit) ? moneyUnitIn(label, value, row) : null;
    return { code: key, cell, row: value.row, column: value.column, ...(printed === null ? {} : { unit: printed }) };
  }

  /** Whether something stands in the row that may be a number of a line the form does not know, or knows already. */
  #carriesNumber(row: readonly LabelledCell[], r: number): boolean {
    const own = row.filter((cell) => cell.row === r);
    const wordings = own.filter((cell) => isWording(cell) && !isUnit(cell));
    if (wordings.length === 0 || wordings.some(({ text }) => filledInBy.test(plain(text)))) return false;
    const known = wordings.some(({ text }) => this.#labels.isHeading(text));
    const numbers = own.filter((cell) => !isWording(cell) && !isUnit(cell) && !isSerial(cell, own));
    const filled = numbers.filter(({ text }) => !/^(?:blank|notApplicable)$/.test(cellValue(text).cell));
    if (filled.length === 0 || known) return false;
    return !this.#repeats(wordings, filled, row);
  }

  /** A line that comes again with the number it had says nothing new. */
  #repeats(wordings: readonly LabelledCell[], filled: readonly LabelledCell[], row: readonly LabelledCell[]): boolean {
    const line = this.#labels.lineOf(wordings.at(-1)?.text ?? '', this.#group);
    const before = line === null ? undefined : this.#read.get(line.row.key);
    const [only, ...others] = filled;
    if (before === undefined || only === undefined || others.length > 0 || !row.includes(only)) return false;
    return cellValue(only.text).value === before.value;
  }
}

/** The cells a row shows, those of rows above that reach down to it included. */
function rowOf(view: GridView, r: number): LabelledCell[] {
  if (!view.grid.exact) return [...(view.rows[r] ?? [])];
  const cells = Array.from({ length: view.grid.columnCount }, (_, column) => view.at(r, column));
  return [...new Set(cells)].filter((cell) => cell !== undefined);
}

/** A number in front of all words of its row counts the lines. */
function isSerial(cell: LabelledCell, own: readonly LabelledCell[]): boolean {
  const firstWording = own.findIndex((other) => isWording(other) && !isUnit(other));
  return own.indexOf(cell) < firstWording;
}

/** What stands in the cell of a number; a unit behind it is no part of it (3人): 0.35万元 is 0.35 of the unit 万元. */
function valueIn(text: string, unit: string | undefined): Cell {
  const cell = cellValue(text);
  const due = unit !== undefined && moneyUnit.test(unit) ? moneyUnit.exec(plain(text))?.[0] : unit;
  if (due === undefined || !plain(text).endsWith(due)) return cell;
  const number = cellValue(plain(text).slice(0, -due.length));
  return number.value === null ? cell : { ...number, text: cell.text };
}

/** The unit an amount is printed in: beside the number, in a column of its own, or in the label's brackets. */
function moneyUnitIn(label: LabelledCell, value: LabelledCell, row: readonly LabelledCell[]): string | null {
  const column = row.filter((cell) => cell !== label && cell !== value && isUnit(cell)).map(({ text }) => text);
  const brackets = plain(label.text).match(/\((?:单位:)?(?:亿|万)?元\)/g) ?? [];
  return [value.text, ...column, ...brackets].map((text) => moneyUnit.exec(plain(text))?.[1]).find(Boolean) ?? null;
}

function textOf(row: readonly LabelledCell[], r: number): string {
  return row
    .filter((cell) => cell.row === r)
    .map(({ text }) => text)
    .join(' ')
    .trim();
}
