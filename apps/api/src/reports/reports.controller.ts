import { Controller } from '@nestjs/common';
import type { Actor } from '../actor.ts';
import { By } from '../http/by.ts';
import { type Answer, type Asked, Serves } from '../http/serves.ts';
import { OpenReport } from './open-report.ts';

@Controller()
export class ReportsController {
  constructor(private readonly openReport: OpenReport) {}

  @Serves('report')
  async open({ params, query }: Asked<'report'>, @By() actor: Actor): Promise<Answer<'report'>> {
    const { region: regionId, agency: agencyId, year } = params;
    return await this.openReport.open(actor, { regionId, agencyId, year }, query.version);
  }
}
