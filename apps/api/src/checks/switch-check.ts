import { Injectable } from '@nestjs/common';
import type { Check } from '@gongkai/checks';
import type { Actor } from '../actor.ts';
import { Clock } from '../clock.ts';
import { noCounty } from '../refusal.ts';
import { judgeReport } from '../reports/rejudge.ts';
import { Store, type Tx } from '../store/in-scope.ts';
import { checksInForce, revisionOf, stateOf } from './checks-in-force.ts';
import { checkOf, isOfYear, whatACheckFinds } from './what-a-check-finds.ts';
import { passYears } from './year-pass.ts';

/** What the office says of a check. */
export interface Said {
  readonly on: boolean;
  readonly reason?: string | undefined;
}

type Report = Readonly<Record<'agencyId' | 'year', number>>;

/** The reports that a check finds otherwise, as of how often the county had changed. */
interface Looked {
  readonly version: number | null;
  readonly reports: readonly Report[];
}

/** Puts checks into force in a county, or out of it. */
@Injectable()
export class SwitchCheck {
  constructor(
    private readonly store: Store,
    private readonly clock: Clock,
  ) {}

  /**
   * Switches a check, in one transaction with all that follows from it: reports that it finds otherwise than before are judged
   * again, and acceptance and later years follow. A check that is so already changes nothing. Which reports those are is
   * looked up before other writers have to wait, and once more if one of them changed the county meanwhile.
   * @returns how many reports are found otherwise
   * @throws {Refusal} no such county or check
   */
  async switch(actor: Actor, regionId: number, code: string, { on, reason }: Said): Promise<number> {
    const check = checkOf(code);
    const looked = await this.store.look(actor, async (tx): Promise<Looked> => {
      const version = await contentOf(tx, regionId);
      return { version, reports: isOfYear(check) ? [] : await changedBy(tx, regionId, check, on) };
    });
    return await this.store.inScope(actor, async (tx) => {
      if ((await tx.regions.hold(regionId)) === null) throw noCounty(regionId);
      const state = stateOf(check, await tx.switches.standing(regionId));
      if (state === (on ? 'inForce' : 'off')) return 0;
      const same = looked.version === (await contentOf(tx, regionId));
      const reports = same || isOfYear(check) ? looked.reports : await changedBy(tx, regionId, check, on);
      const [revision, at] = [revisionOf(check), this.clock.now()];
      await tx.switches.add(regionId, [{ code, revision, inForce: on, reason: reason ?? null, at }]);
      await tx.audit.record(regionId, on ? 'checkSwitchedOn' : 'checkSwitchedOff', null, { check: code, revision });
      for (const { agencyId, year } of reports) await judgeReport(tx, { regionId, agencyId, year }, at);
      if (isOfYear(check)) tx.countyYears.touch(regionId);
      const years = await passYears(tx, regionId);
      return isOfYear(check) ? years : reports.length;
    });
  }
}

async function contentOf(tx: Tx, regionId: number): Promise<number | null> {
  return (await tx.regions.contentVersion(regionId))?.number ?? null;
}

/** The reports that a check of reports finds otherwise once it is switched, the earliest years first. */
async function changedBy(tx: Tx, regionId: number, check: Check, on: boolean): Promise<Report[]> {
  if (!on) return [...new Map((await tx.lastVersions.findingsOf(regionId, check.code)).map(byReport)).values()];
  const changed: Report[] = [];
  for await (const each of whatACheckFinds(tx, regionId, check, await checksInForce(tx, regionId))) {
    if (each.differs) changed.push(each);
  }
  return changed;
}

function byReport({ agencyId, year }: Report): [string, Report] {
  return [`${agencyId}/${year}`, { agencyId, year }];
}
