import {
  cellCode,
  type Code,
  type FormColumn,
  type FormRow,
  formOf,
  type FormTable,
  type Note,
  type Place,
  type Section,
  type SectionNumber,
} from '@gongkai/report';
import type { Tables } from './tables/tables-of.ts';
import type { TableReading } from './tables/grid-to-table.ts';
import { sectionAt } from './sections.ts';
import { tableName } from './tables/table-names.ts';
import { tablesNotRead } from './table-notes.ts';

const ordinals = ['一', '二', '三', '四', '五', '六'];
/** What of a report could not be read: sections and tables not found, cells without a place, rows that fit no label. */
export function whatIsMissing(sections: readonly Section[], tables: Tables, year: number | null): Note[] {
  const numbers: SectionNumber[] = [1, 2, 3, 4, 5, 6];
  const form = formOf(tables.edition);
  // The sections of reports on 2014–2018 were not prescribed.
  const absent =
    form?.edition === '2014' ? [] : numbers.filter((number) => !sections.some((section) => section.number === number));
  return [
    ...(form === null && year === null ? [formUnknown] : []),
    ...absent.map((number): Note => ({
      message: {
        zh: `没有找到第${ordinals[number - 1] ?? ''}部分的标题`,
        en: `The heading of section ${String(number)} was not found`,
      },
      places: [],
    })),
    ...(form?.tables ?? []).flatMap((table) => {
      const readings = tables.readings.filter((candidate) => candidate.table.name === table.name);
      const [reading] = readings;
      return reading === undefined
        ? [tableNotFound(table, sections)]
        : [
            ...cellsNotRead(table, reading, readings, sections),
            ...readings.flatMap((each) => unplaced(each, sections)),
          ];
    }),
    ...tablesNotRead(sections, tables),
  ];
}

/** Without year and tables nothing can be called missing, which is no sign that nothing is. */
const formUnknown: Note = {
  message: {
    zh: '没有读到报告所属年度，也没有读到表格，不知道应当对照哪一种表样',
    en: 'Neither the year of the report nor its tables were read, so which form it should follow is not known',
  },
  places: [],
};

function tableNotFound(table: FormTable, sections: readonly Section[]): Note {
  const { zh, en } = tableName(table);
  const whole = `${en.charAt(0).toUpperCase()}${en.slice(1)}`;
  return {
    message: { zh: `没有读到${zh}：表格缺失，或是图片`, en: `${whole} was not read: it is missing or a picture` },
    places: sections
      .filter(({ number }) => number === table.section)
      .map(({ number, heading }) => ({ kind: 'sentence', section: number, start: heading.start, end: heading.end })),
    kind: 'tableMissing',
  };
}

function cellsNotRead(
  table: FormTable,
  first: TableReading,
  readings: readonly TableReading[],
  sections: readonly Section[],
): Note[] {
  const read = new Set(readings.flatMap(({ cells }) => cells.map(({ code }) => code)));
  const { zh, en } = tableName(table);
  const places = [gridPlace(first, sections, 0)];
  const columns = columnsNotRead(table, read);
  const unread = table.blocks.flatMap((block) =>
    block.rows.filter((row) =>
      block.columns.some((column) => !columns.includes(column) && !read.has(cellCode(row, column))),
    ),
  );
  const notes: Note[] = [];
  if (columns.length > 0) {
    const listed = [...new Set(columns.map(({ path }) => path.join('·')))].join('、');
    const english = [...new Set(columns.map((column) => column.en))].join('; ');
    notes.push({
      message: {
        zh: `${zh}没有读到以下各列：${listed}`,
        en: `Columns of ${en} that were not read: ${english}`,
      },
      places,
      kind: 'columnsMissing',
    });
  }
  // A row of which something stands there is in the table; why it was not read in full may lie with the reader.
  const printed = new Set(readings.flatMap(({ unplaced }) => unplaced.map(({ formRow }) => formRow)));
  const isPrinted = (row: FormRow) =>
    printed.has(row) ||
    table.blocks.some(
      (block) => block.rows.includes(row) && block.columns.some((each) => read.has(cellCode(row, each))),
    );
  for (const [rows, kind] of [
    [unread.filter((row) => !isPrinted(row)), 'rowsMissing'],
    [unread.filter(isPrinted), undefined],
  ] as const) {
    if (rows.length === 0) continue;
    const names = rows.map((row) => row.path.at(-1) ?? '').filter((name) => name !== '');
    const listed = names.length === 0 ? '' : `：${names.join('、')}`;
    notes.push({
      message: {
        zh: `${zh}有${String(rows.length)}行没有读全${listed}`,
        en: `${String(rows.length)} rows of ${en} were not read in full: ${rows.map((row) => row.en).join('; ')}`,
      },
      places,
      ...(kind === undefined ? {} : { kind }),
    });
  }
  return notes;
}

/** Columns missing from every row that was read at all; which rows lack them says nothing more. */
function columnsNotRead({ blocks }: FormTable, read: ReadonlySet<Code>): FormColumn[] {
  return blocks.flatMap(({ rows, columns }) => {
    const present = rows.filter((row) => columns.some((column) => read.has(cellCode(row, column))));
    if (present.length === 0) return [];
    return columns.filter((column) => present.every((row) => !read.has(cellCode(row, column))));
  });
}

function unplaced(reading: TableReading, sections: readonly Section[]): Note[] {
  const { zh, en } = tableName(reading.table);
  return reading.unplaced.map(({ row, text, formRow }) => ({
    message: {
      zh: `${zh}有一行对不上表样，没有取数：${text}`,
      en: `A row of ${en} does not fit the form; no number was taken from it: ${text}`,
    },
    places: [gridPlace(reading, sections, row)],
    ...(formRow === undefined ? { kind: 'rowAdded' } : {}),
  }));
}

function gridPlace({ grid }: TableReading, sections: readonly Section[], row: number): Place {
  const column = grid.cells.find((cell) => cell.row === row)?.column ?? 0;
  return { kind: 'cell', section: sectionAt(sections, grid.start), table: grid.table, row, column };
}
