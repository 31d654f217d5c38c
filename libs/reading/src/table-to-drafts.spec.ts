import type { BlockDraft, CellDraft } from './block-draft.ts';
import { tableToDrafts, type TableCell } from './table-to-drafts.ts';

const line = (text: string): BlockDraft => ({ kind: 'paragraph', text, heading: null });
const toGrid = (cells: readonly CellDraft[]): BlockDraft => ({ kind: 'grid', cells });
const position = { row: 0, rowSpan: 1, columnSpan: 1 };
const row = (...contents: readonly (readonly BlockDraft[])[]): TableCell<BlockDraft>[] =>
  contents.map((content, column) => ({ ...position, column, content }));
const inner = toGrid([
  { ...position, column: 0, text: '内' },
  { ...position, column: 1, text: '1' },
]);

describe('a table with its contents', () => {
  it('is a grid whose cells join their lines without a separator', () => {
    expect(tableToDrafts(row([line('商业'), line('企业')], [line(' 0 ')]), toGrid)).toEqual([
      toGrid([
        { ...position, column: 0, text: '商业企业' },
        { ...position, column: 1, text: '0' },
      ]),
    ]);
  });

  it('is followed by the few tables inside it, whose text it does not repeat', () => {
    const [outer, after] = tableToDrafts(row([line('甲'), inner], [line('乙')], [line('丙')], [line('丁')]), toGrid);
    expect(outer).toEqual(toGrid([...'甲乙丙丁'].map((text, column) => ({ ...position, column, text }))));
    expect(after).toBe(inner);
  });

  it.each([
    ['one cell', row([line('标题'), inner]), ['标题', inner]],
    ['one cell with text only', row([line('标题')]), ['标题']],
    ['fewer cells than the tables in it', row([line('导航')], [line('正文'), inner]), ['导航', '正文', inner]],
    ['no cell', [], []],
  ])('only arranges the page where it has %s', (_, cells, expected) => {
    expect(tableToDrafts(cells, toGrid)).toEqual(
      expected.map((draft) => (typeof draft === 'string' ? line(draft) : draft)),
    );
  });
});
