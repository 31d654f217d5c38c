import type { EntityManager } from 'typeorm';
import type { Clock } from '../clock.ts';
import { InstallationEntryEntity } from './entities/installation-entry.entity.ts';

/** sampleStarted: the sample county is being taken in. sampleLoaded: it is there. sampleRemoved: it is not wanted any more. */
export type InstallationAction = 'sampleStarted' | 'sampleLoaded' | 'sampleRemoved';

/** Numbers and names of what it was done to. */
export type InstallationDetail = InstallationEntryEntity['detail'];

/** What was done to the installation itself, outside any county; the who is the transaction's actor. */
export class InstallationLog {
  constructor(
    private readonly manager: EntityManager,
    private readonly clock: Clock,
  ) {}

  async record(action: InstallationAction, detail: InstallationDetail): Promise<void> {
    await this.manager.insert(InstallationEntryEntity, { at: this.clock.now(), action, detail });
  }

  /** Entries, oldest first. */
  async list(): Promise<{ action: string; actor: string; at: Date; detail: InstallationDetail }[]> {
    const entries = await this.manager.find(InstallationEntryEntity, { order: { id: 'ASC' } });
    return entries.map(({ action, actor, at, detail }) => ({ action, actor, at, detail }));
  }
}
