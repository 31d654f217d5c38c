import type { Code } from '@gongkai/report';
import type { ChartContent } from '../../report-content.ts';

/** What a phrase states of a figure: an exact number, or one said to be approximate (300余). */
export type StatedFigure = number | { readonly about: number };

/** Something said in prose, every figure it states, and a chart that states some of them again. */
export interface StatedPhrase {
  readonly text: string;
  readonly figures: Readonly<Record<Code, StatedFigure>>;
  readonly chart?: ChartContent;
}

/** 350 from 357: what 余 stands behind. */
export function roundedDown(number: number): number {
  return number >= 1000 ? Math.floor(number / 100) * 100 : Math.floor(number / 10) * 10;
}
