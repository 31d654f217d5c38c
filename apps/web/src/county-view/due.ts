import type { CountyPacket } from '@gongkai/contracts';

/** The day a moment falls on in China, as an ISO date. */
export function dayOf(moment: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(moment);
}

/** The county's day: that of its own clock where it has one (a sample county), else that of `now`. */
export function todayIn({ region }: Pick<CountyPacket, 'region'>, now: Date): string {
  return dayOf(region.clock === null ? now : new Date(region.clock));
}

/** The day reports of a year had to be handed in by, where it has passed; null where it has not, or none is set. */
export function passedDueDay({ owed }: Pick<CountyPacket, 'owed'>, year: number, today: string): string | null {
  const due = owed.find((each) => each.year === year)?.handInBy ?? null;
  return due !== null && today > due ? due : null;
}
