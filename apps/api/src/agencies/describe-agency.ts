import { Injectable } from '@nestjs/common';
import type { Agency, AgencyProfile } from '@gongkai/contracts';
import type { Actor } from '../actor.ts';
import { noAgency } from '../intake/body-of-answer.ts';
import { noCounty } from '../refusal.ts';
import { Store } from '../store/in-scope.ts';

/** Says what the office groups a body by and where it is reached. No check looks at either. */
@Injectable()
export class DescribeAgency {
  constructor(private readonly store: Store) {}

  /** @throws {Refusal} no such county or body */
  async describe(actor: Actor, regionId: number, agencyId: number, profile: AgencyProfile): Promise<Agency> {
    return await this.store.inScope(actor, async (tx) => {
      if ((await tx.regions.hold(regionId)) === null) throw noCounty(regionId);
      if ((await tx.agencies.find(regionId, agencyId)) === null) throw noAgency(agencyId);
      await tx.agencies.describe(regionId, agencyId, profile);
      const { functionGroup, contact } = profile;
      await tx.audit.record(regionId, 'agencyDescribed', null, {
        ...{ agencyId, functionGroup, office: contact?.office ?? null },
        ...{ phone: contact?.phone ?? null, address: contact?.address ?? null },
      });
      const after = await tx.agencies.find(regionId, agencyId);
      if (after === null) throw noAgency(agencyId);
      return after;
    });
  }
}
