import type { ChartSeries } from '@gongkai/report';
import type { CellDraft, ChartDraft } from '../block-draft.ts';
import type { PageDraft } from './page-to-drafts.ts';

const value = /^-?[\d,.]*$/;

/**
 * A figure that holds a caption and one table of numbers is a chart printed as its data: the first row names the series,
 * each further row a category and its values. Any other figure stays as it is.
 */
export function figureToChart(drafts: readonly PageDraft[]): readonly PageDraft[] {
  const [grid, ...others] = drafts.filter(({ kind }) => kind !== 'paragraph');
  const captions = drafts.flatMap((draft) => (draft.kind === 'paragraph' ? [draft.text] : []));
  const series = grid?.kind === 'grid' && others.length === 0 ? seriesOf(grid.cells) : null;
  if (grid === undefined || series === null) return drafts;
  const { order, letters, unlinked } = grid;
  const chart: ChartDraft = { kind: 'chart', title: captions.join(''), series };
  return [{ ...chart, order, letters, unlinked }];
}

/** @returns null when the table is no head of names over rows of numbers */
function seriesOf(cells: readonly CellDraft[]): ChartSeries[] | null {
  if (cells.some(({ rowSpan, columnSpan }) => rowSpan > 1 || columnSpan > 1)) return null;
  const names = cells.filter(({ row, column }) => row === 0 && column > 0);
  const body = cells.filter(({ row }) => row > 0);
  const values = body.filter(({ column }) => column > 0);
  if (names.length === 0 || values.length === 0 || !values.every(({ text }) => value.test(text))) return null;
  if (names.some(({ text }) => text === '' || value.test(text))) return null;
  return names.map(({ text: name, column }) => ({
    name,
    points: values
      .filter((cell) => cell.column === column)
      .map(({ row, text }) => ({
        category: body.find((cell) => cell.row === row && cell.column === 0)?.text ?? '',
        text,
      })),
  }));
}
