import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { DocumentEntry } from '@gongkai/contracts';
import type { Reading } from '@gongkai/report';
import type { Actor } from '../actor.ts';
import { finishYears, passYears } from '../checks/year-pass.ts';
import { Clock } from '../clock.ts';
import { noCounty } from '../refusal.ts';
import type { ReceivedFile } from '../store/documents.ts';
import { Store, type Tx } from '../store/in-scope.ts';
import { addVersion } from './add-version.ts';
import { matchAgency } from './agency-match.ts';
import { storableName, storablePath } from './file-name.ts';
import { Reader } from './reader.ts';
import { verdictOn } from './verdict.ts';

/** A file as it is handed in: its name as the sender gives it, and its bytes. */
export interface HandedIn {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** The name is a path within an archive, whose folders tell files of the same name apart. */
  readonly inArchive?: true;
}

/** A file that was read and waits to be stored; `known` where the county has its bytes already. */
export type Prepared =
  { readonly known: DocumentEntry } | { readonly known: null; readonly file: ReceivedFile; readonly reading: Reading };

/** A file that came at a time of its own. Its bytes are made, or fetched, when its turn comes. */
export interface DatedFile {
  readonly fileName: string;
  readonly bytes: () => Uint8Array;
  readonly receivedAt: Date;
}

/** How many files are being read while one is stored: enough for every reader to have one waiting. */
const readAhead = 6;

/** Takes files in: bytes → stored document → reading → body → version and findings. */
@Injectable()
export class HandIn {
  constructor(
    private readonly store: Store,
    private readonly reader: Reader,
    private readonly clock: Clock,
  ) {}

  /**
   * Takes one file in, in one transaction. The same bytes twice in a county change nothing and come back `repeated`.
   * @throws {Refusal} no such county
   */
  async handIn(actor: Actor, regionId: number, file: HandedIn): Promise<DocumentEntry> {
    const prepared = await this.prepare(actor, regionId, file);
    return await this.store.inScope(actor, async (tx) => {
      const entry = await keepIn(tx, regionId, prepared);
      await passYears(tx, regionId);
      return entry;
    });
  }

  /**
   * Reads a file, unless the county has its bytes.
   * @throws {Refusal} no such county
   */
  async prepare(actor: Actor, regionId: number, handedIn: HandedIn): Promise<Prepared> {
    const file = this.receive(handedIn);
    const known = await this.store.look(actor, async (tx) => {
      if ((await tx.regions.county(regionId)) === null) throw noCounty(regionId);
      return await tx.documents.withBytes(regionId, file.sha256);
    });
    return known === null ? { known, file, reading: await this.reader.read(file.bytes) } : { known };
  }

  /**
   * Stores one of many files that were prepared, in one transaction. The checks of its year are left to `finishYears` once all
   * are stored.
   * @throws {Refusal} no such county, also where it was removed while the file was read
   */
  async keep(actor: Actor, regionId: number, prepared: Prepared): Promise<DocumentEntry> {
    return await this.store.inScope(actor, (tx) => keepIn(tx, regionId, prepared));
  }

  /**
   * Takes many files in, in their order and one transaction each; while one is stored the next are read. Those whose bytes
   * the county has from before are passed over, so that what was interrupted goes on where it stopped. The checks of the years
   * they are of run once, after all of them.
   * @param onEach is told of every file once it is there
   */
  async handInAll(
    actor: Actor,
    regionId: number,
    files: Iterable<DatedFile>,
    onEach: () => void = () => undefined,
  ): Promise<void> {
    const before = await this.store.look(actor, (tx) => tx.documents.digests(regionId));
    const waiting: Promise<{ file: ReceivedFile; reading: Reading } | null>[] = [];
    const storeFirst = async () => {
      const next = await waiting.shift();
      if (next) await this.store.inScope(actor, (tx) => take(tx, regionId, next.file, next.reading));
      onEach();
    };
    for (const { fileName, bytes, receivedAt } of files) {
      const file = this.receive({ fileName, bytes: bytes() }, receivedAt);
      waiting.push(
        before.has(file.sha256)
          ? Promise.resolve(null)
          : this.reader.read(file.bytes).then((reading) => ({ file, reading })),
      );
      if (waiting.length > readAhead) await storeFirst();
    }
    while (waiting.length > 0) await storeFirst();
    await finishYears(this.store, actor, regionId);
  }

  /** A file as it is kept. @param receivedAt now, unless it came earlier */
  receive({ fileName, bytes, inArchive }: HandedIn, receivedAt: Date = this.clock.now()): ReceivedFile {
    return {
      fileName: inArchive === true ? storablePath(fileName) : storableName(fileName),
      bytes,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      receivedAt,
    };
  }
}

async function keepIn(tx: Tx, regionId: number, prepared: Prepared): Promise<DocumentEntry> {
  return prepared.known === null
    ? await take(tx, regionId, prepared.file, prepared.reading)
    : await repeat(tx, regionId, prepared.known);
}

/**
 * Stores a document with what becomes of it, and the version it makes.
 * @throws {Refusal} no such county, also where it was removed while the document was read
 */
export async function take(tx: Tx, regionId: number, file: ReceivedFile, reading: Reading): Promise<DocumentEntry> {
  if ((await tx.regions.hold(regionId)) === null) throw noCounty(regionId);
  const names = await tx.agencies.names(regionId);
  const path = await tx.regions.path(regionId);
  const verdict = verdictOn(reading, (printed) => (printed === null ? null : matchAgency(printed, names, path)));
  const id = await tx.documents.add(regionId, file, verdict.settled);
  if (id === null) {
    // Another transaction took the same bytes in while this one was reading them.
    const known = await tx.documents.withBytes(regionId, file.sha256);
    if (known === null) throw new Error(`The document with SHA-256 ${file.sha256} is there and cannot be found`);
    return await repeat(tx, regionId, known);
  }
  const { outcome } = verdict.settled;
  await tx.audit.record(regionId, 'documentReceived', id, { sha256: file.sha256, size: file.bytes.length, outcome });
  if (verdict.version !== null) await addVersion(tx, regionId, id, verdict.version, file.receivedAt);
  return await entryOf(tx, regionId, id);
}

async function repeat(tx: Tx, regionId: number, known: DocumentEntry): Promise<DocumentEntry> {
  if ((await tx.regions.hold(regionId)) === null) throw noCounty(regionId);
  await tx.audit.record(regionId, 'documentRepeated', known.id, {});
  return { ...known, repeated: true };
}

/** A document that is known to be there. */
export async function entryOf(tx: Tx, regionId: number, id: number): Promise<DocumentEntry> {
  const entry = await tx.documents.find(regionId, id);
  if (entry === null) throw new Error(`Document ${id} of region ${regionId} was just there and cannot be found`);
  return entry;
}
