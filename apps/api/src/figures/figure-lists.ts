import { Injectable } from '@nestjs/common';
import { type FigureQuery, publishedPacket, type Region } from '@gongkai/contracts';
import { type FigureRow, figureRows } from '@gongkai/figures';
import type { Actor } from '../actor.ts';
import { noCounty } from '../refusal.ts';
import { standingOf } from '../reports/reviewed-report.ts';
import { Store } from '../store/in-scope.ts';
import { AgreementOfTotals, disagreement } from './agreement.ts';
import { PublishedPackets } from './published-packets.ts';

/** Figures of a county in long format, and when they stood so. */
export interface ListedFigures {
  readonly region: Pick<Region, 'id' | 'name' | 'sample'>;
  readonly asOf: string;
  readonly rows: readonly FigureRow<number>[];
}

/** Lists figures for programs and spreadsheets: those accepted for the office, those published for everyone. */
@Injectable()
export class FigureLists {
  constructor(
    private readonly store: Store,
    private readonly agreement: AgreementOfTotals,
    private readonly published: PublishedPackets,
  ) {}

  /** @throws {Refusal} no such county; its totals do not agree */
  async ofAccepted(actor: Actor, regionId: number, query: FigureQuery): Promise<ListedFigures> {
    const { agreed, differences } = await this.agreement.of(actor, regionId);
    if (!agreed) throw disagreement(differences.length);
    return await this.store.look(actor, async (tx) => {
      const region = await tx.regions.county(regionId);
      const version = await tx.regions.contentVersion(regionId);
      if (region === null || version === null) throw noCounty(regionId);
      const said = decided(await tx.reviews.all(regionId));
      const county = { agencies: await tx.agencies.roster(regionId), reports: await tx.reports.accepted(regionId) };
      return {
        region,
        asOf: region.clock ?? version.changedAt.toISOString(),
        rows: figureRows(county, filterOf(query), (report, code) => said.get(`${keyOf(report)} ${code}`) ?? null),
      };
    });
  }

  /** What persons said of readings is the office's own and is not told. @throws {Refusal} no such county, or it is not open */
  async ofPublished(actor: Actor, regionId: number, query: FigureQuery): Promise<ListedFigures> {
    const { json } = await this.published.of(actor, regionId);
    const { region, asOf, ...county } = publishedPacket.parse(JSON.parse(json.toString()));
    return { region, asOf, rows: figureRows(county, filterOf(query)) };
  }
}

function filterOf({ from, to, agency, code, state }: FigureQuery) {
  return { from, to, agencies: agency, codes: code, states: state };
}

type Entry = Parameters<typeof standingOf>[0][number] & {
  readonly agencyId: number;
  readonly year: number;
  readonly version: number;
};

function keyOf({ agencyId, year, version }: { agencyId: number | string; year: number; version: number }): string {
  return `${agencyId} ${year} ${version}`;
}

/** What stands of decisions, by report and code. */
function decided(history: readonly Entry[]): ReadonlyMap<string, 'confirmed' | 'corrected'> {
  const byReport = new Map<string, Entry[]>();
  for (const entry of history) byReport.set(keyOf(entry), [...(byReport.get(keyOf(entry)) ?? []), entry]);
  return new Map(
    [...byReport].flatMap(([report, entries]) =>
      [...standingOf(entries)].map(
        ([code, { kind }]) => [`${report} ${code}`, kind === 'confirm' ? 'confirmed' : 'corrected'] as const,
      ),
    ),
  );
}
