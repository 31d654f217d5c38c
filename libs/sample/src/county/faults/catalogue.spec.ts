import { sampleCounty } from '../sample-county.ts';
import { lookedFor } from './catalogue.ts';

describe('what reviewers look for', () => {
  const planted = sampleCounty().faults.map(({ kind }) => kind);
  const named = lookedFor.flatMap(({ kinds }) => kinds);

  it('has every planted fault, and none that is not planted', () => {
    expect([...new Set(named)].sort()).toEqual([...planted].sort());
  });

  it.each(lookedFor)('$what.zh: has a fault in the sample, or a reason why not', ({ kinds, beyond }) => {
    expect(kinds.length > 0 || beyond !== undefined).toBe(true);
  });
});
