import type { ComposeOption } from 'echarts/core';
import type {
  BarSeriesOption,
  CustomSeriesOption,
  LineSeriesOption,
  SankeySeriesOption,
  ScatterSeriesOption,
} from 'echarts/charts';
import type { GridComponentOption, TooltipComponentOption } from 'echarts/components';
import type { Series } from '@gongkai/report';
import { isColour, type Palette } from '../theme/palette.ts';

export type ChartOption = ComposeOption<
  | BarSeriesOption
  | LineSeriesOption
  | CustomSeriesOption
  | SankeySeriesOption
  | ScatterSeriesOption
  | GridComponentOption
  | TooltipComponentOption
>;

/** What a chart looks like apart from its data. */
export interface ChartLook {
  readonly palette: Palette;
  readonly font: string;
  /** No movement where the person asks for less. */
  readonly still: boolean;
  /** Width of the chart in pixels. */
  readonly width: number;
  readonly number: (value: number) => string;
  /** What stands at a category without any number: 未报, 未载. */
  readonly missing: (category: string) => string;
  /** What stands where a number is not stated beside others that are. */
  readonly absent: string;
  /** A name as the axis shows it. */
  readonly shorten: (category: string) => string;
}

/** Colours by meaning: which token a series is drawn in, by its key, where it is not named like it. */
const tokens: Readonly<Record<string, keyof Palette>> = {
  own: 'accent',
  body1: 'body-1',
  body2: 'body-2',
  body3: 'body-3',
  body4: 'body-4',
  body5: 'body-5',
  body6: 'body-6',
  body7: 'body-1',
  body8: 'body-2',
  body9: 'body-3',
  body10: 'body-4',
  body11: 'body-5',
  body12: 'body-6',
  median: 'ink-2',
  peers: 'total',
  websiteShare: 'website',
  received: 'accent',
  carriedIn: 'carried',
  handled: 'total',
  carriedForward: 'carried',
  licences: 'accent',
  penalties: 'accent',
  coercion: 'accent',
  fees: 'accent',
};

/** The token of a series; one that has no meaning of its own is drawn like text. */
export function tokenOf({ key }: Pick<Series, 'key'>): keyof Palette {
  const name = key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return tokens[key] ?? (isColour(name) ? name : 'ink-2');
}

/** The colour of a series in a palette. */
export function colourOf(series: Pick<Series, 'key'>, palette: Palette): string {
  return palette[tokenOf(series)];
}

/** Size of text in charts, as of small text on the page. */
export const fontSize = 12;

/** What all our charts share. */
export function chartBase({ palette, font, still }: ChartLook): ChartOption {
  return {
    animation: !still,
    animationDuration: 150,
    animationDurationUpdate: 150,
    textStyle: { fontFamily: font, fontSize, color: palette['ink-2'] },
    tooltip: {
      // Drawn, not HTML: names from documents never become markup, and no inline style is needed.
      renderMode: 'richText',
      confine: true,
      transitionDuration: 0,
      backgroundColor: palette.surface,
      borderColor: palette['line-strong'],
      borderWidth: 1,
      padding: [6, 10],
      textStyle: { fontFamily: font, fontSize, color: palette.ink },
    },
  };
}
