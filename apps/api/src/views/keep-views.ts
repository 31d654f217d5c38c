import { Injectable } from '@nestjs/common';
import { mostViews, type NewSavedView, type SavedView } from '@gongkai/contracts';
import type { Actor } from '../actor.ts';
import { Clock } from '../clock.ts';
import { noCounty, Refusal } from '../refusal.ts';
import { Store } from '../store/in-scope.ts';

/** Keeps pages as they are shown under a name. */
@Injectable()
export class KeepViews {
  constructor(
    private readonly store: Store,
    private readonly clock: Clock,
  ) {}

  /** @throws {Refusal} no such county */
  async list(actor: Actor, regionId: number): Promise<SavedView[]> {
    return await this.store.look(actor, async (tx) => {
      if ((await tx.regions.county(regionId)) === null) throw noCounty(regionId);
      return await tx.views.list(regionId);
    });
  }

  /**
   * @returns the views that stand then
   * @throws {Refusal} no such county; a page of another one; the name is taken; the county has enough of them
   */
  async add(actor: Actor, regionId: number, view: NewSavedView): Promise<SavedView[]> {
    if (!view.address.startsWith(`/${regionId}/`)) throw elsewhere();
    return await this.store.inScope(actor, async (tx) => {
      if ((await tx.regions.hold(regionId)) === null) throw noCounty(regionId);
      const views = await tx.views.list(regionId);
      if (views.some(({ name }) => name === view.name)) throw taken(view.name);
      if (views.length >= mostViews) throw enough();
      const id = await tx.views.add(regionId, view, this.clock.now());
      await tx.audit.record(regionId, 'viewSaved', null, { view: id, name: view.name });
      return await tx.views.list(regionId);
    });
  }

  /**
   * @returns the views that stand then
   * @throws {Refusal} no such county or view, or it was taken back before
   */
  async withdraw(actor: Actor, regionId: number, view: number): Promise<SavedView[]> {
    return await this.store.inScope(actor, async (tx) => {
      if ((await tx.regions.hold(regionId)) === null) throw noCounty(regionId);
      const name = await tx.views.withdraw(regionId, view, this.clock.now());
      if (name === null) throw noView(view);
      await tx.audit.record(regionId, 'viewWithdrawn', null, { view, name });
      return await tx.views.list(regionId);
    });
  }
}

const elsewhere = (): Refusal =>
  new Refusal('invalid', {
    zh: '只能保存本县的页面，没有保存',
    en: 'Only pages of this county can be kept, and this one was not',
  });

const taken = (name: string): Refusal =>
  new Refusal('conflict', {
    zh: `已有名为“${name}”的视图，没有保存；请换一个名称`,
    en: `There is a view “${name}” already, and this one was not kept; choose another name`,
  });

const enough = (): Refusal =>
  new Refusal('conflict', {
    zh: `已有 ${mostViews} 个视图，没有保存；请先撤回不再需要的`,
    en: `There are ${mostViews} views already, and this one was not kept; withdraw one that is no longer needed`,
  });

const noView = (id: number): Refusal =>
  new Refusal('notFound', {
    zh: `没有编号为 ${id} 的视图，或它已撤回`,
    en: `There is no view with number ${id}, or it was taken back`,
  });
