import { sampleCounty, type SampleCounty } from '@gongkai/sample';
import { Progress, type ProgressStep } from '../src/progress.ts';

/** Bodies that were renamed, merged, closed or founded, and one that was always there. */
const keys = ['office', 'industry', 'culture', 'culture-tourism', 'broadcasting', 'shanty-towns', 'data'];

/** The sample county with all its bodies and cycles, and the documents of a few: quick to take in. */
export function smallSample(): SampleCounty {
  const county = sampleCounty();
  const few = county.documents.filter(({ agencyKey, year }) => year >= 2021 && keys.includes(agencyKey ?? 'office'));
  return { ...county, documents: few };
}

/** Keeps what it is told, and can stop the work: as when the server is killed at that moment. */
export class NotedProgress extends Progress {
  readonly noted: [step: ProgressStep, done: number, total: number][] = [];

  constructor(private readonly stopAt: number = Number.POSITIVE_INFINITY) {
    super();
  }

  override report(step: ProgressStep, done: number, total: number): void {
    this.noted.push([step, done, total]);
    if (done >= this.stopAt) throw new Error('stopped half way');
  }
}
