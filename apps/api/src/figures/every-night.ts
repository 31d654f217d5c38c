import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { office } from '../actor.ts';
import { Clock, dayInChina } from '../clock.ts';
import { Refusal } from '../refusal.ts';
import { Store } from '../store/in-scope.ts';
import { AgreementOfTotals } from './agreement.ts';

/** From three in the morning on: nobody is at work, and the day's changes are in. */
const hour = 3;
/** A machine that sleeps at three is caught up with soon after it wakes. */
const every = 10 * 60 * 1000;

/** Compares the totals of every county each night: a number changed in the database comes with no change that is noticed. */
@Injectable()
export class EveryNight implements OnModuleDestroy {
  private timer: NodeJS.Timeout | null = null;
  private lastNight: string;
  private readonly logger = new Logger('EveryNight');

  constructor(
    private readonly store: Store,
    private readonly clock: Clock,
    private readonly agreement: AgreementOfTotals,
  ) {
    this.lastNight = nightOf(clock.now());
  }

  start(): void {
    this.timer ??= setInterval(() => void this.look(), every).unref();
  }

  /** Compares if a night has begun since it last did. @returns whether it has */
  async look(): Promise<boolean> {
    const night = nightOf(this.clock.now());
    if (night === this.lastNight) return false;
    this.lastNight = night;
    try {
      const regions = await this.store.look(office, (tx) => tx.regions.list());
      for (const { id, level } of regions) if (level === 'county') await this.compare(id);
    } catch (error) {
      this.logger.error(error);
    }
    return true;
  }

  onModuleDestroy(): void {
    if (this.timer !== null) clearInterval(this.timer);
  }

  private async compare(regionId: number): Promise<void> {
    try {
      await this.agreement.check(office, regionId);
    } catch (error) {
      // A county may be removed meanwhile.
      if (!(error instanceof Refusal)) this.logger.error(error);
    }
  }
}

/** The day whose night began last, in the county's time. */
export function nightOf(now: Date): string {
  return dayInChina(new Date(now.getTime() - hour * 60 * 60 * 1000));
}
