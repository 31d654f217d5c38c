import { formGrids } from './form-grid.ts';
import type { Expectation } from '../expectation.ts';
import type { MadeDocument } from './made-document.ts';
import { onOneSheet, plainCell, sheetOf, textCell, workbookOf } from './raw-workbook.ts';
import { documentOf, withFigures, withoutChart, type WrittenReport } from './written-report.ts';

interface SheetByHand {
  readonly name: string;
  readonly made: string;
  readonly seed: number;
  readonly status?: Expectation['status'];
  readonly change?: (report: WrittenReport) => WrittenReport;
  readonly write: (report: WrittenReport) => Uint8Array;
}

const prose = ({ content }: WrittenReport) => [
  ...content.title,
  ...content.preamble,
  ...content.sections.flatMap(({ heading, parts }) => [heading, ...parts.map(({ text }) => text)]),
];

const sheets: readonly SheetByHand[] = [
  {
    name: 'ok/sheets-tables-first.xlsx',
    made: 'the tables on the first sheets, the prose on the last',
    seed: 611,
    write: (report) =>
      workbookOf([
        ...formGrids(report.content).map((grid, i) => sheetOf(`表${String(i + 2)}`, [], [grid])),
        sheetOf('正文', prose(report), []),
      ]),
  },
  {
    name: 'ok/sheets-all-tables-on-one.xlsx',
    made: 'prose on one sheet, the three tables below one another on another',
    seed: 612,
    write: (report) =>
      workbookOf([sheetOf('正文', prose(report), []), sheetOf('统计表', [], formGrids(report.content))]),
  },
  {
    name: 'ok/sheets-with-empty-ones.xlsx',
    made: 'the empty sheets that a spreadsheet program begins with',
    seed: 613,
    write: ({ content }) => workbookOf([sheetOf('Sheet1', [], []), onOneSheet(content), sheetOf('Sheet3', [], [])]),
  },
  {
    name: 'ok/sheet-of-unmerged-cells.xlsx',
    made: 'no cell merged: labels stand in the first of the cells that they belong to',
    seed: 614,
    write: ({ content }) => workbookOf([{ ...onOneSheet(content), merged: [] }]),
  },
  {
    name: 'ok/sheet-of-wrapped-prose.xlsx',
    made: 'the prose of each section in one cell, its paragraphs as lines',
    seed: 615,
    write: ({ content }) => {
      const joined = {
        ...content,
        sections: content.sections.map((section) => ({
          ...section,
          parts:
            section.parts.length === 0
              ? []
              : [{ kind: 'paragraph' as const, text: section.parts.map(({ text }) => text).join('\n') }],
        })),
      };
      return workbookOf([onOneSheet(joined)]);
    },
  },
  {
    name: 'faulty/hidden-row.xlsx',
    made: 'the row of new applications hidden',
    seed: 616,
    status: 'partial',
    change: (report) => withFigures(report, (code, value) => (code.startsWith('requests.received.') ? null : value)),
    write: ({ content }) => {
      const bytes = onOneSheet(content);
      const at = bytes.rows.findIndex((row) => row.includes('一、本年新收'));
      return workbookOf([{ ...bytes, hidden: [at] }]);
    },
  },
  {
    name: 'faulty/table-missing.xlsx',
    made: 'the sheet of table four is not there',
    seed: 617,
    status: 'partial',
    change: (report) => withFigures(report, (code, value) => (code.startsWith('review.') ? null : value)),
    write: (report) =>
      workbookOf([
        sheetOf('正文', prose(report), []),
        ...formGrids(report.content)
          .filter(({ name }) => name !== 'four')
          .map((grid, i) => sheetOf(`表${String(i + 2)}`, [], [grid])),
      ]),
  },
  {
    name: 'faulty/letter-o-for-zero.xlsx',
    made: 'zeros of table three typed as a letter O',
    seed: 618,
    change: (report) =>
      withFigures(report, (code, value) =>
        code.startsWith('requests.') && value.value === 0 ? { cell: 'unreadable', value: null } : value,
      ),
    write: ({ content }) =>
      workbookOf([
        onOneSheet(content, (cell, at, table) =>
          table === 'three' && cell.text === '0' ? textCell({ text: 'O' }, at) : plainCell(cell, at, table),
        ),
      ]),
  },
];

/** Workbooks by what is on which sheet. */
export const ofSheetsByHand: readonly MadeDocument[] = sheets.map(
  ({ name, made, seed, status = 'read', change, write }) => {
    const sound = withoutChart(seed);
    const report = change === undefined ? sound : change(sound);
    return documentOf(report, {
      name,
      made: `by hand, ${made}; the words of random report ${String(seed)}`,
      format: 'xlsx',
      status,
      bytes: () => write(report),
    });
  },
);
