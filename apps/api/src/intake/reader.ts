import { Logger } from '@nestjs/common';
import { read } from '@gongkai/reading';
import type { Reading } from '@gongkai/report';
import { readerFailed } from './troubles.ts';

/** Reads a file's bytes; always gives a reading, also of a file that breaks the reader. */
export abstract class Reader {
  abstract read(bytes: Uint8Array): Promise<Reading>;
}

/** Reads where it is called. */
export class DirectReader extends Reader {
  private readonly logger = new Logger('Reader');

  override read(bytes: Uint8Array): Promise<Reading> {
    try {
      return Promise.resolve(read(bytes));
    } catch (error) {
      this.logger.error(error);
      return Promise.resolve(unreadable(readerFailed));
    }
  }
}

/** What is kept of a file on which the reader itself failed. */
export function unreadable(trouble: NonNullable<Reading['trouble']>): Reading {
  return { status: 'unreadable', document: null, report: null, trouble };
}
