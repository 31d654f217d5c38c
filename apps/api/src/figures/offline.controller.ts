import { Controller, Req, Res, StreamableFile } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Actor } from '../actor.ts';
import { By } from '../http/by.ts';
import { type Answer, type Asked, Serves } from '../http/serves.ts';
import { attachment } from '../intake/file-name.ts';
import { CountyFile } from './county-file.ts';
import { matches } from './entity-tag.ts';

@Controller()
export class OfflineController {
  constructor(private readonly countyFile: CountyFile) {}

  @Serves('offlineFile')
  async offlineFile({ params, query }: Asked<'offlineFile'>, @By() actor: Actor): Promise<Answer<'offlineFile'>> {
    const { html, name } = await this.countyFile.forOffice(actor, params.region, query.packet);
    return sent(html, name);
  }

  @Serves('publicOfflineFile')
  async publicOfflineFile(
    { params }: Asked<'publicOfflineFile'>,
    @By() actor: Actor,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Answer<'publicOfflineFile'>> {
    const { html, name, tag } = await this.countyFile.forEveryone(actor, params.region);
    response.set({ ETag: tag, 'Cache-Control': 'public, no-cache' });
    if (!matches(request.headers['if-none-match'], tag)) return sent(html, name);
    response.status(304);
    return new StreamableFile(Buffer.alloc(0));
  }
}

function sent(html: Buffer, name: string): StreamableFile {
  return new StreamableFile(html, {
    type: 'text/html; charset=utf-8',
    length: html.length,
    disposition: attachment(name),
  });
}
