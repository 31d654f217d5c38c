import { Injectable } from '@nestjs/common';
import type { DecisionAnswer, FindingDecision, StandingDecision } from '@gongkai/contracts';
import type { Actor } from '../actor.ts';
import { passYears } from '../checks/year-pass.ts';
import { Clock } from '../clock.ts';
import { noCounty } from '../refusal.ts';
import type { AuditAction } from '../store/audit-log.ts';
import type { KeyedFinding } from '../store/finding-keys.ts';
import { Store, type Tx } from '../store/in-scope.ts';
import type { ReportKey } from '../store/reports.ts';
import { changedSince, notAFinding, nothingDecided, sameAsBefore } from './decision-refusals.ts';
import { type DecidedFinding, notWaived } from './decided-findings.ts';
import { noReport } from './open-report.ts';
import { judgeReport } from './rejudge.ts';
import { reviewOf } from './review-of.ts';
import { keyedFindings, shownFindings } from './shown-findings.ts';

/** What decisions led to, in the shapes of libs/report. */
export type Decided = Omit<DecisionAnswer, 'findings'> & { readonly findings: readonly DecidedFinding[] };

const actions: Readonly<Record<FindingDecision['kind'], AuditAction>> = {
  waive: 'findingWaived',
  confirm: 'findingConfirmed',
  ask: 'bodyAsked',
  withdraw: 'decisionWithdrawn',
};

/** Takes down what a person decides on findings. What the checks found stays what it is. */
@Injectable()
export class DecideFindings {
  constructor(
    private readonly store: Store,
    private readonly clock: Clock,
  ) {}

  /**
   * Decides on findings of a version, on all that are named or on none. The decision holds for the report as long as it says
   * the same, so that every version that can count is judged again.
   * @throws {Refusal} no such report; the version has no such finding; it is decided just so, or was not decided at all
   */
  async decide(actor: Actor, key: ReportKey, version: number, said: FindingDecision): Promise<Decided> {
    return await this.store.inScope(actor, async (tx) => {
      if ((await tx.regions.hold(key.regionId)) === null) throw noCounty(key.regionId);
      const found = await foundVersion(tx, key, version);
      const meant = await meantBy(tx, key, keyedFindings(found), said);
      const now = this.clock.now();
      await keep(tx, key, { version, said, findings: meant, documentId: found.reading.documentId, now });
      await judgeReport(tx, key, now, version);
      await passYears(tx, key.regionId);
      const after = await foundVersion(tx, key, version);
      const findings = await shownFindings(tx, key, after);
      const { report, accepted } = after.reading;
      const review = reviewOf(report, after.history, notWaived(findings));
      return { version, accepted, findings, decisions: await tx.decisions.history(key), review };
    });
  }
}

async function foundVersion(tx: Tx, key: ReportKey, version: number) {
  const reading = await tx.reports.open(key, version);
  if (reading === null) throw noReport(key, version);
  return { reading, history: await tx.reviews.history(key, version), findings: reading.findings };
}

/** @throws {Refusal} one of them is not there, or nothing can be decided on it that is not decided */
async function meantBy(
  tx: Tx,
  { regionId, agencyId, year }: ReportKey,
  findings: readonly KeyedFinding[],
  said: FindingDecision,
): Promise<KeyedFinding[]> {
  const standing = await tx.decisions.standing(regionId, year, [agencyId]);
  return [...new Set(said.findings)].map((told) => {
    const finding = findings.find(({ key }) => key === told);
    if (finding === undefined) throw changedSince();
    refuseIdle(finding, standing.find(({ key }) => key === told)?.decision, said);
    return finding;
  });
}

interface ToKeep {
  readonly version: number;
  readonly said: FindingDecision;
  readonly findings: readonly KeyedFinding[];
  readonly documentId: number;
  readonly now: Date;
}

async function keep(tx: Tx, key: ReportKey, { version, said, findings, documentId, now }: ToKeep): Promise<void> {
  await tx.decisions.add(key, { version, findings, ...whyOf(said), kind: said.kind, at: now });
  const { regionId, agencyId, year } = key;
  for (const { check, key: told } of findings) {
    await tx.audit.record(regionId, actions[said.kind], documentId, { agencyId, year, version, check, key: told });
  }
}

function refuseIdle(finding: KeyedFinding, standing: StandingDecision | undefined, said: FindingDecision): void {
  if (finding.outcome !== 'finding') throw notAFinding(finding);
  const { reason, footnote } = whyOf(said);
  if (said.kind === 'withdraw') {
    if (standing === undefined) throw nothingDecided(finding);
  } else if (standing?.kind === said.kind && standing.reason === reason && standing.footnote === footnote) {
    throw sameAsBefore(finding);
  }
}

function whyOf(said: FindingDecision): { reason: string | null; footnote: string | null } {
  if (said.kind === 'withdraw') return { reason: null, footnote: null };
  return { reason: said.reason ?? null, footnote: said.footnote ?? null };
}
