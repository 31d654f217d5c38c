import { Injectable } from '@nestjs/common';
import { reportsOf } from '@gongkai/figures';
import { rollUpSheets, toXlsx } from '@gongkai/figures/files';
import type { Actor } from '../actor.ts';
import { noCounty, Refusal } from '../refusal.ts';
import { Store } from '../store/in-scope.ts';
import { AgreementOfTotals } from './agreement.ts';
import { sampleMark } from './figures-csv.ts';

/** A file that was made. */
export interface MadeFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Makes the office's 汇总表 of a year. It leaves the house, so it is made only while the totals agree. */
@Injectable()
export class RollUpSheet {
  constructor(
    private readonly store: Store,
    private readonly agreement: AgreementOfTotals,
  ) {}

  /** @throws {Refusal} no such county, nothing owed or reported in that year, totals that do not agree */
  async of(actor: Actor, regionId: number, year: number): Promise<MadeFile> {
    await this.agreement.mustAgree(actor, regionId);
    const { region, asOf, county, waiting } = await this.store.look(actor, async (tx) => {
      const found = await tx.regions.county(regionId);
      const version = await tx.regions.contentVersion(regionId);
      if (found === null || version === null) throw noCounty(regionId);
      return {
        region: found,
        asOf: found.clock ?? version.changedAt.toISOString(),
        county: {
          agencies: await tx.agencies.roster(regionId),
          owed: await tx.cycles.owed(regionId),
          reports: await tx.reports.accepted(regionId),
        },
        waiting: await tx.reports.waiting(regionId),
      };
    });
    const known = reportsOf(county, year).length > 0 || county.owed.some((owed) => owed.year === year);
    const sheets = known
      ? rollUpSheets(county, year, {
          county: region.name,
          asOf: inChina.format(new Date(asOf)),
          mark: region.sample ? sampleMark : null,
          waiting: new Set(waiting.filter((each) => each.year === year).map(({ agencyId }) => agencyId)),
        })
      : null;
    if (sheets === null) throw noYear(year);
    const file = await toXlsx(sheets);
    return {
      name: `${region.sample ? `${sampleMark}-` : ''}${region.name}${year}年政府信息公开年报汇总表.xlsx`,
      bytes: Buffer.from(await file.arrayBuffer()),
    };
  }
}

const inChina = new Intl.DateTimeFormat('zh-CN', { timeZone: 'Asia/Shanghai', dateStyle: 'long', timeStyle: 'short' });

function noYear(year: number): Refusal {
  return new Refusal('notFound', {
    zh: `${year} 年没有应报或已报的年报`,
    en: `No report on ${year} is owed or in`,
  });
}
