import type { Grid, GridCell } from '@gongkai/report';
import { openCompound } from '../compound/open-compound.ts';
import { docToDocument } from './doc-to-document.ts';
import { docOf, type DocParagraph } from './spec/doc-of.ts';
import {
  cell,
  cellOf,
  definition,
  innerCell,
  innerRowEnd,
  paragraph,
  rowEnd,
  type DefinedCell,
} from './spec/doc-parts.ts';
import { set, u16, u32 } from './spec/little-endian.ts';

const blocksOf = (paragraphs: readonly DocParagraph[], data?: readonly number[]) =>
  docToDocument(openCompound(docOf(paragraphs, data === undefined ? {} : { data }))).blocks;

function gridOf(paragraphs: readonly DocParagraph[], data?: readonly number[]): Grid {
  const [grid] = blocksOf(paragraphs, data);
  if (grid?.kind !== 'grid') throw new Error('no grid was read');
  return grid;
}

/** Cells as "text row,column rowSpan×columnSpan". */
const placed = ({ cells }: { readonly cells: readonly GridCell[] }): readonly string[] =>
  cells.map(({ text, row, column, rowSpan, columnSpan }) => `${text} ${row},${column} ${rowSpan}×${columnSpan}`);

const row = (
  edges: readonly number[],
  texts: readonly string[],
  cells: readonly DefinedCell[] = [],
): readonly DocParagraph[] => [...texts.map(cell), rowEnd(definition(edges, cells))];

