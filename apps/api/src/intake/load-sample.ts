import { Injectable } from '@nestjs/common';
import { functionGroupOf, owesOn, sampleCounty, type SampleAgency, type SampleCounty } from '@gongkai/sample';
import { office } from '../actor.ts';
import { Clock } from '../clock.ts';
import { Progress } from '../progress.ts';
import { addRegions } from '../regions/region-path.ts';
import type { BodyOverTime } from '../store/agencies.ts';
import { Store, type Tx } from '../store/in-scope.ts';
import { HandIn } from './hand-in.ts';

/** Takes the sample county in: its bodies and cycles at once, its documents one by one as bodies hand them in. */
@Injectable()
export class LoadSample {
  constructor(
    private readonly store: Store,
    private readonly handIn: HandIn,
    private readonly clock: Clock,
    private readonly progress: Progress,
  ) {}

  /** Goes on where an earlier load was interrupted: documents that are there are passed over. */
  async load(county: SampleCounty = sampleCounty()): Promise<void> {
    const regionId = await this.store.inScope(office, async (tx) => {
      const known = (await tx.regions.list()).find(({ level, sample }) => level === 'county' && sample);
      return known?.id ?? (await setUp(tx, county, this.clock.now()));
    });
    const total = county.documents.length;
    let done = 0;
    this.progress.report('sample', done, total);
    const files = county.documents.map(({ fileName, bytes, receivedAt }) => ({
      fileName,
      bytes,
      receivedAt: new Date(receivedAt),
    }));
    await this.handIn.handInAll(office, regionId, files, () => {
      done += 1;
      this.progress.report('sample', done, total);
    });
    await this.store.inScope(office, async (tx) => {
      await publish(tx, regionId, county, this.clock.now());
      await tx.installation.record('sampleLoaded', { documents: total });
    });
  }
}

/** Regions, bodies with their names over time, and the roster and days of each cycle. @returns the county's number */
async function setUp(tx: Tx, { region, clock, agencies, cycles }: SampleCounty, now: Date): Promise<number> {
  const path = region.map((step) => ({
    ...step,
    sample: true,
    clock: step.level === 'county' ? new Date(clock).toISOString() : null,
  }));
  const county = await addRegions(tx, path, now);
  if (county === null) throw new Error(`The sample county ${region.at(-1)?.name} is there already`);
  await tx.audit.record(county.id, 'regionAdded', null, { sample: true });
  const idOf = new Map<string, number>();
  for (const agency of agencies) idOf.set(agency.key, await tx.agencies.addOverTime(county.id, overTime(agency)));
  for (const { key, predecessors, names } of agencies) {
    const id = idOf.get(key);
    const since = names.at(-1)?.from;
    if (id === undefined || since == null || predecessors.length === 0) continue;
    const before = predecessors.flatMap((predecessor) => {
      const agencyId = idOf.get(predecessor);
      return agencyId === undefined ? [] : [{ agencyId, kind: 'merged' as const, since }];
    });
    await tx.agencies.continueFrom(county.id, id, before, now);
  }
  for (const cycle of cycles) {
    const owing = agencies.filter((agency) => owesOn(agency, cycle.year));
    await tx.cycles.add(county.id, { ...cycle, agencyIds: owing.flatMap(({ key }) => idOf.get(key) ?? []) });
  }
  return county.id;
}

/** Says of the first documents of past years that they were made public: of those that count or did. */
async function publish(tx: Tx, regionId: number, { agencies, publications }: SampleCounty, now: Date): Promise<void> {
  const roster = await tx.agencies.roster(regionId);
  const idOf = new Map(
    agencies.map(({ key, names }) => [key, roster.find(({ name }) => name === names.at(-1)?.name)?.id]),
  );
  const made = [];
  for (const year of new Set(publications.map((each) => each.year))) {
    const accepted = await tx.publications.publishable(regionId, year);
    for (const { agencyKey, year: of, on, address } of publications) {
      const agencyId = idOf.get(agencyKey);
      if (of !== year || agencyId === undefined || !accepted.has(`${agencyId} 1`)) continue;
      made.push({ agencyId, year, version: 1, on, address });
    }
  }
  await tx.publications.addAll(regionId, made, now);
  await tx.audit.record(regionId, 'reportPublished', null, { sample: true, reports: made.length });
}

function overTime({ function: does, kind, names }: SampleAgency): BodyOverTime {
  const last = names.at(-1)?.to ?? null;
  const functionGroup = functionGroupOf({ function: does });
  return { kind, names, closedOn: last === null ? null : dayAfter(last), functionGroup };
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
