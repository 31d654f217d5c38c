import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../actor.ts';
import { Clock } from '../clock.ts';
import { Agencies } from './agencies.ts';
import { AuditLog } from './audit-log.ts';
import { Changes } from './changes.ts';
import { ChartNotes } from './chart-notes.ts';
import { CheckSwitches } from './check-switches.ts';
import { CountyYears } from './county-years.ts';
import { Cycles } from './cycles.ts';
import { Decisions } from './decisions.ts';
import { Documents } from './documents.ts';
import { InstallationLog } from './installation-log.ts';
import { LastVersions } from './last-versions.ts';
import { Publications } from './publications.ts';
import { Regions } from './regions.ts';
import { Reports } from './reports.ts';
import { Reviews } from './reviews.ts';
import { RollUps } from './roll-ups.ts';
import { SavedViews } from './saved-views.ts';
import { Sentences } from './sentences.ts';
import { Templates } from './templates.ts';

/** One transaction of one actor: everything the store can do, within that actor's regions. */
export interface Tx {
  readonly regions: Regions;
  readonly agencies: Agencies;
  readonly cycles: Cycles;
  readonly documents: Documents;
  readonly reports: Reports;
  readonly publications: Publications;
  readonly reviews: Reviews;
  readonly decisions: Decisions;
  readonly switches: CheckSwitches;
  readonly templates: Templates;
  readonly sentences: Sentences;
  readonly notes: ChartNotes;
  readonly views: SavedViews;
  readonly countyYears: CountyYears;
  readonly lastVersions: LastVersions;
  readonly rollUps: RollUps;
  readonly audit: AuditLog;
  readonly installation: InstallationLog;
}

/** The only door to the database. Repositories exist within a transaction that has an actor, and nowhere else. */
@Injectable()
export class Store {
  private readonly listeners: ((regionIds: readonly number[]) => void)[] = [];

  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  /**
   * Runs `work` in one transaction: all of it is done, or nothing. Each region it wrote to counts one change; years whose
   * checks have to run, and did not in `work`, are marked.
   * @param actor whose regions row-level security shows and takes
   */
  async inScope<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    const changes = new Changes();
    const result = await this.source.transaction('READ COMMITTED', async (manager) => {
      await setActor(manager, actor);
      const tx = open(manager, changes, this.clock);
      const done = await work(tx);
      for (const [regionId, from] of changes.unchecked()) await tx.countyYears.markStale(regionId, from);
      for (const regionId of changes.list()) await tx.regions.countChange(regionId, this.clock.now());
      return done;
    });
    if (changes.list().length > 0) for (const listener of this.listeners) listener(changes.list());
    return result;
  }

  /** Has `listener` told, after each commit, which regions it changed. A listener must not throw: the work is done. */
  onChange(listener: (regionIds: readonly number[]) => void): void {
    this.listeners.push(listener);
  }

  /** Like `inScope`, to look only: all queries of `work` see the same moment, and nothing can be written. */
  async look<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    return await this.source.transaction('REPEATABLE READ', async (manager) => {
      await manager.query('set transaction read only');
      await setActor(manager, actor);
      return await work(open(manager, new Changes(), this.clock));
    });
  }

  /** Whether the database answers. */
  async answers(): Promise<void> {
    await this.source.query('select 1');
  }
}

async function setActor(manager: EntityManager, { name, regions }: Actor): Promise<void> {
  const scope = regions === 'all' ? 'all' : regions.join(',');
  await manager.query(`select set_config('gongkai.scope', $1, true), set_config('gongkai.actor', $2, true)`, [
    scope,
    name,
  ]);
}

function open(manager: EntityManager, changes: Changes, clock: Clock): Tx {
  const sentences = new Sentences(manager);
  return {
    regions: new Regions(manager),
    agencies: new Agencies(manager, changes),
    cycles: new Cycles(manager, changes),
    documents: new Documents(manager, changes),
    reports: new Reports(manager, changes, sentences),
    publications: new Publications(manager, changes),
    reviews: new Reviews(manager, changes),
    decisions: new Decisions(manager, changes),
    switches: new CheckSwitches(manager, changes),
    templates: new Templates(manager, changes),
    sentences,
    notes: new ChartNotes(manager, changes),
    views: new SavedViews(manager),
    countyYears: new CountyYears(manager, changes),
    lastVersions: new LastVersions(manager),
    rollUps: new RollUps(manager),
    audit: new AuditLog(manager, clock),
    installation: new InstallationLog(manager, clock),
  };
}
