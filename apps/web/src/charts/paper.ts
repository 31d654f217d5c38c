import type * as EChartsModule from './echarts.ts';
import type { ChartOption } from './chart-look.ts';

/** A chart as it is drawn for one width on paper. */
export interface PaperDrawing {
  readonly name: string;
  readonly markup: string;
}

/** Widths in pixels, each for a column of a sheet: of a third, of a half, of A4 upright, of A4 across and A3 upright, of A3 across. */
const widths = { small: 300, half: 460, upright: 660, across: 960, wide: 1380 } as const;

/**
 * Draws a chart once for each width: the page asks before it is laid out for its sheets, so that the width is not known then.
 * Nothing moves, and no style sheet stays in what is drawn: the page may have none.
 */
export function drawnForPaper(
  { init }: Pick<typeof EChartsModule, 'init'>,
  height: number,
  draw: (width: number) => ChartOption,
): PaperDrawing[] {
  return Object.entries(widths).map(([name, width]) => {
    const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
    try {
      chart.setOption({ ...draw(width), animation: false });
      return { name, markup: chart.renderToSVGString().replaceAll(/<style[^]*?<\/style>/g, '') };
    } finally {
      chart.dispose();
    }
  });
}
