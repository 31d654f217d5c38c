import { BadRequestException, Controller, UploadedFile, UseInterceptors } from '@nestjs/common';
import type { Actor } from '../actor.ts';
import { By } from '../http/by.ts';
import { oneFile, type Uploaded } from '../http/one-file.ts';
import { type Answer, type Asked, Serves } from '../http/serves.ts';
import { noCounty } from '../refusal.ts';
import { Store } from '../store/in-scope.ts';
import { ImportRoster } from './import-roster.ts';

@Controller()
export class AgenciesController {
  constructor(
    private readonly store: Store,
    private readonly importRoster: ImportRoster,
  ) {}

  @Serves('listAgencies')
  async list({ params }: Asked<'listAgencies'>, @By() actor: Actor): Promise<Answer<'listAgencies'>> {
    return await this.store.look(actor, async (tx) => {
      if ((await tx.regions.county(params.region)) === null) throw noCounty(params.region);
      return await tx.agencies.roster(params.region);
    });
  }

  @Serves('importRoster')
  @UseInterceptors(oneFile)
  async import(
    { params, query, body }: Asked<'importRoster'>,
    @By() actor: Actor,
    @UploadedFile() file: Uploaded | undefined,
  ): Promise<Answer<'importRoster'>> {
    const given = body?.names ?? file?.buffer;
    if (given === undefined) throw new BadRequestException();
    return await this.importRoster.import(actor, params.region, given, query.owesFrom);
  }
}
