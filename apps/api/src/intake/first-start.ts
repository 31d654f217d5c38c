import { Injectable } from '@nestjs/common';
import { firstReport, toDocx } from '@gongkai/sample';
import type { DocumentEntry, Region } from '@gongkai/contracts';
import { office } from '../actor.ts';
import { Clock } from '../clock.ts';
import { Store, type Tx } from '../store/in-scope.ts';
import { HandIn, take } from './hand-in.ts';
import { Reader } from './reader.ts';

/** Gives an empty installation its first county and report, so that its pages show something real. */
@Injectable()
export class FirstStart {
  constructor(
    private readonly store: Store,
    private readonly reader: Reader,
    private readonly handIn: HandIn,
    private readonly clock: Clock,
  ) {}

  /** @returns what became of the report; null if there is a county already, then nothing is done */
  async run(): Promise<DocumentEntry | null> {
    if (await this.store.look(office, hasCounty)) return null;
    const { agency, year } = firstReport;
    const fileName = `${agency.name}${year}年政府信息公开工作年度报告.docx`;
    const file = this.handIn.receive({ fileName, bytes: toDocx(firstReport.content) });
    const reading = await this.reader.read(file.bytes);
    return await this.store.inScope(office, async (tx) => {
      const regionId = await this.addRegions(tx);
      const { id: agencyId } = await tx.agencies.add(regionId, agency.name, agency.kind);
      await tx.audit.record(regionId, 'agencyAdded', null, { agencyId, name: agency.name });
      return await take(tx, regionId, file, reading);
    });
  }

  /** Sets up the regions from the outermost to the county, and gives the county's number. */
  private async addRegions(tx: Tx): Promise<number> {
    const known = await tx.regions.list();
    let parentId: number | null = null;
    for (const { name, level } of firstReport.region) {
      const same = known.find((region) => region.name === name && region.level === level);
      const region: Region | null = same ?? (await tx.regions.add({ name, level, parentId }, this.clock.now()));
      if (region === null) throw new Error(`The region ${name} could not be set up`);
      parentId = region.id;
    }
    if (parentId === null) throw new Error('The first report names no region');
    await tx.audit.record(parentId, 'regionAdded', null, {});
    return parentId;
  }
}

async function hasCounty(tx: Tx): Promise<boolean> {
  return (await tx.regions.list()).some(({ level }) => level === 'county');
}
