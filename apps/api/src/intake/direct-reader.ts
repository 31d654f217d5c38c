import { read } from '@gongkai/reading';
import type { Reading } from '@gongkai/report';
import { Reader } from './reader.ts';

/** Reads where it is called. What the server must not wait for goes to `WorkerReader`. */
export class DirectReader extends Reader {
  override read(bytes: Uint8Array): Promise<Reading> {
    return read(bytes);
  }
}
