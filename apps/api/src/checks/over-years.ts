import { checkYear, type InForce } from '@gongkai/checks';
import type { Tx } from '../store/in-scope.ts';
import { loadYear } from './county-year.ts';
import type { Checked } from './over-reports.ts';

/** Runs checks of a county's years over every year, without storing anything. */
export async function* overYears(tx: Tx, regionId: number, inForce: InForce): AsyncGenerator<Checked> {
  for (const year of await tx.countyYears.all(regionId)) {
    const { county, last } = await loadYear(tx, regionId, year, { keep: false });
    const found = checkYear(county, inForce);
    for (const { agencyId, version } of last) {
      yield { agencyId, year, version, outcomes: found.get(agencyId) ?? [] };
    }
  }
}
