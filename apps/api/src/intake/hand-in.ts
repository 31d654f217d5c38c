import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { DocumentEntry } from '@gongkai/contracts';
import type { Reading } from '@gongkai/report';
import type { Actor } from '../actor.ts';
import { Clock } from '../clock.ts';
import { noCounty } from '../refusal.ts';
import type { ReceivedFile } from '../store/documents.ts';
import { Store, type Tx } from '../store/in-scope.ts';
import { addVersion } from './add-version.ts';
import { matchAgency } from './agency-match.ts';
import { storableName } from './file-name.ts';
import { Reader } from './reader.ts';
import { verdictOn } from './verdict.ts';

/** A file as it is handed in: its name as the sender gives it, and its bytes. */
export interface HandedIn {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

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
    const received = this.receive(file);
    const known = await this.store.look(actor, async (tx) => {
      if ((await tx.regions.county(regionId)) === null) throw noCounty(regionId);
      return await tx.documents.withBytes(regionId, received.sha256);
    });
    if (known !== null) return await this.store.inScope(actor, (tx) => repeat(tx, regionId, known));
    const reading = await this.reader.read(file.bytes);
    return await this.store.inScope(actor, (tx) => take(tx, regionId, received, reading));
  }

  /** A file as it is kept. */
  receive({ fileName, bytes }: HandedIn): ReceivedFile {
    return {
      fileName: storableName(fileName),
      bytes,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      receivedAt: this.clock.now(),
    };
  }
}

/** Stores a document with what becomes of it, and the version it makes. */
export async function take(tx: Tx, regionId: number, file: ReceivedFile, reading: Reading): Promise<DocumentEntry> {
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
  await tx.audit.record(regionId, 'documentRepeated', known.id, {});
  return { ...known, repeated: true };
}

/** A document that is known to be there. */
export async function entryOf(tx: Tx, regionId: number, id: number): Promise<DocumentEntry> {
  const entry = await tx.documents.find(regionId, id);
  if (entry === null) throw new Error(`Document ${id} of region ${regionId} was just there and cannot be found`);
  return entry;
}
