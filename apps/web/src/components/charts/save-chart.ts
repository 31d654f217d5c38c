import type { Series } from '@gongkai/report';
import { exportSvg, pictureHeight, pictureWidth } from '../../charts/export-svg.ts';
import { seriesCsv } from '../../charts/series-csv.ts';
import { shownFont, shownPalette } from '../../theme/palette.ts';
import { pngOf, saveFile } from './save-file.ts';

/** A chart as it is on the page, with the words around it. */
export interface ChartToSave {
  readonly title: string;
  readonly subtitle: string;
  readonly source: string;
  readonly series: readonly Series[];
  readonly heading: string;
  /** Name of the file, without ending. */
  readonly file: string;
  /** What a sample says of itself; null for real data. */
  readonly mark: string | null;
  /** What is drawn; null where nothing is. */
  readonly picture: { readonly markup: string; readonly width: number; readonly height: number } | null;
}

/**
 * Hands a chart to the browser as a file.
 * @throws {Error} for a picture of what is not drawn, or that the browser cannot draw
 */
export async function saveChart(chart: ChartToSave, format: 'csv' | 'svg' | 'png'): Promise<void> {
  const { file, mark, series, heading, source } = chart;
  // A sample says so before anything else, in the name of the file and in the file.
  const name = [...(mark === null ? [] : [mark.replaceAll(' ', '-')]), `${file}.${format}`].join('-');
  const content =
    format === 'csv'
      ? new Blob([seriesCsv(series, heading, source, mark)], { type: 'text/csv' })
      : await pictureOf(chart, format);
  saveFile(name, content);
}

async function pictureOf(
  { picture, title, subtitle, source, mark, file }: ChartToSave,
  format: 'svg' | 'png',
): Promise<Blob> {
  if (picture === null) throw new Error(`The chart ${file} is not drawn`);
  const { markup, width, height } = picture;
  const svg = exportSvg({
    title,
    subtitle,
    source,
    mark,
    chart: markup,
    width,
    height,
    font: shownFont(),
    palette: shownPalette(),
  });
  return format === 'svg'
    ? new Blob([svg], { type: 'image/svg+xml' })
    : await pngOf(svg, pictureWidth({ width }), pictureHeight({ height, source }));
}
