import type { Reading } from '@gongkai/report';
import { Reader } from './reader.ts';

/** Several readers side by side; a file goes to the one with the least before it. */
export class ReaderPool extends Reader {
  private readonly waiting: { readonly reader: Reader; files: number }[];

  /** @param readers at least one */
  constructor(readers: readonly Reader[]) {
    super();
    this.waiting = readers.map((reader) => ({ reader, files: 0 }));
  }

  override async read(bytes: Uint8Array): Promise<Reading> {
    const [first, ...others] = this.waiting;
    if (first === undefined) throw new Error('A pool of readers needs at least one');
    const chosen = others.reduce((best, each) => (each.files < best.files ? each : best), first);
    chosen.files += 1;
    try {
      return await chosen.reader.read(bytes);
    } finally {
      chosen.files -= 1;
    }
  }
}
