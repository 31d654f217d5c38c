import { Injectable } from '@nestjs/common';
import type { NewRegion, Region } from '@gongkai/contracts';
import type { RegionLevel } from '@gongkai/report';
import type { Actor } from '../actor.ts';
import { Clock } from '../clock.ts';
import { Refusal } from '../refusal.ts';
import { Store } from '../store/in-scope.ts';
import { addRegions } from './region-path.ts';

@Injectable()
export class SetUpCounty {
  constructor(
    private readonly store: Store,
    private readonly clock: Clock,
  ) {}

  /**
   * Sets a county up, with the regions above it where they are named.
   * @throws {Refusal} there is a county of that name, and the regions above do not tell the two apart
   */
  async setUp(actor: Actor, asked: NewRegion): Promise<Region> {
    const path = pathTo(asked);
    return await this.store.inScope(actor, async (tx) => {
      const known = await tx.regions.list();
      if (known.some((region) => mistakable(region, path, known))) throw taken(path);
      const region = await addRegions(tx, path, this.clock.now());
      if (region === null) throw taken(path);
      await tx.audit.record(region.id, 'regionAdded', null, { name: path.map(({ name }) => name).join('') });
      return region;
    });
  }
}

type Step = Pick<Region, 'name' | 'level'>;

function pathTo({ name, under }: NewRegion): readonly Step[] {
  const step = (name: string, level: RegionLevel) => ({ name, level });
  return [
    ...(under === undefined ? [] : [step(under.province, 'province')]),
    ...(under?.prefecture === undefined ? [] : [step(under.prefecture, 'prefecture')]),
    step(name, 'county'),
  ];
}

/** Whether a county could be taken for the one on that path: the same name, and nothing above it or the same above it. */
function mistakable(county: Region, path: readonly Step[], known: readonly Region[]): boolean {
  if (county.level !== 'county' || county.sample || county.name !== path.at(-1)?.name) return false;
  const above = path.slice(0, -1).map(({ name }) => name);
  const aboveIt = namesAbove(county, known);
  return above.length === 0 || aboveIt.length === 0 || above.join(' ') === aboveIt.join(' ');
}

function namesAbove({ parentId }: Region, known: readonly Region[]): string[] {
  const parent = known.find(({ id }) => id === parentId);
  return parent === undefined ? [] : [...namesAbove(parent, known), parent.name];
}

function taken(path: readonly Step[]): Refusal {
  const name = path.at(-1)?.name ?? '';
  return new Refusal('conflict', {
    zh: `已有名为“${name}”的县（市、区）；如是同名的另一个，请写明两者各属哪个市`,
    en: `There is a county named “${name}” already; if you mean another one, it is told apart by the prefecture above it`,
  });
}
