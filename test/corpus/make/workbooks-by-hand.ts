import type { Code } from '@gongkai/report';
import { formGrids } from './form-grid.ts';
import type { MadeDocument } from './made-document.ts';
import { type CellHand, onOneSheet, plainCell, sheetOf, textCell, workbookOf } from './raw-workbook.ts';
import { documentOf, withCells, withFigures, withoutChart, type WrittenReport } from './written-report.ts';

interface WorkbookByHand {
  readonly name: string;
  readonly made: string;
  readonly seed: number;
  /** What the report is made to say before it is written. */
  readonly change?: (report: WrittenReport) => WrittenReport;
  readonly write: (report: WrittenReport) => Uint8Array;
}

const isNumber = (text: string) => /^\d+(?:\.\d+)?$/.test(text);
const unreadable = (report: WrittenReport, codes: (code: Code) => boolean) =>
  withFigures(report, (code, value) => (codes(code) ? { cell: 'unreadable', value: null } : value));
/** Writes what stands in a column of table three in another way. */
const inColumn =
  (column: string, cell: (text: string, reference: string) => string): CellHand =>
  (one, reference, table) =>
    table === 'three' && reference.startsWith(column) && isNumber(one.text)
      ? cell(one.text, reference)
      : plainCell(one, reference, table);
const totalColumn = 'J';
const isTotal = (code: Code) => /^requests\..*\.total$/.test(code);

const workbooks: readonly WorkbookByHand[] = [
  {
    name: 'ok/workbook-formulas.xlsx',
    made: 'totals as formulas with their results',
    seed: 262,
    write: ({ content }) =>
      workbookOf([
        onOneSheet(
          content,
          inColumn(
            totalColumn,
            (text, at) => `<c r="${at}"><f>SUM(D${at.slice(1)}:I${at.slice(1)})</f><v>${text}</v></c>`,
          ),
        ),
      ]),
  },
  {
    name: 'ok/workbook-numbers-as-text.xlsx',
    made: 'every number as text, with the spaces of a clerk',
    seed: 263,
    write: ({ content }) =>
      workbookOf([onOneSheet(content, ({ text }, at) => textCell({ text: isNumber(text) ? ` ${text}` : text }, at))]),
  },
  {
    name: 'ok/workbook-hidden-things.xlsx',
    made: 'a hidden sheet with another year’s report and a hidden column of numbers at the right',
    seed: 264,
    write: ({ content }) => {
      const sheet = onOneSheet(content);
      const other = sheetOf(
        '旧',
        ['示例县档案馆2019年政府信息公开工作年度报告', '一、总体情况', '通过政府网站公开信息99999条。'],
        [],
      );
      return workbookOf([
        {
          ...sheet,
          columns: '<col min="16" max="16" width="9" hidden="1"/>',
          rows: sheet.rows.map((row, i) =>
            row === '' ? row : `${row}${textCell({ text: '88888' }, `P${String(i + 1)}`)}`,
          ),
        },
        { ...other, state: 'hidden' },
      ]);
    },
  },
  {
    name: 'ok/workbook-a-sheet-a-table.xlsx',
    made: 'the prose on one sheet, each table on its own below a title',
    seed: 265,
    write: ({ content }) =>
      workbookOf([
        sheetOf(
          '正文',
          [
            ...content.title,
            ...content.preamble,
            ...content.sections.flatMap(({ heading, parts }) => [heading, ...parts.map(({ text }) => text)]),
          ],
          [],
        ),
        ...formGrids(content).map((grid, i) => sheetOf(`表${String(i + 2)}`, [], [grid])),
      ]),
  },
  {
    name: 'ok/workbook-number-formats.xlsx',
    made: 'formats that print a unit, thousands and no more than two decimals; what is stored counts',
    seed: 266,
    change: (report) =>
      withCells(report, {
        'disclosure.fees.amount': ['12.3461', { cell: 'number', value: 12.3461 }],
        'disclosure.licences.decisions': ['12046', { cell: 'number', value: 12046 }],
      }),
    write: ({ content }) => {
      const styled: CellHand = ({ text, ...cell }, at, table) => {
        const style = text.includes('.') ? 1 : Number(text) >= 1000 ? 2 : 3;
        return isNumber(text)
          ? `<c r="${at}" s="${String(style)}"><v>${text}</v></c>`
          : plainCell({ text, ...cell }, at, table);
      };
      return workbookOf([onOneSheet(content, styled)], ['0.00', '#,##0', '0"件"']);
    },
  },
  {
    name: 'faulty/formulas-without-results.xlsx',
    made: 'totals as formulas that no program has computed',
    seed: 267,
    change: (report) => unreadable(report, isTotal),
    write: ({ content }) =>
      workbookOf([
        onOneSheet(
          content,
          inColumn(totalColumn, (_, at) => `<c r="${at}"><f>SUM(D${at.slice(1)}:I${at.slice(1)})</f></c>`),
        ),
      ]),
  },
  {
    name: 'faulty/formula-errors.xlsx',
    made: 'totals whose formulas came to an error',
    seed: 268,
    change: (report) => unreadable(report, isTotal),
    write: ({ content }) =>
      workbookOf([
        onOneSheet(
          content,
          inColumn(totalColumn, (_, at) => `<c r="${at}" t="e"><f>#REF!+1</f><v>#REF!</v></c>`),
        ),
      ]),
  },
  {
    name: 'faulty/numbers-as-dates.xlsx',
    made: 'the column of natural persons formatted as dates',
    seed: 269,
    change: (report) => unreadable(report, (code) => /^requests\..*\.person$/.test(code)),
    write: ({ content }) =>
      workbookOf(
        [
          onOneSheet(
            content,
            inColumn('D', (text, at) => `<c r="${at}" s="1"><v>${String(Number(text) + 40000)}</v></c>`),
          ),
        ],
        ['yyyy-mm-dd'],
      ),
  },
];

/** Workbooks written cell by cell: what a spreadsheet program may leave in a cell. */
export const ofWorkbooksByHand: readonly MadeDocument[] = workbooks.map(({ name, made, seed, change, write }) => {
  const sound = withoutChart(seed);
  const report = change === undefined ? sound : change(sound);
  return documentOf(report, {
    name,
    made: `by hand, ${made}; the words of random report ${String(seed)}`,
    format: 'xlsx',
    bytes: () => write(report),
  });
});
