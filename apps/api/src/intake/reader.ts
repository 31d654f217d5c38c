import type { Reading, Text } from '@gongkai/report';

/** Reads a file's bytes; always gives a reading, also of a file that breaks what reads it. */
export abstract class Reader {
  abstract read(bytes: Uint8Array): Promise<Reading>;
}

/** What is kept of a file on which the reader itself failed. */
export function unreadable(trouble: Text): Reading {
  return { status: 'unreadable', document: null, report: null, trouble };
}
