import type { EntityManager } from 'typeorm';
import type { DecisionEntry, StandingDecision } from '@gongkai/contracts';
import type { Finding } from '@gongkai/report';
import type { Changes } from './changes.ts';
import { FindingDecisionEntity } from './entities/finding-decision.entity.ts';
import type { KeyedFinding } from './finding-keys.ts';
import type { ReportKey } from './reports.ts';

/** A decision before it is kept: who made it, the database says. */
export interface NewDecision extends Pick<DecisionEntry, 'kind' | 'reason' | 'footnote'> {
  readonly findings: readonly KeyedFinding[];
  /** The version that was looked at. */
  readonly version: number;
  readonly at: Date;
}

/** A decision that stands, with the finding as it was when it was decided on. */
export interface Standing {
  readonly key: string;
  readonly year: number;
  readonly finding: Finding;
  readonly decision: StandingDecision;
}

type StandingRow = Pick<Standing, 'key' | 'year' | 'finding'> &
  Omit<StandingDecision, 'when'> & { readonly decidedAt: Date };

/** What persons decided on findings. */
export class Decisions {
  constructor(
    private readonly manager: EntityManager,
    private readonly changes: Changes,
  ) {}

  async add({ regionId, agencyId, year }: ReportKey, { findings, at, ...made }: NewDecision): Promise<void> {
    const rows = findings.map(({ key, ...finding }) => ({ ...made, key, finding, decidedAt: at }));
    await this.manager.insert(
      FindingDecisionEntity,
      rows.map((row) => ({ regionId, agencyId, year, ...row })),
    );
    this.changes.add(regionId);
  }

  /** Every decision on findings of a report, newest first. */
  async history({ regionId, agencyId, year }: ReportKey): Promise<DecisionEntry[]> {
    const where = { regionId, agencyId, year };
    const rows = await this.manager.find(FindingDecisionEntity, { where, order: { id: 'DESC' } });
    return rows.map(({ key, finding, kind, reason, footnote, actor: who, decidedAt }) => ({
      ...{ key, check: finding.check, cells: [...finding.cells], message: finding.message },
      ...{ kind, reason, footnote, who, when: decidedAt.toISOString() },
    }));
  }

  /** What stands of decisions on the reports of some bodies on a year, newest first. */
  async standing(regionId: number, year: number, agencyIds: readonly number[]): Promise<Standing[]> {
    const rows = await this.manager.query<StandingRow[]>(
      `select key, year, finding, kind, reason, footnote, actor as who, decided_at as "decidedAt" from standing_decision
       where region_id = $1 and year = $2 and agency_id = any ($3::integer[]) order by id desc`,
      [regionId, year, agencyIds],
    );
    return rows.map(({ key, year: of, finding, kind, reason, footnote, who, decidedAt }) => ({
      ...{ key, year: of, finding },
      decision: { kind, reason, footnote, who, when: decidedAt.toISOString() },
    }));
  }
}
