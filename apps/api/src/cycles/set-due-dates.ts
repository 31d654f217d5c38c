import { Injectable } from '@nestjs/common';
import type { DueDates, Owed } from '@gongkai/contracts';
import type { Actor } from '../actor.ts';
import { noCounty, Refusal } from '../refusal.ts';
import { Store } from '../store/in-scope.ts';

/** Sets the days on which the reports of a year are due. */
@Injectable()
export class SetDueDates {
  constructor(private readonly store: Store) {}

  /**
   * Sets the days of a cycle, which is opened if there is none.
   * @throws {Refusal} no such county; a report would have to be published before it is handed in; a kind is listed twice
   */
  async set(actor: Actor, regionId: number, year: number, due: DueDates): Promise<Owed> {
    refuseImpossible(due);
    return await this.store.inScope(actor, async (tx) => {
      if ((await tx.regions.hold(regionId)) === null) throw noCounty(regionId);
      await tx.cycles.open(regionId, year);
      await tx.cycles.setDue(regionId, year, due);
      const { handInBy, publishBy, byKind } = due;
      const kinds = Object.fromEntries(byKind.map((each) => [each.kind, `${each.handInBy} ${each.publishBy}`]));
      await tx.audit.record(regionId, 'dueDatesSet', null, { year, handInBy, publishBy, ...kinds });
      const owed = (await tx.cycles.owed(regionId)).find((each) => each.year === year);
      if (owed === undefined) throw new Error(`The cycle of ${year} was just opened and cannot be found`);
      return owed;
    });
  }
}

function refuseImpossible({ byKind, ...county }: DueDates): void {
  if (new Set(byKind.map(({ kind }) => kind)).size < byKind.length) {
    throw new Refusal('invalid', {
      zh: '同一类单位列了两次；请每类只写一次',
      en: 'A kind of body is listed twice; name each once',
    });
  }
  for (const due of [county, ...byKind]) {
    const handInBy = due.handInBy ?? county.handInBy;
    const publishBy = due.publishBy ?? county.publishBy;
    if (handInBy !== null && publishBy !== null && handInBy > publishBy) {
      throw new Refusal('invalid', {
        zh: `公开期限 ${publishBy} 早于报送期限 ${handInBy}；请改为不早于报送期限`,
        en: `Publishing is due on ${publishBy}, before handing in on ${handInBy}; it cannot be earlier`,
      });
    }
  }
}
