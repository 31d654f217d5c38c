import { Controller } from '@nestjs/common';
import type { Actor } from '../actor.ts';
import { By } from '../http/by.ts';
import { type Answer, type Asked, Serves } from '../http/serves.ts';
import { Store } from '../store/in-scope.ts';
import { SetUpCounty } from './set-up-county.ts';

@Controller()
export class RegionsController {
  constructor(
    private readonly store: Store,
    private readonly setUpCounty: SetUpCounty,
  ) {}

  @Serves('listRegions')
  async list(_asked: Asked<'listRegions'>, @By() actor: Actor): Promise<Answer<'listRegions'>> {
    return await this.store.look(actor, (tx) => tx.regions.list());
  }

  @Serves('addRegion')
  async add({ body }: Asked<'addRegion'>, @By() actor: Actor): Promise<Answer<'addRegion'>> {
    return await this.setUpCounty.setUp(actor, body);
  }
}
