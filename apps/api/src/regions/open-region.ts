import { Injectable } from '@nestjs/common';
import type { Region } from '@gongkai/contracts';
import type { Actor } from '../actor.ts';
import { noCounty } from '../refusal.ts';
import { Store } from '../store/in-scope.ts';

/** Opens the published figures of a county to everyone, or closes them again. */
@Injectable()
export class OpenRegion {
  constructor(private readonly store: Store) {}

  /**
   * Says whether they are open. Who said so is in the county's log; saying again what holds leaves no entry.
   * @throws {Refusal} no such county
   */
  async open(actor: Actor, regionId: number, open: boolean): Promise<Region> {
    return await this.store.inScope(actor, async (tx) => {
      const county = await tx.regions.hold(regionId);
      if (county === null) throw noCounty(regionId);
      if (county.open === open) return county;
      await tx.regions.setOpen(regionId, open);
      await tx.audit.record(regionId, open ? 'regionOpened' : 'regionClosed', null, {});
      return { ...county, open };
    });
  }
}
