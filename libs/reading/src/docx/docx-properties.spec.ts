import fc from 'fast-check';
import { randomGrid, type RandomGrid } from '../spec/random-grid.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { docxToDocument } from './docx-to-document.ts';
import { cell, docxOf, paragraph, table } from './spec/docx-of.ts';

/** The grid as Word writes it: a cell that is merged away stands in every row it covers. */
function wordTable({ rowCount, cells }: RandomGrid): string {
  const rows = Array.from({ length: rowCount }, (_, row) =>
    cells
      .filter((candidate) => candidate.row <= row && row < candidate.row + candidate.rowSpan)
      .toSorted((a, b) => a.column - b.column)
      .map(({ row: first, columnSpan, rowSpan, text }) => {
        const merge = rowSpan === 1 ? '' : `<w:vMerge${first === row ? ' w:val="restart"' : ''}/>`;
        return cell(first === row ? text : '', `<w:gridSpan w:val="${columnSpan}"/>${merge}`);
      }),
  );
  return table(...rows);
}

function isReadOrUnreadable(bytes: Uint8Array): boolean {
  try {
    return docxToDocument(bytes).format === 'docx';
  } catch (error) {
    return error instanceof UnreadableFile;
  }
}

const report = docxOf(
  `${paragraph('总体情况', '<w:pStyle w:val="1"/>')}${table([cell('甲'), cell('1')])}<w:p><w:r><w:drawing><c:chart r:id="c"/></w:drawing></w:r></w:p>`,
  { charts: { c: '<c:chart><c:plotArea/></c:chart>' } },
);

describe('any Word file', () => {
  it('gives back every cell of a table with its text, position and spans', () => {
    fc.assert(
      fc.property(randomGrid, (grid) => {
        const [block] = docxToDocument(docxOf(wordTable(grid))).blocks;
        expect(block).toMatchObject({
          kind: 'grid',
          exact: true,
          rowCount: grid.rowCount,
          columnCount: grid.columnCount,
        });
        expect(block).toHaveProperty(
          'cells',
          grid.cells.map((drawn) => expect.objectContaining(drawn)),
        );
      }),
    );
  });

  it('is read or refused with its trouble, whatever bytes it holds', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), isReadOrUnreadable));
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) =>
        isReadOrUnreadable(Uint8Array.from([0x50, 0x4b, ...bytes])),
      ),
    );
  });

  it('is refused with its trouble wherever it is cut off', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: report.length - 1 }), (length) => {
        expect(() => docxToDocument(report.slice(0, length))).toThrow(UnreadableFile);
      }),
    );
  });

  it('is read or refused with its trouble, whichever byte of it is wrong', () => {
    const wrong = fc.record({
      at: fc.integer({ min: 0, max: report.length - 1 }),
      byte: fc.integer({ min: 0, max: 255 }),
    });
    fc.assert(
      fc.property(wrong, ({ at, byte }) => isReadOrUnreadable(report.with(at, byte))),
      { numRuns: 500 },
    );
  });

  it('is read the same each time', () => {
    expect(docxToDocument(report)).toEqual(docxToDocument(report));
  });
});
