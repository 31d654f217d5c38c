import type { Agency, CountyPacket } from '@gongkai/contracts';

/** The day a moment falls on in China, as an ISO date. */
export function dayOf(moment: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(moment);
}

/** The county's day: that of its own clock where it has one (a sample county), else that of `now`. */
export function todayIn({ region }: Pick<CountyPacket, 'region'>, now: Date): string {
  return dayOf(region.clock === null ? now : new Date(region.clock));
}

/** The day a body of that kind has to hand its report on a year in by: its kind's own, else the county's; null: none is set. */
export function dueDay({ owed }: Pick<CountyPacket, 'owed'>, year: number, kind: Agency['kind']): string | null {
  const due = owed.find((each) => each.year === year);
  return due?.byKind.find((each) => each.kind === kind)?.handInBy ?? due?.handInBy ?? null;
}

/** The same where the day has passed; null where it has not, or none is set. */
export function passedDueDay(
  packet: Pick<CountyPacket, 'owed'>,
  year: number,
  kind: Agency['kind'],
  today: string,
): string | null {
  const due = dueDay(packet, year, kind);
  return due !== null && today > due ? due : null;
}
