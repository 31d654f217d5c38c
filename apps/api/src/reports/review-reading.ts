import { Injectable } from '@nestjs/common';
import type { FigureReview, FigureValue, Review } from '@gongkai/contracts';
import { type Code, indicatorOf, positionsOf, type Report } from '@gongkai/report';
import type { Actor } from '../actor.ts';
import { passYears } from '../checks/year-pass.ts';
import { Clock } from '../clock.ts';
import { noCounty, Refusal } from '../refusal.ts';
import { Store, type Tx } from '../store/in-scope.ts';
import type { LockedVersion, ReportKey } from '../store/reports.ts';
import { type DecidedFinding, notWaived } from './decided-findings.ts';
import { noReport } from './open-report.ts';
import { rejudge } from './rejudge.ts';
import { fits, sameValue, standingOf, valueOf } from './reviewed-report.ts';
import { reviewOf } from './review-of.ts';
import { shownFindings } from './shown-findings.ts';

/** What a decision led to, in the shapes of libs/report. */
export interface Reviewed {
  readonly version: number;
  readonly accepted: boolean;
  readonly review: Review;
  readonly findings: readonly DecidedFinding[];
  readonly holding: number;
}

/** Which figure of which version of a report. */
export interface FigureKey {
  readonly report: ReportKey;
  readonly version: number;
  readonly code: Code;
}

/** Takes down what a person says of a reading. What the body wrote stays what it is. */
@Injectable()
export class ReviewReading {
  constructor(
    private readonly store: Store,
    private readonly clock: Clock,
  ) {}

  /**
   * Confirms or corrects the reading of a figure. Checks are done again on what the version says now, and acceptance
   * follows them.
   * @throws {Refusal} no such report or figure; it was read otherwise by now; a correction that changes nothing or cannot be
   */
  async review(actor: Actor, key: FigureKey, said: FigureReview): Promise<Reviewed> {
    return await this.decide(actor, key, async (tx, read) => {
      const to = said.kind === 'correct' ? said.saysInstead : null;
      if (!sameValue(read, said.readAs)) throw readOtherwise(key.code);
      if (said.kind === 'correct') refuseIdle(key.code, read, to);
      const { report, version, code } = key;
      await tx.reviews.add(report, version, {
        ...{ code, kind: said.kind, from: read, to, reason: said.reason ?? null, at: this.clock.now() },
      });
      return said.kind === 'confirm' ? 'readingConfirmed' : 'readingCorrected';
    });
  }

  /**
   * Takes back what was decided on a figure.
   * @throws {Refusal} no such report; nothing was decided
   */
  async withdraw(actor: Actor, key: FigureKey): Promise<Reviewed> {
    return await this.decide(actor, key, async (tx, read) => {
      const { report, version, code } = key;
      if (!standingOf(await tx.reviews.history(report, version)).has(code)) throw nothingDecided(code);
      const at = this.clock.now();
      await tx.reviews.add(report, version, { code, kind: 'withdraw', from: read, to: null, reason: null, at });
      return 'reviewWithdrawn';
    });
  }

  private async decide(
    actor: Actor,
    { report: key, version, code }: FigureKey,
    decision: (
      tx: Tx,
      read: FigureValue | null,
    ) => Promise<'readingConfirmed' | 'readingCorrected' | 'reviewWithdrawn'>,
  ): Promise<Reviewed> {
    return await this.store.inScope(actor, async (tx) => {
      if ((await tx.regions.hold(key.regionId)) === null) throw noCounty(key.regionId);
      const locked = await tx.reports.lock(key, version);
      if (locked === null) throw noReport(key, version);
      if (!hasFigure(locked.report, code)) throw notInForm(code);
      const action = await decision(tx, valueOf(locked.report.figures[code]));
      const { agencyId, year } = key;
      await tx.audit.record(key.regionId, action, locked.documentId, { agencyId, year, version, code });
      return await this.again(tx, key, version, locked);
    });
  }

  private async again(tx: Tx, key: ReportKey, version: number, locked: LockedVersion): Promise<Reviewed> {
    const history = await tx.reviews.history(key, version);
    const now = this.clock.now();
    const { acceptance, holding } = await rejudge(tx, { key, version, locked, history, now });
    await passYears(tx, key.regionId);
    const kept = await tx.reports.findings(key, version);
    const findings = await shownFindings(tx, key, { reading: locked, history, findings: kept });
    return {
      version,
      accepted: acceptance !== null,
      review: reviewOf(locked.report, history, notWaived(findings)),
      findings,
      holding,
    };
  }
}

function hasFigure({ form }: Report, code: Code): boolean {
  return form !== null && positionsOf(form).has(code);
}

function refuseIdle(code: Code, read: FigureValue | null, to: FigureValue | null): void {
  if (sameValue(read, to)) throw sameAsRead(code);
  if (to !== null && !fits(code, to)) throw cannotBe(code, to);
}

function notInForm(code: Code): Refusal {
  return new Refusal('invalid', {
    zh: `这一版年报的格式没有“${indicatorOf(code).label.zh}”这一项`,
    en: `The form of this report has no figure ${code}`,
  });
}

function readOtherwise(code: Code): Refusal {
  return new Refusal('conflict', {
    zh: `“${indicatorOf(code).label.zh}”的读数已经变了，没有保存；请刷新后再核对`,
    en: `${code} is read otherwise by now and nothing was kept; load the report again and compare`,
  });
}

function sameAsRead(code: Code): Refusal {
  return new Refusal('invalid', {
    zh: `“${indicatorOf(code).label.zh}”更正后与读数相同；读对了请用“确认”`,
    en: `The correction of ${code} is what was read; if that is right, confirm it`,
  });
}

function cannotBe(code: Code, { value, unit }: FigureValue): Refusal {
  return new Refusal('invalid', {
    zh: `“${indicatorOf(code).label.zh}”不能是 ${value} ${unit}：件数须为整数，金额的单位须为元、万元或亿元`,
    en: `${code} cannot be ${value} ${unit}: counts are whole, amounts are in 元, 万元 or 亿元`,
  });
}

function nothingDecided(code: Code): Refusal {
  return new Refusal('conflict', {
    zh: `“${indicatorOf(code).label.zh}”没有确认或更正可撤销`,
    en: `Nothing was decided on ${code} that could be taken back`,
  });
}
