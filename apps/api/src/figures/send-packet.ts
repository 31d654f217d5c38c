import { StreamableFile } from '@nestjs/common';
import type { Request, Response } from 'express';
import { matches } from './entity-tag.ts';
import type { Packet } from './packet.ts';

/** Sends a packet as it was packed, or says that the client has it. @param whose who may keep it on the way */
export function sendPacket(
  packet: Packet,
  whose: 'private' | 'public',
  request: Request,
  response: Response,
): StreamableFile | undefined {
  const zipped = request.acceptsEncodings('gzip') === 'gzip';
  const tag = `"${packet.tag}${zipped ? '-gzip' : ''}"`;
  response.set({ ETag: tag, Vary: 'Accept-Encoding', 'Cache-Control': `${whose}, no-cache` });
  if (matches(request.headers['if-none-match'], tag)) {
    response.status(304);
    return undefined;
  }
  if (zipped) response.set('Content-Encoding', 'gzip');
  const bytes = zipped ? packet.gzip : packet.json;
  return new StreamableFile(bytes, { type: 'application/json; charset=utf-8', length: bytes.length });
}
