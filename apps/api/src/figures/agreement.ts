import { Injectable } from '@nestjs/common';
import type { Agreement } from '@gongkai/contracts';
import { compareRollUps, type CountyFigures, rollUp } from '@gongkai/figures';
import { packFigures } from '@gongkai/report';
import type { Actor } from '../actor.ts';
import { Clock } from '../clock.ts';
import { noCounty } from '../refusal.ts';
import { reviewedReport, standingOf } from '../reports/reviewed-report.ts';
import { Store, type Tx } from '../store/in-scope.ts';

/**
 * Holds the two opinions on every total of a county against each other: SQL adds up the stored columns, the library what
 * the documents' readings and what persons said of them say. So a slip in either, and a number changed in the database, comes to light.
 */
@Injectable()
export class AgreementOfTotals {
  private readonly known = new Map<number, { contentVersion: number; county: CountyFigures<number> }>();

  constructor(
    private readonly store: Store,
    private readonly clock: Clock,
  ) {}

  /** @throws {Refusal} no such county */
  async of(actor: Actor, regionId: number): Promise<Agreement> {
    const [sql, county] = await this.store.look(actor, async (tx) => {
      const version = await tx.regions.contentVersion(regionId);
      if (version === null) throw noCounty(regionId);
      return [await tx.rollUps.byYear(regionId), await this.library(tx, regionId, version.number)];
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

  /** The readings of a county are opened once for each change of the county. SQL is asked each time. */
  private async library(tx: Tx, regionId: number, contentVersion: number): Promise<CountyFigures<number>> {
    const known = this.known.get(regionId);
    if (known?.contentVersion === contentVersion) return known.county;
    const county = await fromReadings(tx, regionId);
    this.known.set(regionId, { contentVersion, county });
    return county;
  }
}

/** The county's figures as its documents give them, with what persons said of their readings. */
async function fromReadings(tx: Tx, regionId: number): Promise<CountyFigures<number>> {
  const readings = await tx.reports.readings(regionId);
  const reviews = await tx.reviews.all(regionId);
  return {
    agencies: await tx.agencies.roster(regionId),
    reports: readings.flatMap(({ agencyId, year, version, report }) => {
      const history = reviews.filter(
        (each) => each.agencyId === agencyId && each.year === year && each.version === version,
      );
      const figures = packFigures(reviewedReport(report, standingOf(history)).report);
      return figures === null ? [] : [{ agencyId, year, figures }];
    }),
  };
}
