import type { Region } from '@gongkai/contracts';
import type { Reading } from '@gongkai/report';
import type { Actor } from '../actor.ts';
import { finishYears } from '../checks/year-pass.ts';
import type { Clock } from '../clock.ts';
import type { Reader } from '../intake/reader.ts';
import { noCounty } from '../refusal.ts';
import type { Store } from '../store/in-scope.ts';
import { type Reread, rereadDocument } from './reread-document.ts';

/** How many documents are read at once before they are compared one by one. */
const readTogether = 6;

export interface Rereading {
  readonly store: Store;
  readonly reader: Reader;
  readonly clock: Clock;
  readonly actor: Actor;
  readonly apply: boolean;
}

/**
 * Reads every document of a county again, the oldest first, and gives what changes, one transaction a document, then the
 * checks of their years. What a person has set aside is passed over.
 * @throws {Refusal} the county was removed meanwhile
 */
export async function* rereadCounty({ id }: Region, by: Rereading): AsyncGenerator<Reread> {
  const { store, reader, clock, actor, apply } = by;
  const entries = (await store.look(actor, (tx) => tx.documents.list(id))).toReversed();
  const wanted = entries.filter(({ outcome }) => outcome !== 'notOurs');
  const readAgain = async (documentId: number): Promise<Reading | null> => {
    const file = await store.look(actor, (tx) => tx.documents.file(id, documentId));
    return file === null ? null : await reader.read(file.bytes);
  };
  for (let from = 0; from < wanted.length; from += readTogether) {
    const together = wanted.slice(from, from + readTogether);
    const readings = await Promise.all(together.map((entry) => readAgain(entry.id)));
    for (const [i, { id: documentId }] of together.entries()) {
      const reading = readings[i] ?? null;
      if (reading === null) continue;
      const anew = { reading, apply, now: clock.now() };
      yield await store[apply ? 'inScope' : 'look'](actor, async (tx) => {
        if (apply && (await tx.regions.hold(id)) === null) throw noCounty(id);
        // What became of it may have changed since the list was made.
        const entry = await tx.documents.find(id, documentId);
        if (entry === null) throw noCounty(id);
        return await rereadDocument(tx, id, entry, anew);
      });
    }
  }
  if (apply) await finishYears(store, actor, id);
}
