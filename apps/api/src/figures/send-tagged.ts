import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { StreamableFile } from '@nestjs/common';
import type { Request, Response } from 'express';
import { attachment } from '../intake/file-name.ts';
import { matches } from './entity-tag.ts';

const compress = promisify(gzip);

export interface Sent {
  readonly body: string;
  readonly type: string;
  /** Name under which a browser saves it; without one it is shown. */
  readonly name?: string;
  /** Who may keep it on the way. */
  readonly whose: 'private' | 'public';
}

/** Sends what was made for this request under a tag of its bytes, or says that the client has it. */
export async function sendTagged(
  { body, type, name, whose }: Sent,
  request: Request,
  response: Response,
): Promise<StreamableFile | undefined> {
  const zipped = request.acceptsEncodings('gzip') === 'gzip';
  const digest = createHash('sha256').update(body).digest('base64url').slice(0, 16);
  const tag = `"${digest}${zipped ? '-gzip' : ''}"`;
  response.set({ ETag: tag, Vary: 'Accept-Encoding', 'Cache-Control': `${whose}, no-cache` });
  if (matches(request.headers['if-none-match'], tag)) {
    response.status(304);
    return undefined;
  }
  if (zipped) response.set('Content-Encoding', 'gzip');
  const bytes = zipped ? await compress(body) : Buffer.from(body);
  return new StreamableFile(bytes, {
    type,
    length: bytes.length,
    ...(name === undefined ? {} : { disposition: attachment(name) }),
  });
}
