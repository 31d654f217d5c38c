import { Injectable } from '@nestjs/common';
import type { Agency, Closing, NewName, Predecessors } from '@gongkai/contracts';
import type { Actor } from '../actor.ts';
import { passYears } from '../checks/year-pass.ts';
import { Clock } from '../clock.ts';
import { meantBy } from '../intake/agency-match.ts';
import { noAgency } from '../intake/body-of-answer.ts';
import { noCounty } from '../refusal.ts';
import { judgeReport } from '../reports/rejudge.ts';
import { nameTaken } from '../store/agencies.ts';
import { Store, type Tx } from '../store/in-scope.ts';
import * as say from './change-words.ts';
import { changedLines } from './changed-lines.ts';

/** Records how a body changed: renamed, continuing others, closed. Reports whose year before is another then are judged again. */
@Injectable()
export class ChangeAgency {
  constructor(
    private readonly store: Store,
    private readonly clock: Clock,
  ) {}

  /**
   * Gives a body a new name from a day on. A name that begins on the same day as the one it bears takes that one's place.
   * @throws {Refusal} no such body; another one bears the name; the name it bears began later
   */
  async rename(actor: Actor, regionId: number, agencyId: number, { name, from }: NewName): Promise<Agency> {
    return await this.change(actor, regionId, agencyId, async (tx, agency) => {
      const began = agency.names.at(-1)?.from ?? null;
      if (agency.name === name) throw say.bearsIt(name);
      if (began !== null && from < began) throw say.beganLater(agency.name, began);
      const meant = meantBy(name, await tx.agencies.names(regionId), await tx.regions.path(regionId));
      if (meant.some((id) => id !== agencyId)) throw nameTaken(name);
      await tx.agencies.rename(regionId, agency, name, from);
      await tx.audit.record(regionId, 'agencyRenamed', null, { agencyId, before: agency.name, name, from });
    });
  }

  /**
   * Says which bodies a body continues, in place of what was said before.
   * @throws {Refusal} no such body; one would continue itself
   */
  async continueFrom(actor: Actor, regionId: number, agencyId: number, asked: Predecessors): Promise<Agency> {
    return await this.change(actor, regionId, agencyId, async (tx, agency) => {
      const roster = await tx.agencies.roster(regionId);
      const { predecessors } = asked;
      const named = new Set(predecessors.map((each) => each.agencyId));
      if (named.size < predecessors.length) throw say.namedTwice;
      for (const id of named) if (!roster.some((each) => each.id === id)) throw noAgency(id);
      if (reaches(agencyId, named, roster)) throw say.continuesItself(agency.name);
      await tx.agencies.continueFrom(regionId, agencyId, predecessors, this.clock.now());
      const detail = { agencyId, predecessors: [...named].join(' ') };
      await tx.audit.record(regionId, 'predecessorsSet', null, detail);
      if (!asked.close) return;
      for (const { agencyId: before, kind, since } of predecessors) {
        const exists = roster.find(({ id }) => id === before)?.closedOn === undefined;
        if (kind === 'merged' && exists) await close(tx, regionId, before, since);
      }
    });
  }

  /**
   * Says since when a body does not exist, or that it does.
   * @throws {Refusal} no such body
   */
  async close(actor: Actor, regionId: number, agencyId: number, { closedOn }: Closing): Promise<Agency> {
    return await this.change(actor, regionId, agencyId, (tx) => close(tx, regionId, agencyId, closedOn));
  }

  private async change(
    actor: Actor,
    regionId: number,
    agencyId: number,
    work: (tx: Tx, agency: Agency) => Promise<void>,
  ): Promise<Agency> {
    return await this.store.inScope(actor, async (tx) => {
      if ((await tx.regions.hold(regionId)) === null) throw noCounty(regionId);
      const before = await tx.agencies.roster(regionId);
      await work(tx, known(before, agencyId));
      const after = await tx.agencies.roster(regionId);
      for (const [year, agencyIds] of changedLines(before, after)) {
        for (const id of agencyIds) await judgeReport(tx, { regionId, agencyId: id, year }, this.clock.now());
      }
      await passYears(tx, regionId);
      return known(after, agencyId);
    });
  }
}

function known(roster: readonly Agency[], agencyId: number): Agency {
  const agency = roster.find(({ id }) => id === agencyId);
  if (agency === undefined) throw noAgency(agencyId);
  return agency;
}

async function close(tx: Tx, regionId: number, agencyId: number, closedOn: string | null): Promise<void> {
  await tx.agencies.close(regionId, agencyId, closedOn);
  await tx.audit.record(regionId, 'agencyClosed', null, { agencyId, closedOn });
}

/** Whether following predecessors back from `named` comes upon the body. */
function reaches(agencyId: number, named: ReadonlySet<number>, roster: readonly Agency[]): boolean {
  const seen = new Set<number>();
  const open = [...named];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === agencyId) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...(roster.find((each) => each.id === id)?.predecessors ?? []).map((each) => each.agencyId));
  }
  return false;
}
