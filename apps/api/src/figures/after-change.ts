import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { office } from '../actor.ts';
import { Refusal } from '../refusal.ts';
import { Store } from '../store/in-scope.ts';
import { AgreementOfTotals } from './agreement.ts';
import { CountyPackets } from './county-packets.ts';
import { PublishedPackets } from './published-packets.ts';

/** After a change others follow, as when many files are handed in: what is made of one is made of all. */
const quiet = 200;
/** The background has a fifth of the time at most, however fast changes come. */
const share = 4;

/** Makes a county's packets again after each commit that changed it and compares its totals, so that no visitor waits for that. */
@Injectable()
export class AfterChange implements OnModuleDestroy {
  private readonly changed = new Set<number>();
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> | null = null;
  private stopped = false;
  private took = 0;
  private readonly logger = new Logger('AfterChange');

  constructor(
    private readonly store: Store,
    private readonly packets: CountyPackets,
    private readonly published: PublishedPackets,
    private readonly agreement: AgreementOfTotals,
  ) {}

  /** From now on, beginning with every county there is: after a start, nobody has asked for one yet. */
  async start(): Promise<void> {
    this.store.onChange((regionIds) => this.note(regionIds));
    const regions = await this.store.look(office, (tx) => tx.regions.list());
    this.note(regions.filter(({ level }) => level === 'county').map(({ id }) => id));
  }

  /** Resolves when everything that was changed is made again. */
  async settled(): Promise<void> {
    while (this.running !== null || this.changed.size > 0) await (this.running ?? this.run());
  }

  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    this.changed.clear();
    if (this.timer !== null) clearTimeout(this.timer);
    await this.running;
  }

  private note(regionIds: readonly number[]): void {
    if (this.stopped) return;
    for (const id of regionIds) this.changed.add(id);
    if (this.timer !== null || this.running !== null || this.changed.size === 0) return;
    this.timer = setTimeout(() => void this.run(), Math.max(quiet, share * this.took)).unref();
  }

  private async run(): Promise<void> {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    this.running ??= this.makeAll();
    await this.running;
  }

  private async makeAll(): Promise<void> {
    const regionIds = [...this.changed];
    this.changed.clear();
    const start = performance.now();
    for (const regionId of regionIds) await this.make(regionId);
    this.took = performance.now() - start;
    this.running = null;
    this.note([]);
  }

  /** Each on its own: a packet that cannot be made is made for whoever asks, who is then told why. */
  private async make(regionId: number): Promise<void> {
    for (const work of [
      () => this.packets.of(office, regionId),
      () => this.agreement.of(office, regionId),
      () => this.published.of(office, regionId),
    ]) {
      if (this.stopped) return;
      try {
        await work();
      } catch (error) {
        // A county that is gone or not open, or totals that disagree, which has been said.
        if (!(error instanceof Refusal)) this.logger.error(error);
      }
    }
  }
}
