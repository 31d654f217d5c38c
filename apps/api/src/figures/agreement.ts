import { Injectable } from '@nestjs/common';
import type { Agreement } from '@gongkai/contracts';
import { compareRollUps, type CountyFigures, rollUp } from '@gongkai/figures';
import { packFigures } from '@gongkai/report';
import type { Actor } from '../actor.ts';
import { Clock } from '../clock.ts';
import { noCounty } from '../refusal.ts';
import { Store, type Tx } from '../store/in-scope.ts';

/**
 * Holds the two opinions on every total of a county against each other: SQL adds up the stored columns, the library what
 * the documents' readings say. So a slip in either, and a number changed in the database, comes to light.
 */
@Injectable()
export class AgreementOfTotals {
  constructor(
    private readonly store: Store,
    private readonly clock: Clock,
  ) {}

  /** @throws {Refusal} no such county */
  async of(actor: Actor, regionId: number): Promise<Agreement> {
    const [sql, county] = await this.store.look(actor, async (tx) => {
      if ((await tx.regions.county(regionId)) === null) throw noCounty(regionId);
      return [await tx.rollUps.byYear(regionId), await fromReadings(tx, regionId)];
    });
    const library = rollUp(county);
    const differences = compareRollUps(sql, library);
    return {
      agreed: differences.length === 0,
      at: this.clock.now().toISOString(),
      compared: Math.max(sql.length, library.length),
      differences,
    };
  }
}

/** The county's figures as its documents give them. */
async function fromReadings(tx: Tx, regionId: number): Promise<CountyFigures<number>> {
  const readings = await tx.reports.readings(regionId);
  return {
    agencies: await tx.agencies.roster(regionId),
    reports: readings.flatMap(({ agencyId, year, report }) => {
      const figures = packFigures(report);
      return figures === null ? [] : [{ agencyId, year, figures }];
    }),
  };
}
