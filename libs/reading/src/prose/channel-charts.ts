import type { CellPlace, Chart, ChartPlace, Code, Document, Grid } from '@gongkai/report';
import { channelsIn, codeOf } from './channel-words.ts';
import { numberOf } from '../numerals.ts';
import { sectionAt } from '../sections.ts';
import type { Section } from '@gongkai/report';
import type { ProseFigure } from './statement-of.ts';

const disclosure = /公开|发布|信息/;

/** Channel figures that charts state: a series (or a category) names the channel, its one point gives the number. */
export function chartFigures(document: Document, year: number | null): ProseFigure[] {
  return document.blocks.flatMap((block) => (block.kind === 'chart' ? ofChart(block, year) : []));
}

function ofChart(chart: Chart, year: number | null): ProseFigure[] {
  return chart.series.flatMap((series, s) =>
    series.points.flatMap((point, p) => {
      const figure = labelled(
        [series.name, point.category],
        chart.title,
        point.text,
        { kind: 'chart', chart: chart.chart, series: s, point: p },
        year,
      );
      return figure === null ? [] : [figure];
    }),
  );
}

/** Channel figures of a small table that is no table of the form, as portals print the data below a chart. */
export function channelTableFigures(
  grids: readonly Grid[],
  sections: readonly Section[],
  year: number | null,
): ProseFigure[] {
  return grids.flatMap((grid) => {
    const tops = new Map(grid.cells.filter(({ row }) => row === 0).map((cell) => [cell.column, cell]));
    const lefts = new Map(grid.cells.filter(({ column }) => column === 0).map((cell) => [cell.row, cell]));
    return grid.cells.flatMap((cell) => {
      const heads = [tops.get(cell.column), lefts.get(cell.row)].filter((head) => head !== undefined && head !== cell);
      const place: CellPlace = {
        kind: 'cell',
        section: sectionAt(sections, grid.start),
        table: grid.table,
        row: cell.row,
        column: cell.column,
      };
      const figure = labelled(
        heads.map((head) => head?.text ?? ''),
        '',
        cell.text,
        place,
        year,
      );
      return figure === null ? [] : [figure];
    });
  });
}

/** The figure of a value whose labels name one channel; values of other years are none. */
function labelled(
  labels: readonly string[],
  title: string,
  text: string,
  place: ChartPlace | CellPlace,
  year: number | null,
): ProseFigure | null {
  const value = numberOf(text);
  const years = labels.join(' ').match(/20\d\d/g) ?? [];
  if (value === null || !disclosure.test(labels.join('') + title) || years.some((label) => Number(label) !== year))
    return null;
  const named = labels.map((label) => codeOf(channelsIn(label))).filter((code): code is Code => code !== null);
  const [code, ...others] = new Set(named);
  if (code === undefined || others.length > 0 || code === 'channels.total') return null;
  return { code, figure: { value, cell: 'number', standing: 'stated', unit: '条', text, places: [place] } };
}
