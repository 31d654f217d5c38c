import { chartRows } from '../chart-rows.ts';
import { columnWidths, textWidth } from '../column-widths.ts';
import { printedTables, type PrintedTable } from '../printed-table.ts';
import type { ChartContent, ReportContent, TextPart } from '../report-content.ts';
import type { StyleName } from './styles-part.ts';
import type { WorkbookStyle } from './workbook-style.ts';

/** A cell to be written; an area of several positions is merged. */
export interface WrittenCell {
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly text: string;
  readonly style: StyleName;
}

export interface WrittenRow {
  readonly cells: readonly WrittenCell[];
  /** In points. */
  readonly height: number;
}

/** One sheet of the workbook. */
export interface SheetContent {
  readonly name: string;
  /** Widths of its columns, in twentieths of a point. */
  readonly widths: readonly number[];
  readonly rows: readonly WrittenRow[];
  /** A chart below the rows, which are its data. */
  readonly chart?: ChartContent;
}

const ordinals = ['一', '二', '三', '四', '五', '六'];

/**
 * The sheets of a report in reading order: one for each section with its prose and its table, the first with the title and
 * what stands before the sections, the last with what stands after them, and one with the chart and its data.
 */
export function sheetsOf(content: ReportContent, style: WorkbookStyle): SheetContent[] {
  const tables = printedTables(content);
  const { sections, closing, chart } = content;
  const before = [
    ...content.title.map((text) => line(text, 'title')),
    ...content.preamble.map((text) => line(text, 'body')),
  ];
  const names = new Set<string>();
  const gap = style.emptyRows ? [emptyRow] : [];
  const sheets = sections.map(({ number, heading, parts }, index): SheetContent => {
    const table = tables.find(({ section }) => section === number);
    const widths = table === undefined ? [textWidth] : columnWidths(table);
    const name = unused(number === null ? '附表' : `第${ordinals[number - 1] ?? ''}部分`, names);
    const prose = [...(index === 0 ? before : []), line(heading, 'heading'), ...parts.map(partLine)];
    const after = index === sections.length - 1 ? closing.map((text) => line(text, 'body')) : [];
    return {
      name,
      widths,
      rows: [
        ...proseRows(prose, widths.length),
        ...(table === undefined ? [] : [...gap, ...tableRows(table, widths), ...gap]),
        ...proseRows(after, widths.length),
      ],
    };
  });
  if (sheets.length === 0) sheets.push({ name: '报告', widths: [textWidth], rows: proseRows(before, 1) });
  const laidOut = style.sheets === 'one' ? [onOneSheet(sheets)] : sheets;
  return chart === undefined ? laidOut : [...laidOut, chartSheet(chart)];
}

/** As bodies paste it: one under the other, columns as wide as the widest table needs. */
function onOneSheet(sheets: readonly SheetContent[]): SheetContent {
  const widths = sheets.map((sheet) => sheet.widths).toSorted((a, b) => b.length - a.length)[0] ?? [textWidth];
  return { name: 'Sheet1', widths, rows: sheets.flatMap(({ rows }) => rows) };
}

interface Line {
  readonly text: string;
  readonly style: StyleName;
}

function line(text: string, style: StyleName): Line {
  return { text, style };
}

function partLine({ kind, text }: TextPart): Line {
  return line(text, kind === 'heading' ? 'heading' : 'body');
}

const emptyRow: WrittenRow = { cells: [], height: 15 };

/** Width and height of a character in its line: in twentieths of a point, and in points. */
const CHARACTER = 230;
const LINE = 18;

/** Merged cells do not grow with their text, so heights are reckoned. */
function heightOf(lines: readonly string[], width: number): number {
  return LINE * lines.reduce((sum, text) => sum + Math.max(1, Math.ceil((text.length * CHARACTER) / width)), 0);
}

function proseRows(lines: readonly Line[], columnSpan: number): WrittenRow[] {
  return lines.map(({ text, style }) => ({
    cells: text === '' ? [] : [{ column: 0, columnSpan, rowSpan: 1, text, style }],
    height: heightOf([text], textWidth),
  }));
}

function tableRows({ rows }: PrintedTable, widths: readonly number[]): WrittenRow[] {
  // Columns still covered by a cell of an earlier row, with how many rows it goes on.
  const covered = new Map<number, number>();
  return rows.map((row) => {
    let column = 0;
    const cells: WrittenCell[] = [];
    let height = LINE;
    for (const { kind, lines, columnSpan, rowSpan } of row) {
      while ((covered.get(column) ?? 0) > 0) column++;
      cells.push({ column, columnSpan, rowSpan, text: lines.join('\n'), style: kind });
      for (let at = column; at < column + columnSpan; at++) covered.set(at, rowSpan);
      const width = widths.slice(column, column + columnSpan).reduce((sum, each) => sum + each, 0);
      if (rowSpan === 1) height = Math.max(height, heightOf(lines, width));
      column += columnSpan;
    }
    for (const [at, left] of covered) covered.set(at, left - 1);
    return { cells, height };
  });
}

/** Sheet of the chart; the chart refers to it by this name. */
export const chartSheetName = '图表';

function chartSheet(chart: ChartContent): SheetContent {
  const rows = chartRows(chart).map((texts) => ({
    cells: texts.map((text, column): WrittenCell => ({ column, columnSpan: 1, rowSpan: 1, text, style: 'value' })),
    height: LINE,
  }));
  const columns = Math.max(...rows.map(({ cells }) => cells.length));
  const widths = Array.from({ length: columns }, () => Math.floor(textWidth / columns));
  return { name: chartSheetName, widths, rows, chart };
}

function unused(name: string, names: Set<string>): string {
  let free = name;
  for (let count = 2; names.has(free); count++) free = `${name} (${count})`;
  names.add(free);
  return free;
}
