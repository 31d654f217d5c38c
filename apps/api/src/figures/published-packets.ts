import { Injectable } from '@nestjs/common';
import type { PublicRegion, PublishedPacket } from '@gongkai/contracts';
import type { Actor } from '../actor.ts';
import type { Shown } from '../http/serves.ts';
import { noCounty } from '../refusal.ts';
import { Store, type Tx } from '../store/in-scope.ts';
import { AgreementOfTotals, disagreement } from './agreement.ts';
import { pack, type Packet } from './packet.ts';
import { publishedFigures } from './published-figures.ts';

type Content = Omit<Shown<PublishedPacket>, 'totals'>;

/** What was packed when the totals last agreed. */
interface LastAgreed {
  /** Of the figures alone: changes of the county that nobody outside sees make no other packet. */
  readonly json: string;
  readonly content: Content;
  readonly at: string;
  readonly packet: Packet;
}

interface Kept {
  readonly key: string;
  readonly packet: Promise<Packet>;
}

/** Makes each open county's published packet. While totals disagree, it stays at what it was when they last agreed. */
@Injectable()
export class PublishedPackets {
  private readonly kept = new Map<number, Kept>();
  private readonly lastAgreed = new Map<number, LastAgreed>();

  constructor(
    private readonly store: Store,
    private readonly agreement: AgreementOfTotals,
  ) {}

  /** Counties that their office has opened, the real ones first. */
  async regions(actor: Actor): Promise<PublicRegion[]> {
    const regions = await this.store.look(actor, (tx) => tx.regions.list());
    return regions
      .filter(({ level, open }) => level === 'county' && open)
      .map(({ id, name, sample }) => ({ id, name, sample }));
  }

  /** @throws {Refusal} no such county, or one that is not open; totals that have not agreed since the start of the program */
  async of(actor: Actor, regionId: number): Promise<Packet> {
    const [region, version] = await this.store.look(actor, async (tx) => [
      await tx.regions.county(regionId),
      await tx.regions.contentVersion(regionId),
    ]);
    if (region === null || version === null || !region.open) throw noCounty(regionId);
    const agreement = await this.agreement.of(actor, regionId);
    const key = `${version.number} ${agreement.agreed}`;
    const kept = this.kept.get(regionId);
    if (kept?.key === key) return await kept.packet;
    const packet = agreement.agreed
      ? this.make(actor, regionId, agreement.at)
      : this.last(regionId, agreement.differences.length);
    const made = { key, packet };
    this.kept.set(regionId, made);
    try {
      return await packet;
    } catch (error) {
      if (this.kept.get(regionId) === made) this.kept.delete(regionId);
      throw error;
    }
  }

  private async make(actor: Actor, regionId: number, at: string): Promise<Packet> {
    const content = await this.store.look(actor, (tx) => contentOf(tx, regionId));
    const json = JSON.stringify(content);
    const last = this.lastAgreed.get(regionId);
    if (last?.json === json) return last.packet;
    const packet = await pack({ ...content, totals: { agreed: true, at } });
    this.lastAgreed.set(regionId, { json, content, at, packet });
    return packet;
  }

  private async last(regionId: number, differences: number): Promise<Packet> {
    const last = this.lastAgreed.get(regionId);
    if (last === undefined) throw disagreement(differences);
    return await pack({ ...last.content, totals: { agreed: false, at: last.at } });
  }
}

async function contentOf(tx: Tx, regionId: number): Promise<Content> {
  const region = await tx.regions.county(regionId);
  const version = await tx.regions.contentVersion(regionId);
  if (region === null || version === null) throw noCounty(regionId);
  const changedAt = (await tx.publications.changedAt(regionId)) ?? version.changedAt;
  return {
    region,
    asOf: region.clock ?? changedAt.toISOString(),
    ...publishedFigures(
      await tx.agencies.roster(regionId),
      await tx.cycles.owed(regionId),
      await tx.publications.standing(regionId),
    ),
  };
}
