import fc from 'fast-check';
import { randomGrid, type RandomGrid } from '../spec/random-grid.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { htmlToDocument } from './html-to-document.ts';

function htmlTable({ rowCount, cells }: RandomGrid): string {
  const rows = Array.from({ length: rowCount }, (_, row) =>
    cells
      .filter((cell) => cell.row === row)
      .map(({ rowSpan, columnSpan, text }) => `<td rowspan="${rowSpan}" colspan=${columnSpan}>${text}</td>`)
      .join(''),
  );
  return `<table>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`;
}

function isReadOrUnreadable(bytes: Uint8Array): boolean {
  try {
    const { text, blocks } = htmlToDocument(bytes);
    return blocks.every(({ start, end }) => 0 <= start && start <= end && end <= text.length);
  } catch (error) {
    return error instanceof UnreadableFile;
  }
}

const tag = fc.constantFrom(
  ...'table tr td th tbody thead tfoot caption p div span a b font br li ul h1 form select option svg template pre'.split(
    ' ',
  ),
);
const markup = fc.oneof(
  tag.map((name) => `<${name}>`),
  tag.map((name) => `</${name}>`),
  fc.tuple(fc.nat(9), fc.nat(9)).map(([rows, columns]) => `<td rowspan=${rows} colspan=${columns}>`),
  fc.constantFrom('公开', ' 63 ', '&nbsp;', '<!--', '-->', '<![CDATA[', '<p hidden>', '<a href=x>'),
);

describe('any page', () => {
  it('gives back every cell of a table with its text, position and spans', () => {
    fc.assert(
      fc.property(randomGrid, (grid) => {
        const [block] = htmlToDocument(Buffer.from(htmlTable(grid))).blocks;
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

  it('has cells that do not overlap and lie in their table, however broken its markup', () => {
    fc.assert(
      fc.property(fc.array(markup, { maxLength: 80 }), (parts) => {
        for (const block of htmlToDocument(Buffer.from(`<p>甲</p>${parts.join('')}`)).blocks) {
          if (block.kind !== 'grid') continue;
          const taken = new Set<string>();
          for (const { row, column, rowSpan, columnSpan } of block.cells) {
            for (let at = 0; at < rowSpan * columnSpan; at++) {
              taken.add(`${row + Math.floor(at / columnSpan)},${column + (at % columnSpan)}`);
            }
            expect(row + rowSpan).toBeLessThanOrEqual(block.rowCount);
            expect(column + columnSpan).toBeLessThanOrEqual(block.columnCount);
          }
          expect(taken.size).toBe(block.cells.reduce((sum, cell) => sum + cell.rowSpan * cell.columnSpan, 0));
        }
      }),
    );
  });

  it('loses no letter: each is read or counted as left out', () => {
    const seen = fc.array(
      fc.oneof(
        tag.map((name) => `<${name}>`),
        tag.map((name) => `</${name}>`),
        fc.constantFrom('公', '开'),
      ),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(seen, (parts) => {
        const html = parts.filter((part) => !/template/.test(part)).join('');
        const { text, notes } = htmlToDocument(Buffer.from(`<p>${html}`));
        const left = Number(/文字 (\d+) 字/.exec(notes.map(({ message }) => message.zh).join())?.[1] ?? 0);
        const letters = (written: string): number => written.replace(/[^公开]/g, '').length;
        expect(letters(text) + left).toBe(letters(html));
      }),
    );
  });

  it('is read or refused with its trouble, whatever bytes it holds', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), isReadOrUnreadable));
    fc.assert(
      fc.property(fc.array(markup), fc.nat(), (parts, cut) => {
        const bytes = Buffer.from(parts.join(''));
        return isReadOrUnreadable(bytes.subarray(0, cut % (bytes.length + 1)));
      }),
    );
  });
});
