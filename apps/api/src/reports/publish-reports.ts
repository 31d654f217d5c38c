import { Injectable } from '@nestjs/common';
import type { PublishedReports, StandingPublication } from '@gongkai/contracts';
import type { Actor } from '../actor.ts';
import { Clock, dayInChina } from '../clock.ts';
import { noCounty } from '../refusal.ts';
import { Store } from '../store/in-scope.ts';
import type { ReportKey } from '../store/reports.ts';
import * as say from './publish-words.ts';

/** Records that bodies made their reports public, and takes it back. What is public is shown to everyone where the county is open. */
@Injectable()
export class PublishReports {
  constructor(
    private readonly store: Store,
    private readonly clock: Clock,
  ) {}

  /**
   * Says that accepted versions of a year's reports were made public on that day: all of them, or none.
   * @throws {Refusal} no such county; a version that is not accepted; a body named twice; a day that cannot be
   */
  async publish(
    actor: Actor,
    regionId: number,
    year: number,
    { on, reports }: PublishedReports,
  ): Promise<StandingPublication[]> {
    if (new Set(reports.map(({ agency }) => agency)).size < reports.length) throw say.namedTwice;
    if (on > dayInChina(this.clock.now())) throw say.notYet(on);
    if (on < `${year}-12-01`) throw say.beforeTheYearEnds(on, year);
    return await this.store.inScope(actor, async (tx) => {
      if ((await tx.regions.hold(regionId)) === null) throw noCounty(regionId);
      const accepted = await tx.publications.publishable(regionId, year);
      const refused = reports.filter(({ agency, version }) => !accepted.has(`${agency} ${version}`));
      if (refused.length > 0) {
        const roster = await tx.agencies.roster(regionId);
        const nameOf = (agency: number) => roster.find(({ id }) => id === agency)?.name ?? String(agency);
        throw say.notAccepted(refused.map(({ agency }) => nameOf(agency)));
      }
      const standing = [];
      for (const { agency: agencyId, version, address = null } of reports) {
        const report = { regionId, agencyId, year };
        await tx.publications.add(report, { version, on, address }, this.clock.now());
        await tx.audit.record(regionId, 'reportPublished', null, { agencyId, year, version, on, address });
        standing.push({ agencyId, year, published: await tx.publications.of(report) });
      }
      return standing;
    });
  }

  /**
   * Takes back that the version made public last was made public.
   * @throws {Refusal} no such county; nothing of the report is public
   */
  async withdraw(actor: Actor, report: ReportKey): Promise<StandingPublication> {
    const { regionId, agencyId, year } = report;
    return await this.store.inScope(actor, async (tx) => {
      if ((await tx.regions.hold(regionId)) === null) throw noCounty(regionId);
      const standing = await tx.publications.of(report);
      if (standing === null) throw say.notPublic;
      await tx.publications.withdraw(report, standing.version, this.clock.now());
      await tx.audit.record(regionId, 'publicationWithdrawn', null, { agencyId, year, version: standing.version });
      return { agencyId, year, published: await tx.publications.of(report) };
    });
  }
}
