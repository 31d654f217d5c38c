import { Injectable } from '@nestjs/common';
import { type Check, checks } from '@gongkai/checks';
import type { CheckList, ListedCheck } from '@gongkai/contracts';
import type { Actor } from '../actor.ts';
import type { Shown } from '../http/serves.ts';
import { noCounty } from '../refusal.ts';
import type { CheckSwitch } from '../store/check-switches.ts';
import { Store } from '../store/in-scope.ts';
import { revisionOf, stateOf } from './checks-in-force.ts';

/** Lists the program's checks as they stand in a county, with its templates. */
@Injectable()
export class ListChecks {
  constructor(private readonly store: Store) {}

  /** @throws {Refusal} no such county */
  async list(actor: Actor, regionId: number): Promise<Shown<CheckList>> {
    return await this.store.look(actor, async (tx) => {
      if ((await tx.regions.county(regionId)) === null) throw noCounty(regionId);
      const switches = await tx.switches.standing(regionId);
      const listed = checks.map((check) => ({
        ...aboutOf(check),
        state: stateOf(check, switches),
        ...lastSwitch(switches.get(check.code)),
      }));
      return { checks: listed, templates: await tx.templates.list(regionId) };
    });
  }
}

function aboutOf(check: Check): Shown<Omit<ListedCheck, 'state' | 'since' | 'who' | 'reason'>> {
  const { code, name, sentence, basis, severity, scope = 'report', fault = null, example } = check;
  return { code, name, sentence, basis, severity, scope, fault, example, revision: revisionOf(check) };
}

function lastSwitch(last: CheckSwitch | undefined): Pick<ListedCheck, 'since' | 'who' | 'reason'> {
  return { since: last?.at.toISOString() ?? null, who: last?.who ?? null, reason: last?.reason ?? null };
}
