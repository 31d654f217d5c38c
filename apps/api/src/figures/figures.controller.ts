import { Controller, Req, Res, StreamableFile } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Actor } from '../actor.ts';
import { By } from '../http/by.ts';
import { type Answer, type Asked, Serves } from '../http/serves.ts';
import { AgreementOfTotals } from './agreement.ts';
import { CountyPackets } from './county-packets.ts';
import { matches } from './entity-tag.ts';

@Controller()
export class FiguresController {
  constructor(
    private readonly packets: CountyPackets,
    private readonly agreementOfTotals: AgreementOfTotals,
  ) {}

  @Serves('county')
  async county(
    { params }: Asked<'county'>,
    @By() actor: Actor,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Answer<'county'>> {
    const packet = await this.packets.of(actor, params.region);
    const zipped = request.acceptsEncodings('gzip') === 'gzip';
    const tag = `"${packet.tag}${zipped ? '-gzip' : ''}"`;
    response.set({ ETag: tag, Vary: 'Accept-Encoding', 'Cache-Control': 'private, no-cache' });
    if (matches(request.headers['if-none-match'], tag)) {
      response.status(304);
      return undefined;
    }
    if (zipped) response.set('Content-Encoding', 'gzip');
    const bytes = zipped ? packet.gzip : packet.json;
    return new StreamableFile(bytes, { type: 'application/json; charset=utf-8', length: bytes.length });
  }

  @Serves('agreement')
  async agreement({ params }: Asked<'agreement'>, @By() actor: Actor): Promise<Answer<'agreement'>> {
    return await this.agreementOfTotals.of(actor, params.region);
  }
}
