import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { freshDatabase } from './fresh-database.ts';
import { Clock } from '../src/clock.ts';
import { applicationOptions } from '../src/store/data-source.ts';
import { Store } from '../src/store/in-scope.ts';
import { prepareDatabase } from '../src/store/prepare-database.ts';

/** A clock that stands still until it is set. */
export class SetClock extends Clock {
  constructor(private time: Date = new Date('2026-11-24T08:00:00Z')) {
    super();
  }

  override now(): Date {
    return this.time;
  }

  set(time: string): void {
    this.time = new Date(time);
  }
}

/** A migrated database of its own, opened the way the application opens it. */
export interface FreshStore {
  readonly store: Store;
  readonly clock: SetClock;
  /** Owner’s and application’s connections, to look behind the store. */
  readonly owner: DataSource;
  readonly application: DataSource;
  readonly ownerUrl: string;
  readonly applicationUrl: string;
  readonly dataFolder: string;
  close(): Promise<void>;
}

export async function freshStore({
  connections = 4,
  made = '',
}: { connections?: number; made?: string } = {}): Promise<FreshStore> {
  const database = await freshDatabase(made);
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-store-'));
  const dataFolder = join(folder, 'data');
  const applicationUrl = await prepareDatabase({ databaseUrl: database.url, appDatabaseUrl: null, dataFolder });
  const application = await new DataSource(applicationOptions(applicationUrl, connections)).initialize();
  const owner = await new DataSource({ type: 'postgres', url: database.url }).initialize();
  const clock = new SetClock();
  return {
    store: new Store(application, clock),
    clock,
    owner,
    application,
    ownerUrl: database.url,
    applicationUrl,
    dataFolder,
    async close() {
      await application.destroy();
      await owner.destroy();
      await database.drop();
      await rm(folder, { recursive: true });
    },
  };
}
