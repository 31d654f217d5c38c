import { UnreadableFile, unpack, type Unpacked } from '@gongkai/reading';
import type { Text } from '@gongkai/report';

/** Unpacks an archive; always gives an answer, also for one that breaks what unpacks it. */
export abstract class Unpacker {
  /** @returns the files in it, or why there are none */
  abstract unpack(bytes: Uint8Array): Promise<Unpacked | Text>;
}

/** Unpacks where it is called. What the server must not wait for goes to `WorkerUnpacker`. */
export class DirectUnpacker extends Unpacker {
  override unpack(bytes: Uint8Array): Promise<Unpacked | Text> {
    return Promise.resolve(unpackedOrWhy(bytes));
  }
}

/** The files of an archive, or why it cannot be unpacked. */
export function unpackedOrWhy(bytes: Uint8Array): Unpacked | Text {
  try {
    return unpack(bytes);
  } catch (error) {
    if (error instanceof UnreadableFile) return error.trouble;
    throw error;
  }
}
