import { Controller } from '@nestjs/common';
import type { Actor } from '../actor.ts';
import { By } from '../http/by.ts';
import { type Answer, type Asked, Serves } from '../http/serves.ts';
import { noCounty } from '../refusal.ts';
import { Store } from '../store/in-scope.ts';

@Controller()
export class AgenciesController {
  constructor(private readonly store: Store) {}

  @Serves('listAgencies')
  async list({ params }: Asked<'listAgencies'>, @By() actor: Actor): Promise<Answer<'listAgencies'>> {
    return await this.store.look(actor, async (tx) => {
      if ((await tx.regions.county(params.region)) === null) throw noCounty(params.region);
      return await tx.agencies.roster(params.region);
    });
  }
}
