import { Injectable } from '@nestjs/common';
import type { SampleCounty } from '@gongkai/sample';
import { office } from '../actor.ts';
import { Store, type Tx } from '../store/in-scope.ts';
import { FirstReport } from './first-report.ts';
import { LoadSample } from './load-sample.ts';

/**
 * Gives an empty installation something to look at: the sample county, and beside it a real report in its own county. What
 * was interrupted goes on at the next start; what was removed, or was never wanted, does not come back.
 */
@Injectable()
export class FirstStart {
  constructor(
    private readonly store: Store,
    private readonly firstReport: FirstReport,
    private readonly loadSample: LoadSample,
  ) {}

  /**
   * @param county another one than the whole sample
   * @returns whether there was something to do
   */
  async run(county?: SampleCounty): Promise<boolean> {
    const found = await this.store.look(office, whatIsThere);
    if (found === 'settled') return false;
    if (found === 'nothing') {
      await this.firstReport.take((tx) => tx.installation.record('sampleStarted', {}));
    }
    await this.loadSample.load(county);
    return true;
  }
}

/** nothing: no county and no sign that there ever was a sample. interrupted: a sample that is not complete. */
async function whatIsThere(tx: Tx): Promise<'nothing' | 'interrupted' | 'settled'> {
  const last = (await tx.installation.list()).at(-1);
  if (last !== undefined) return last.action === 'sampleStarted' ? 'interrupted' : 'settled';
  const counties = (await tx.regions.list()).filter(({ level }) => level === 'county');
  return counties.length === 0 ? 'nothing' : 'settled';
}
