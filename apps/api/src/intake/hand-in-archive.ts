import { Injectable, Logger } from '@nestjs/common';
import type { ArchiveEntry } from '@gongkai/contracts';
import type { Actor } from '../actor.ts';
import { finishYears } from '../checks/year-pass.ts';
import { noCounty, Refusal } from '../refusal.ts';
import { isDatabaseAway, isDiskFull } from '../store/database-away.ts';
import { Store } from '../store/in-scope.ts';
import { HandIn, type HandedIn } from './hand-in.ts';
import { emptyArchive, notTakenIn } from './troubles.ts';
import { Unpacker } from './unpacker.ts';

type InArchive = ArchiveEntry['files'][number];

/** How many files are being read while one is stored. */
const readAhead = 6;

/** Takes the files of an archive in, each a document of its own under its path. */
@Injectable()
export class HandInArchive {
  private readonly logger = new Logger('Intake');

  constructor(
    private readonly store: Store,
    private readonly unpacker: Unpacker,
    private readonly handIn: HandIn,
  ) {}

  /**
   * Takes an archive in, file by file in its order, one transaction each, and then runs the checks of their years. What was interrupted goes on when the archive is
   * handed in again: what is there comes back `repeated`.
   * @throws {Refusal} no such county; it cannot be unpacked, or nothing is in it
   */
  async handInArchive(actor: Actor, regionId: number, archive: HandedIn): Promise<ArchiveEntry> {
    const county = await this.store.look(actor, (tx) => tx.regions.county(regionId));
    if (county === null) throw noCounty(regionId);
    const unpacked = await this.unpacker.unpack(archive.bytes);
    if ('zh' in unpacked) throw new Refusal('invalid', unpacked);
    const { files, notes } = unpacked;
    if (files.length + notes.length === 0) throw new Refusal('invalid', emptyArchive);
    const results: InArchive[] = [];
    const preparing: { path: string; prepared: ReturnType<HandInArchive['prepare']> }[] = [];
    const storeFirst = async () => {
      const next = preparing.shift();
      if (next !== undefined) results.push(await this.takeIn(actor, regionId, next.path, await next.prepared));
    };
    for (const { path, bytes } of files) {
      preparing.push({ path, prepared: this.prepare(actor, regionId, { fileName: path, bytes, inArchive: true }) });
      if (preparing.length > readAhead) await storeFirst();
    }
    while (preparing.length > 0) await storeFirst();
    await finishYears(this.store, actor, regionId);
    const { fileName } = this.handIn.receive(archive);
    const refused = notes.map(({ message }) => ({ path: fileName, document: null, refusal: message }));
    return { files: [...results, ...refused] };
  }

  /** A failure is kept until the file's turn has come, so that no other is lost by it. */
  private async prepare(actor: Actor, regionId: number, file: HandedIn) {
    const [prepared] = await Promise.allSettled([this.handIn.prepare(actor, regionId, file)]);
    return prepared;
  }

  /** What stops one file stops no other, unless nothing can be stored at all. */
  private async takeIn(
    actor: Actor,
    regionId: number,
    path: string,
    prepared: Awaited<ReturnType<HandInArchive['prepare']>>,
  ): Promise<InArchive> {
    try {
      if (prepared.status === 'rejected') throw prepared.reason;
      return { path, document: await this.handIn.keep(actor, regionId, prepared.value), refusal: null };
    } catch (error) {
      if (error instanceof Refusal || isDatabaseAway(error) || isDiskFull(error)) throw error;
      this.logger.error(error);
      return { path, document: null, refusal: notTakenIn };
    }
  }
}
