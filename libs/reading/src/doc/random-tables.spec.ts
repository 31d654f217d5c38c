import fc from 'fast-check';
import { randomGrid, type RandomGrid } from '../spec/random-grid.ts';
import type { DocParagraph } from './spec/doc-of.ts';
import { cell, definition, rowEnd, type DefinedCell } from './spec/doc-parts.ts';
import { readDoc } from './spec/read-doc.ts';

const WIDTH = 500;

const row = (
  edges: readonly number[],
  texts: readonly string[],
  cells: readonly DefinedCell[] = [],
): readonly DocParagraph[] => [...texts.map(cell), rowEnd(definition(edges, cells))];

const cellsOfRow = ({ cells }: RandomGrid, current: number) =>
  cells
    .filter((candidate) => candidate.row <= current && current < candidate.row + candidate.rowSpan)
    .toSorted((a, b) => a.column - b.column)
    .map((drawn) => ({
      ...drawn,
      text: drawn.row === current ? drawn.text : '',
      down: drawn.rowSpan === 1 ? 0 : drawn.row === current ? 3 : 1,
    }));

const edgesTo = (column: number): readonly number[] => Array.from({ length: column + 1 }, (_, index) => index * WIDTH);
const rowsOf = (grid: RandomGrid): readonly number[] => Array.from({ length: grid.rowCount }, (_, index) => index);

/** The grid as Word writes it: a cell merged across is one wide cell. A last row has all columns. */
const withWideCells = (grid: RandomGrid): readonly DocParagraph[] => [
  ...rowsOf(grid).flatMap((current) => {
    const here = cellsOfRow(grid, current);
    return row(
      [
        ...here.map(({ column }) => column * WIDTH),
        ...here.slice(-1).map((last) => (last.column + last.columnSpan) * WIDTH),
      ],
      here.map(({ text }) => text),
      here,
    );
  }),
  ...row(edgesTo(grid.columnCount), new Array<string>(grid.columnCount).fill('末')),
];

/** The grid with a cell for every column, those of wide cells merged. */
const withMergedCells = (grid: RandomGrid): readonly DocParagraph[] =>
  rowsOf(grid).flatMap((current) => {
    const here = cellsOfRow(grid, current).flatMap(({ text, columnSpan, down }) =>
      Array.from({ length: columnSpan }, (_, index) => ({
        text: index === 0 ? text : '',
        down,
        across: columnSpan === 1 ? 0 : index === 0 ? 2 : 1,
      })),
    );
    return row(
      edgesTo(grid.columnCount),
      here.map(({ text }) => text),
      here,
    );
  });

describe('any table of an old Word file', () => {
  it.each([
    ['wide', withWideCells],
    ['merged', withMergedCells],
  ])('gives back every cell with its text or blank, position and spans, where it has %s cells', (_, written) => {
    fc.assert(
      fc.property(randomGrid, fc.array(fc.boolean(), { minLength: 1, maxLength: 7 }), (drawnGrid, blank) => {
        const cells = drawnGrid.cells.map((drawn, index) =>
          blank[index % blank.length] ? { ...drawn, text: '' } : drawn,
        );
        const grid = { ...drawnGrid, cells };
        const [read] = readDoc(written(grid)).blocks;
        if (read?.kind !== 'grid') throw new Error('no grid was read');
        expect(read).toMatchObject({ exact: true, columnCount: grid.columnCount });
        const inside = read.cells.filter(({ row: at }) => at < grid.rowCount);
        expect(inside).toEqual(cells.map((drawn) => expect.objectContaining(drawn)));
      }),
    );
  });
});
