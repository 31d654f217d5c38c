import { Controller } from '@nestjs/common';
import type { Actor } from '../actor.ts';
import { By } from '../http/by.ts';
import { type Answer, type Asked, Serves } from '../http/serves.ts';
import { DecideFindings } from './decide-findings.ts';
import { OpenReport } from './open-report.ts';
import { PublishReports } from './publish-reports.ts';
import { type FigureKey, ReviewReading } from './review-reading.ts';

@Controller()
export class ReportsController {
  constructor(
    private readonly openReport: OpenReport,
    private readonly reviewReading: ReviewReading,
    private readonly decideFindings: DecideFindings,
    private readonly publishReports: PublishReports,
  ) {}

  @Serves('report')
  async open({ params, query }: Asked<'report'>, @By() actor: Actor): Promise<Answer<'report'>> {
    const { region: regionId, agency: agencyId, year } = params;
    return await this.openReport.open(actor, { regionId, agencyId, year }, query.version);
  }

  @Serves('reviewFigure')
  async review({ params, body }: Asked<'reviewFigure'>, @By() actor: Actor): Promise<Answer<'reviewFigure'>> {
    return await this.reviewReading.review(actor, figureKey(params), body);
  }

  @Serves('withdrawReview')
  async withdraw({ params }: Asked<'withdrawReview'>, @By() actor: Actor): Promise<Answer<'withdrawReview'>> {
    return await this.reviewReading.withdraw(actor, figureKey(params));
  }

  @Serves('decideFindings')
  async decide({ params, body }: Asked<'decideFindings'>, @By() actor: Actor): Promise<Answer<'decideFindings'>> {
    const { region: regionId, agency: agencyId, year, version } = params;
    return await this.decideFindings.decide(actor, { regionId, agencyId, year }, version, body);
  }

  @Serves('publishReports')
  async publish({ params, body }: Asked<'publishReports'>, @By() actor: Actor): Promise<Answer<'publishReports'>> {
    return await this.publishReports.publish(actor, params.region, params.year, body);
  }

  @Serves('withdrawPublication')
  async withdrawPublication(
    { params }: Asked<'withdrawPublication'>,
    @By() actor: Actor,
  ): Promise<Answer<'withdrawPublication'>> {
    const { region: regionId, agency: agencyId, year } = params;
    return await this.publishReports.withdraw(actor, { regionId, agencyId, year });
  }
}

function figureKey({ region, agency, year, version, code }: Asked<'reviewFigure'>['params']): FigureKey {
  return { report: { regionId: region, agencyId: agency, year }, version, code };
}
