import { BadRequestException, Controller, UploadedFile, UseInterceptors } from '@nestjs/common';
import type { Actor } from '../actor.ts';
import { By } from '../http/by.ts';
import { oneFile, type Uploaded } from '../http/one-file.ts';
import { type Answer, type Asked, Serves } from '../http/serves.ts';
import { BackTest } from './back-test.ts';
import { KeepTemplates } from './keep-templates.ts';
import { ListChecks } from './list-checks.ts';
import { SwitchCheck } from './switch-check.ts';

@Controller()
export class ChecksController {
  constructor(
    private readonly listChecks: ListChecks,
    private readonly backTest: BackTest,
    private readonly switchCheck: SwitchCheck,
    private readonly keepTemplates: KeepTemplates,
  ) {}

  @Serves('checks')
  async list({ params }: Asked<'checks'>, @By() actor: Actor): Promise<Answer<'checks'>> {
    return await this.listChecks.list(actor, params.region);
  }

  @Serves('backTest')
  async test({ params }: Asked<'backTest'>, @By() actor: Actor): Promise<Answer<'backTest'>> {
    return await this.backTest.run(actor, params.region, params.check);
  }

  @Serves('switchCheck')
  async switch({ params, body }: Asked<'switchCheck'>, @By() actor: Actor): Promise<Answer<'switchCheck'>> {
    const rejudged = await this.switchCheck.switch(actor, params.region, params.check, body);
    return { list: await this.listChecks.list(actor, params.region), rejudged };
  }

  @Serves('addTemplate')
  @UseInterceptors(oneFile)
  async addTemplate(
    { params }: Asked<'addTemplate'>,
    @By() actor: Actor,
    @UploadedFile() file: Uploaded | undefined,
  ): Promise<Answer<'addTemplate'>> {
    if (file === undefined) throw new BadRequestException();
    await this.keepTemplates.add(actor, params.region, { fileName: file.originalname, bytes: file.buffer });
    return await this.listChecks.list(actor, params.region);
  }

  @Serves('withdrawTemplate')
  async withdrawTemplate(
    { params }: Asked<'withdrawTemplate'>,
    @By() actor: Actor,
  ): Promise<Answer<'withdrawTemplate'>> {
    await this.keepTemplates.withdraw(actor, params.region, params.template);
    return await this.listChecks.list(actor, params.region);
  }
}
