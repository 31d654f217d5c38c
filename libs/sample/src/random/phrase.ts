import type { Code } from '@gongkai/report';
import type { ChartContent } from '../report-content.ts';

/** Something said in prose and every figure it states. */
export interface Phrase {
  readonly text: string;
  readonly figures: Readonly<Record<Code, number>>;
  /** A chart that states some of them. */
  readonly chart?: ChartContent;
}
