import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { randomGrid, type RandomGrid } from '../spec/random-grid.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { text, xlsxOf } from './spec/xlsx-of.ts';
import { xlsxToDocument } from './xlsx-to-document.ts';

const place = (row: number, column: number): string => `${String.fromCharCode(65 + column)}${row + 1}`;

/** The grid as a sheet: each cell at its place, what it covers drawn but without text, and a list of what is merged. */
function sheetOf({ rowCount, columnCount, cells }: RandomGrid): Uint8Array {
  const rows = Array.from({ length: rowCount }, (_, row) => {
    const written = Array.from({ length: columnCount }, (__, column) => {
      const cell = cells.find((drawn) => drawn.row === row && drawn.column === column);
      return cell === undefined ? `<c r="${place(row, column)}" s="0"/>` : text(place(row, column), cell.text);
    });
    return `<row r="${row + 1}">${written.join('')}</row>`;
  });
  const merged = cells
    .filter(({ rowSpan, columnSpan }) => rowSpan * columnSpan > 1)
    .map(
      ({ row, column, rowSpan, columnSpan }) =>
        `<mergeCell ref="${place(row, column)}:${place(row + rowSpan - 1, column + columnSpan - 1)}"/>`,
    );
  const sheet = { rows: rows.join(''), after: `<mergeCells>${merged.join('')}</mergeCells>` };
  return xlsxOf(sheet, {
    styles: '<borders><border><top style="thin"/></border></borders><cellXfs><xf borderId="0"/></cellXfs>',
  });
}

/** A text over the whole width above or below a table is a paragraph. */
function isTable({ rowCount, columnCount, cells }: RandomGrid): boolean {
  const wide = cells.filter(({ columnSpan }) => columnSpan === columnCount);
  return wide.every(({ row, rowSpan }) => row > 0 && row + rowSpan < rowCount);
}

function isReadOrUnreadable(bytes: Uint8Array): boolean {
  try {
    return xlsxToDocument(bytes).format === 'xlsx';
  } catch (error) {
    return error instanceof UnreadableFile;
  }
}

/** A table with numbers, texts, a formula, merged cells and a drawing that leads nowhere. */
const report = xlsxOf({
  rows: `<row r="1">${text('A1', '甲')}${text('B1', '乙')}</row><row r="2"><c r="A2"><v>63</v></c><c r="B2"><f>A2</f><v>63</v></c></row>`,
  before: '<cols><col min="3" max="4" hidden="1"/></cols>',
  after: '<mergeCells><mergeCell ref="A1:A2"/></mergeCells><drawing r:id="rId9"/>',
});

describe('any workbook', () => {
  it('gives back every cell of a table with its text, position and spans', () => {
    fc.assert(
      fc.property(randomGrid.filter(isTable), (grid) => {
        const { blocks } = xlsxToDocument(sheetOf(grid));
        expect(blocks).toHaveLength(1);
        expect(blocks[0]).toMatchObject({ kind: 'grid', exact: true, rowCount: grid.rowCount });
        expect(blocks[0]).toHaveProperty(
          'cells',
          grid.cells.map((drawn) => expect.objectContaining(drawn)),
        );
      }),
    );
  });

  it('is read or refused with its trouble, whatever bytes it holds', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) =>
        isReadOrUnreadable(Uint8Array.from([0x50, 0x4b, ...bytes])),
      ),
    );
  });

  it('is refused with its trouble wherever it is cut off', () => {
    fc.assert(
      fc.property(fc.nat(report.length - 1), (length) => {
        expect(() => xlsxToDocument(report.slice(0, length))).toThrow(UnreadableFile);
      }),
    );
  });

  it('is read or refused with its trouble, whichever letter of its sheet is wrong, and never with another number', () => {
    const sheet = strFromU8(unzipSync(report)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    const wrong = fc.record({ at: fc.nat(sheet.length - 1), letter: fc.constantFrom(...'<>/"=ACrtsv :x') });
    fc.assert(
      fc.property(wrong, ({ at, letter }) => {
        const parts = {
          ...unzipSync(report),
          'xl/worksheets/sheet1.xml': strToU8(sheet.slice(0, at) + letter + sheet.slice(at + 1)),
        };
        try {
          const numbers = xlsxToDocument(zipSync(parts)).text.match(/\d+/g) ?? [];
          expect(numbers.filter((number) => !['63', '6', '3'].includes(number))).toEqual([]);
        } catch (error) {
          if (!(error instanceof UnreadableFile)) throw error;
        }
      }),
      { numRuns: 400 },
    );
  });
});
