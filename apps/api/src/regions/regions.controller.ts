import { Controller } from '@nestjs/common';
import type { Actor } from '../actor.ts';
import { By } from '../http/by.ts';
import { type Answer, type Asked, Serves } from '../http/serves.ts';
import { Store } from '../store/in-scope.ts';
import { OpenRegion } from './open-region.ts';
import { RemoveSample } from './remove-sample.ts';
import { SetUpCounty } from './set-up-county.ts';

@Controller()
export class RegionsController {
  constructor(
    private readonly store: Store,
    private readonly setUpCounty: SetUpCounty,
    private readonly openRegion: OpenRegion,
    private readonly removeSample: RemoveSample,
  ) {}

  @Serves('listRegions')
  async list(_asked: Asked<'listRegions'>, @By() actor: Actor): Promise<Answer<'listRegions'>> {
    return await this.store.look(actor, (tx) => tx.regions.list());
  }

  @Serves('addRegion')
  async add({ body }: Asked<'addRegion'>, @By() actor: Actor): Promise<Answer<'addRegion'>> {
    return await this.setUpCounty.setUp(actor, body);
  }

  @Serves('openRegion')
  async open({ params, body }: Asked<'openRegion'>, @By() actor: Actor): Promise<Answer<'openRegion'>> {
    return await this.openRegion.open(actor, params.region, body.open);
  }

  @Serves('removeRegion')
  async remove({ params }: Asked<'removeRegion'>, @By() actor: Actor): Promise<Answer<'removeRegion'>> {
    return await this.removeSample.remove(actor, params.region);
  }
}