describe('a table of an old Word file', () => {
  it('keeps blank cells', () => {
    expect(placed(gridOf(row([0, 500, 1000, 1500], ['甲', '', '0'])))).toEqual(['甲 0,0 1×1', ' 0,1 1×1', '0 0,2 1×1']);
  });

  it('joins the lines of a cell', () => {
    const body = [...cellOf('商业', '企业'), cell('1'), rowEnd(definition([0, 500, 1000]))];
    expect(placed(gridOf(body))).toEqual(['商业企业 0,0 1×1', '1 0,1 1×1']);
  });

  it('spans the columns of other rows where a cell is wider', () => {
    const body = [...row([0, 1000, 1500], ['甲', '乙']), ...row([0, 500, 1000, 1500], ['1', '2', '3'])];
    expect(placed(gridOf(body))).toEqual(['甲 0,0 1×2', '乙 0,2 1×1', '1 1,0 1×1', '2 1,1 1×1', '3 1,2 1×1']);
  });

  it('takes edges that lie less than a hair apart for one', () => {
    const body = [...row([-108, 500, 1000], ['甲', '乙']), ...row([-100, 515, 990], ['1', '2'])];
    expect(placed(gridOf(body))).toEqual(['甲 0,0 1×1', '乙 0,1 1×1', '1 1,0 1×1', '2 1,1 1×1']);
  });

  it('begins a row that is indented further to the right', () => {
    const body = [...row([0, 500, 1000], ['甲', '乙']), ...row([500, 1000], ['1'])];
    expect(placed(gridOf(body))).toEqual(['甲 0,0 1×1', '乙 0,1 1×1', '1 1,1 1×1']);
  });

  it.each<[string, readonly DefinedCell[]]>([
    ['by the numbers of the specification', [{ across: 2 }, { across: 1 }, { across: 1 }, {}]],
    ['by the numbers of Word 97', [{ across: 1 }, { across: 2 }, { across: 2 }, {}]],
    ['with both marks on the first', [{ across: 3 }, { across: 1 }, { across: 1 }, {}]],
  ])('leaves out cells merged into the one to their left, %s', (_, cells) => {
    const body = row([0, 500, 1000, 1500, 2000], ['甲', '乙', '丙', '1'], cells);
    expect(placed(gridOf(body))).toEqual(['甲 0,0 1×3', '1 0,3 1×1']);
  });

  it('tells merged cells that stand side by side apart', () => {
    const cells = [{ across: 2 }, { across: 1 }, { across: 2 }, { across: 1 }];
    const body = row([0, 500, 1000, 1500, 2000], ['甲', '', '1', ''], cells);
    expect(placed(gridOf(body))).toEqual(['甲 0,0 1×2', '1 0,2 1×2']);
  });

  it.each<[string, number, number, readonly string[]]>([
    ['continues the cell above where it says so', 3, 1, ['甲 0,0 2×1', '1 0,1 1×1', '2 1,1 1×1']],
    ['begins anew where it says so', 3, 3, ['甲 0,0 1×1', '1 0,1 1×1', '乙 1,0 1×1', '2 1,1 1×1']],
    ['stands for itself where nothing above is merged', 0, 1, ['甲 0,0 1×1', '1 0,1 1×1', '乙 1,0 1×1', '2 1,1 1×1']],
  ])('has a cell that %s', (_, first, second, expected) => {
    const edges = [0, 500, 1000];
    const body = [...row(edges, ['甲', '1'], [{ down: first }]), ...row(edges, ['乙', '2'], [{ down: second }])];
    expect(placed(gridOf(body))).toEqual(expected);
  });

  it.each<[string, readonly string[], readonly number[], readonly number[], readonly string[]]>([
    [
      'inserts',
      ['甲', '乙', '丙'],
      [0, 500, 1500],
      set(0x7621, 1, 1, ...u16(500)),
      ['甲 0,0 1×1', '乙 0,1 1×1', '丙 0,2 1×2'],
    ],
    ['inserts all of the', ['甲', '乙'], [0], set(0x7621, 0, 2, ...u16(1000)), ['甲 0,0 1×2', '乙 0,2 1×2']],
    ['deletes', ['甲', '乙'], [0, 500, 1000, 2000], set(0x5622, 1, 2), ['甲 0,0 1×1', '乙 0,1 1×2']],
    ['merges', ['甲', '', '乙'], [0, 500, 1000, 1500], set(0x5624, 0, 2), ['甲 0,0 1×2', '乙 0,2 1×1']],
    [
      'splits',
      ['甲', '', '乙'],
      [0, 500, 1000, 1500],
      [...set(0x5624, 0, 2), ...set(0x5625, 0, 2)],
      ['甲 0,0 1×1', ' 0,1 1×1', '乙 0,2 1×1'],
    ],
    ['widens', ['甲', '乙'], [0, 500, 1000], set(0x7623, 0, 1, ...u16(1000)), ['甲 0,0 1×2', '乙 0,2 1×1']],
  ])('follows a later property that %s cells', (_, texts, edges, property, expected) => {
    const body = [
      ...texts.map(cell),
      rowEnd([...definition(edges), ...property]),
      ...row([0, 500, 1000, 1500, 2000], ['1', '2', '3', '4']),
    ];
    expect(placed(gridOf(body)).slice(0, -4)).toEqual(expected);
  });

  it('follows a later property that merges cells down', () => {
    const edges = [0, 500, 1000];
    const merged = (text: string, flag: number): readonly DocParagraph[] => [
      ...[text, '1'].map(cell),
      rowEnd([...definition(edges), ...set(0xd62b, 2, 0, flag)]),
    ];
    expect(placed(gridOf([...merged('甲', 3), ...merged('', 1)]))).toEqual(['甲 0,0 2×1', '1 0,1 1×1', '1 1,1 1×1']);
  });

  it.each([0x6646, 0x646b])('may have the definition of a row elsewhere (%i)', (code) => {
    const long = definition([0, 1000, 1500], [{}, {}]);
    const data = [9, 9, ...u16(long.length), ...long];
    const body = [
      ...['甲', '乙'].map(cell),
      rowEnd(set(code, ...u32(2))),
      ...row([0, 500, 1000, 1500], ['1', '2', '3']),
    ];
    expect(placed(gridOf(body, data))[0]).toBe('甲 0,0 1×2');
  });

  it('inside a cell follows the table it is in, or takes its place where that only arranges the page', () => {
    const inner = [innerCell('乙'), innerCell('1'), innerRowEnd(definition([0, 200, 400]))];
    const inCell = [...inner, cell('')];
    const many = [...['a', 'b', 'c', 'd'].map(cell), ...inCell, rowEnd(definition([0, 500, 1000, 1500, 2000, 2500]))];
    expect(blocksOf(many)).toMatchObject([
      { kind: 'grid', columnCount: 5 },
      { kind: 'grid', cells: [{ text: '乙' }, { text: '1' }] },
    ]);
    const few = [cell('甲'), ...inCell, rowEnd(definition([0, 500, 1000]))];
    expect(blocksOf(few)).toMatchObject([
      { kind: 'paragraph' },
      { kind: 'grid', cells: [{ text: '乙' }, { text: '1' }] },
    ]);
  });

  it('ends where a paragraph outside it stands', () => {
    const table = row([0, 500, 1000], ['甲', '1']);
    expect(blocksOf([...table, paragraph('乙'), ...table]).map(({ kind }) => kind)).toEqual([
      'grid',
      'paragraph',
      'grid',
    ]);
  });

  it('is no table where its row never ends, but its text is kept', () => {
    expect(blocksOf([cell('甲'), cell('1'), paragraph('乙')]).map(({ kind }) => kind)).toEqual([
      'paragraph',
      'paragraph',
      'paragraph',
    ]);
  });
});
