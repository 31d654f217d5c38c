import { Controller, Req, Res, StreamableFile } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Actor } from '../actor.ts';
import { By } from '../http/by.ts';
import { type Answer, type Asked, Serves } from '../http/serves.ts';
import { attachment } from '../intake/file-name.ts';
import { AgreementOfTotals } from './agreement.ts';
import { CountyPackets } from './county-packets.ts';
import { PublishedPackets } from './published-packets.ts';
import { RollUpSheet } from './roll-up-sheet.ts';
import { sendPacket } from './send-packet.ts';

@Controller()
export class FiguresController {
  constructor(
    private readonly packets: CountyPackets,
    private readonly published: PublishedPackets,
    private readonly agreementOfTotals: AgreementOfTotals,
    private readonly rollUp: RollUpSheet,
  ) {}

  @Serves('county')
  async county(
    { params }: Asked<'county'>,
    @By() actor: Actor,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Answer<'county'>> {
    return sendPacket(await this.packets.of(actor, params.region), 'private', request, response);
  }

  @Serves('publishedCounty')
  async publishedCounty(
    { params }: Asked<'publishedCounty'>,
    @By() actor: Actor,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Answer<'publishedCounty'>> {
    return sendPacket(await this.published.of(actor, params.region), 'public', request, response);
  }

  @Serves('publicRegions')
  async publicRegions(_: Asked<'publicRegions'>, @By() actor: Actor): Promise<Answer<'publicRegions'>> {
    return await this.published.regions(actor);
  }

  @Serves('agreement')
  async agreement({ params }: Asked<'agreement'>, @By() actor: Actor): Promise<Answer<'agreement'>> {
    return await this.agreementOfTotals.of(actor, params.region);
  }

  @Serves('rollUpSheet')
  async rollUpSheet({ params }: Asked<'rollUpSheet'>, @By() actor: Actor): Promise<Answer<'rollUpSheet'>> {
    const { name, bytes } = await this.rollUp.of(actor, params.region, params.year);
    return new StreamableFile(bytes, {
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      disposition: attachment(name),
      length: bytes.length,
    });
  }
}
