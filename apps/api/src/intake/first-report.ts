import { Injectable } from '@nestjs/common';
import type { DocumentEntry } from '@gongkai/contracts';
import { firstReport, toDocx } from '@gongkai/sample';
import { office } from '../actor.ts';
import { passYears } from '../checks/year-pass.ts';
import { Clock } from '../clock.ts';
import { addRegions } from '../regions/region-path.ts';
import { Store, type Tx } from '../store/in-scope.ts';
import { HandIn, take } from './hand-in.ts';
import { Reader } from './reader.ts';

/** Takes the published report of a real body in, in a county of its own. */
@Injectable()
export class FirstReport {
  constructor(
    private readonly store: Store,
    private readonly reader: Reader,
    private readonly handIn: HandIn,
    private readonly clock: Clock,
  ) {}

  /** @param also is done in the same transaction: both happen, or neither */
  async take(also: (tx: Tx) => Promise<void> = () => Promise.resolve()): Promise<DocumentEntry> {
    const { agency, year, region: path } = firstReport;
    const fileName = `${agency.name}${year}年政府信息公开工作年度报告.docx`;
    const file = this.handIn.receive({ fileName, bytes: toDocx(firstReport.content) });
    const reading = await this.reader.read(file.bytes);
    return await this.store.inScope(office, async (tx) => {
      const county = await addRegions(tx, path, this.clock.now());
      if (county === null) throw new Error(`The county of the first report, ${path.at(-1)?.name}, is there already`);
      await tx.audit.record(county.id, 'regionAdded', null, {});
      const { id: agencyId } = await tx.agencies.add(county.id, agency.name, agency.kind);
      await tx.audit.record(county.id, 'agencyAdded', null, { agencyId, name: agency.name });
      const entry = await take(tx, county.id, file, reading);
      await passYears(tx, county.id);
      await also(tx);
      return entry;
    });
  }
}
