import { Injectable } from '@nestjs/common';
import type { RemovedRegion } from '@gongkai/contracts';
import type { Actor } from '../actor.ts';
import { noCounty, Refusal } from '../refusal.ts';
import { Store } from '../store/in-scope.ts';

/** Takes a sample county away, for good: the next start does not take it in again. */
@Injectable()
export class RemoveSample {
  constructor(private readonly store: Store) {}

  /**
   * Removes a sample county with its documents, reports and log in one transaction. That it was removed, by whom and how much
   * of it there was stays in the installation's log.
   * @throws {Refusal} no such county, or a real one
   */
  async remove(actor: Actor, regionId: number): Promise<RemovedRegion> {
    return await this.store.inScope(actor, async (tx) => {
      const county = await tx.regions.county(regionId);
      if (county === null) throw noCounty(regionId);
      if (!county.sample) throw isReal(county.name);
      const removed = { name: county.name, ...(await tx.documents.size(regionId)) };
      if (!(await tx.regions.removeSample(regionId))) throw noCounty(regionId);
      await tx.installation.record('sampleRemoved', removed);
      return removed;
    });
  }
}

function isReal(name: string): Refusal {
  return new Refusal('conflict', {
    zh: `“${name}”不是示例数据，不能删除`,
    en: `“${name}” is no sample county; a real one is never removed`,
  });
}
