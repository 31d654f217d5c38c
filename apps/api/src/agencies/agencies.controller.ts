import { BadRequestException, Controller, UploadedFile, UseInterceptors } from '@nestjs/common';
import type { Actor } from '../actor.ts';
import { By } from '../http/by.ts';
import { oneFile, type Uploaded } from '../http/one-file.ts';
import { type Answer, type Asked, Serves } from '../http/serves.ts';
import { noCounty } from '../refusal.ts';
import { Store } from '../store/in-scope.ts';
import { ChangeAgency } from './change-agency.ts';
import { DescribeAgency } from './describe-agency.ts';
import { ImportRoster } from './import-roster.ts';

@Controller()
export class AgenciesController {
  constructor(
    private readonly store: Store,
    private readonly importRoster: ImportRoster,
    private readonly changeAgency: ChangeAgency,
    private readonly describeAgency: DescribeAgency,
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

  @Serves('renameAgency')
  async rename({ params, body }: Asked<'renameAgency'>, @By() actor: Actor): Promise<Answer<'renameAgency'>> {
    return await this.changeAgency.rename(actor, params.region, params.agency, body);
  }

  @Serves('setPredecessors')
  async continueFrom({ params, body }: Asked<'setPredecessors'>, @By() by: Actor): Promise<Answer<'setPredecessors'>> {
    return await this.changeAgency.continueFrom(by, params.region, params.agency, body);
  }

  @Serves('closeAgency')
  async close({ params, body }: Asked<'closeAgency'>, @By() actor: Actor): Promise<Answer<'closeAgency'>> {
    return await this.changeAgency.close(actor, params.region, params.agency, body);
  }

  @Serves('describeAgency')
  async describe({ params, body }: Asked<'describeAgency'>, @By() actor: Actor): Promise<Answer<'describeAgency'>> {
    return await this.describeAgency.describe(actor, params.region, params.agency, body);
  }
}
