import { Injectable } from '@nestjs/common';
import type { CountyPacket } from '@gongkai/contracts';
import type { Actor } from '../actor.ts';
import type { Shown } from '../http/serves.ts';
import { waiting } from '../checks/checks-in-force.ts';
import { noCounty } from '../refusal.ts';
import { Store, type Tx } from '../store/in-scope.ts';
import { acceptedReports } from './accepted-reports.ts';
import { pack, type Packet } from './packet.ts';

interface Kept {
  readonly contentVersion: number;
  readonly packet: Promise<Packet>;
}

/** Makes each county's packet once for each change of the county, however many ask for it. */
@Injectable()
export class CountyPackets {
  private readonly kept = new Map<number, Kept>();

  constructor(private readonly store: Store) {}

  /** @throws {Refusal} no such county */
  async of(actor: Actor, regionId: number): Promise<Packet> {
    const version = await this.store.look(actor, (tx) => tx.regions.contentVersion(regionId));
    if (version === null) throw noCounty(regionId);
    const kept = this.kept.get(regionId);
    if (kept?.contentVersion === version.number) return await kept.packet;
    const packet = this.store.look(actor, (tx) => makePacket(tx, regionId));
    const made = { contentVersion: version.number, packet };
    this.kept.set(regionId, made);
    try {
      return await packet;
    } catch (error) {
      if (this.kept.get(regionId) === made) this.kept.delete(regionId);
      throw error;
    }
  }
}

async function makePacket(tx: Tx, regionId: number): Promise<Packet> {
  const region = await tx.regions.county(regionId);
  const version = await tx.regions.contentVersion(regionId);
  if (region === null || version === null) throw noCounty(regionId);
  const counts = await tx.documents.counts(regionId);
  // Typed by the contract rather than parsed: a county's hundred thousand numbers would take longer than all the rest.
  const content: Shown<CountyPacket> = {
    region,
    asOf: region.clock ?? version.changedAt.toISOString(),
    agencies: await tx.agencies.roster(regionId),
    owed: await tx.cycles.owed(regionId),
    reports: await acceptedReports(tx, regionId),
    waiting: await tx.reports.waiting(regionId),
    documentsToAnswer: counts.toAnswer,
    documentsInTrouble: counts.inTrouble,
    notes: await tx.notes.list(regionId),
    checksWaiting: waiting(await tx.switches.standing(regionId)),
  };
  return await pack(content, `${version.number}-`);
}
