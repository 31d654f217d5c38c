import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const compress = promisify(gzip);

/** A packet, ready to be sent. */
export interface Packet {
  readonly json: Buffer;
  readonly gzip: Buffer;
  /** Differs whenever the content does: a digest of the bytes, with what its maker puts before it. */
  readonly tag: string;
}

/** Writes and compresses a packet once, for all who ask for it. */
export async function pack(content: object, before = ''): Promise<Packet> {
  const json = Buffer.from(JSON.stringify(content));
  const digest = createHash('sha256').update(json).digest('base64url').slice(0, 16);
  return { json, gzip: await compress(json), tag: `${before}${digest}` };
}
