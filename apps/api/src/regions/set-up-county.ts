import { Injectable } from '@nestjs/common';
import type { NewRegion, Region } from '@gongkai/contracts';
import type { Actor } from '../actor.ts';
import { Clock } from '../clock.ts';
import { Refusal } from '../refusal.ts';
import { Store } from '../store/in-scope.ts';

@Injectable()
export class SetUpCounty {
  constructor(
    private readonly store: Store,
    private readonly clock: Clock,
  ) {}

  /**
   * Sets a county up that stands under no prefecture yet.
   * @throws {Refusal} there is a county of that name; which of two would be meant could not be told from it
   */
  async setUp(actor: Actor, { name }: NewRegion): Promise<Region> {
    return await this.store.inScope(actor, async (tx) => {
      const regions = await tx.regions.list();
      if (regions.some((region) => region.level === 'county' && region.name === name)) throw taken(name);
      const region = await tx.regions.add({ name, level: 'county', parentId: null }, this.clock.now());
      if (region === null) throw taken(name);
      await tx.audit.record(region.id, 'regionAdded', null, { name });
      return region;
    });
  }
}

function taken(name: string): Refusal {
  return new Refusal('conflict', {
    zh: `已有名为“${name}”的县（市、区）`,
    en: `There is a county named “${name}” already`,
  });
}
