import { canBeRated } from '@gongkai/figures';
import type { Series } from '@gongkai/report';
import type { Said } from '../language/said.ts';

/** How many of the settled cases were corrected; as a rate as well from 30 settled cases on. */
export function correctedTitle(results: readonly Series[]): Said {
  const sum = (key: string) => {
    const values = results.filter((each) => each.key === key).flatMap(({ points }) => points.map(({ value }) => value));
    const known = values.filter((value) => value !== null);
    return known.length === 0 ? null : known.reduce((total, value) => total + value, 0);
  };
  const [upheld, corrected, other, pending] = ['upheld', 'corrected', 'otherResult', 'pending'].map(sum);
  if (upheld == null || corrected == null || other == null || pending == null) return { key: 'litigation.byCourse' };
  const settled = upheld + corrected + other;
  if (settled + pending === 0) return { key: 'litigation.none' };
  const named = { settled, corrected, pending };
  return canBeRated(settled)
    ? { key: 'litigation.correctedRate', named: { ...named, percent: Math.round((corrected / settled) * 100) } }
    : { key: 'litigation.corrected', named };
}
