import { Injectable } from '@nestjs/common';
import { type ChartNote, mostNotes, type NewChartNote } from '@gongkai/contracts';
import type { Actor } from '../actor.ts';
import { Clock } from '../clock.ts';
import { noCounty, Refusal } from '../refusal.ts';
import { Store } from '../store/in-scope.ts';

/** Keeps notes that are pinned to years of charts. */
@Injectable()
export class KeepNotes {
  constructor(
    private readonly store: Store,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns the notes that stand then
   * @throws {Refusal} no such county or body; the county has enough of them
   */
  async add(actor: Actor, regionId: number, note: NewChartNote): Promise<ChartNote[]> {
    return await this.store.inScope(actor, async (tx) => {
      if ((await tx.regions.hold(regionId)) === null) throw noCounty(regionId);
      const { agencyId, year, code } = note;
      const bodies = await tx.agencies.roster(regionId);
      if (agencyId !== null && !bodies.some(({ id }) => id === agencyId)) throw noBody(agencyId);
      if ((await tx.notes.list(regionId)).length >= mostNotes) throw enough();
      const id = await tx.notes.add(regionId, note, this.clock.now());
      await tx.audit.record(regionId, 'noteAdded', null, { note: id, agencyId, year, code });
      return await tx.notes.list(regionId);
    });
  }

  /**
   * @returns the notes that stand then
   * @throws {Refusal} no such county or note, or it was taken back before
   */
  async withdraw(actor: Actor, regionId: number, note: number): Promise<ChartNote[]> {
    return await this.store.inScope(actor, async (tx) => {
      if ((await tx.regions.hold(regionId)) === null) throw noCounty(regionId);
      if (!(await tx.notes.withdraw(regionId, note, this.clock.now()))) throw noNote(note);
      await tx.audit.record(regionId, 'noteWithdrawn', null, { note });
      return await tx.notes.list(regionId);
    });
  }
}

const enough = (): Refusal =>
  new Refusal('conflict', {
    zh: `已有 ${mostNotes} 条图注，没有保存；请先撤回不再需要的`,
    en: `There are ${mostNotes} notes already, and this one was not kept; withdraw one that is no longer needed`,
  });

const noBody = (id: number): Refusal =>
  new Refusal('notFound', { zh: `没有编号为 ${id} 的单位`, en: `There is no body with number ${id}` });

const noNote = (id: number): Refusal =>
  new Refusal('notFound', {
    zh: `没有编号为 ${id} 的图注，或它已撤回`,
    en: `There is no note with number ${id}, or it was taken back`,
  });
