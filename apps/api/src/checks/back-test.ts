import { Injectable } from '@nestjs/common';
import type { BackTest as Tested } from '@gongkai/contracts';
import type { Finding } from '@gongkai/report';
import type { Actor } from '../actor.ts';
import type { Shown } from '../http/serves.ts';
import { noCounty } from '../refusal.ts';
import { Store } from '../store/in-scope.ts';
import { checksInForce } from './checks-in-force.ts';
import { checkOf, whatACheckFinds } from './what-a-check-finds.ts';

/** Shows what a check would find in the reports that are stored, before it is switched on. */
@Injectable()
export class BackTest {
  constructor(private readonly store: Store) {}

  /**
   * Runs a check, in force or not, over the last version of every report of a county. Nothing is changed.
   * @throws {Refusal} no such county or check
   */
  async run(actor: Actor, regionId: number, code: string): Promise<Shown<Tested>> {
    const check = checkOf(code);
    return await this.store.look(actor, async (tx) => {
      if ((await tx.regions.county(regionId)) === null) throw noCounty(regionId);
      let [tested, holding, notAssessed] = [0, 0, 0];
      const flagged: Shown<Tested>['flagged'][number][] = [];
      for await (const each of whatACheckFinds(tx, regionId, check, await checksInForce(tx, regionId))) {
        const { agencyId, year, version, outcomes } = each;
        const findings = outcomes.filter(isFinding);
        tested += 1;
        if (findings.length > 0) {
          flagged.push({ agencyId, year, version, findings, stored: each.stored.filter(isFinding).length });
        } else if (outcomes.some(({ outcome }) => outcome === 'cannotBeAssessed')) notAssessed += 1;
        else holding += 1;
      }
      return { code, tested, holding, notAssessed, flagged };
    });
  }
}

function isFinding({ outcome }: Finding): boolean {
  return outcome === 'finding';
}
