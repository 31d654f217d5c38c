import { upTo } from '../random/draw.ts';
import { chanceOf } from './chance-of.ts';

/** First and last report year of the sample. */
export const firstYear = 2019;
export const openYear = 2025;
export const years: readonly number[] = Array.from({ length: openYear - firstYear + 1 }, (_, i) => firstYear + i);

/** Where the county's clock stands. */
export const clock = '2026-01-28T09:40:00+08:00';

/** One report year with the days it is due. */
export interface SampleCycle {
  readonly year: number;
  readonly handInBy: string;
  readonly publishBy: string;
}

/** Days on which the reports on that year are due: of the county by 26 January, by law published by 31 January. */
export function cycleOf(year: number): SampleCycle {
  return { year, handInBy: `${year + 1}-01-26`, publishBy: `${year + 1}-01-31` };
}

/** Bodies that were late, with the moment in the month after the year's end at which their report came. */
const late: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  2019: { yongxing: '02-03T10:25', ethnic: '01-31T16:40' },
  2020: { 'supply-cooperative': '01-28T09:05', shiqiao: '01-27T17:20' },
  2021: { weather: '01-29T11:15', yuntai: '02-08T15:30' },
  2022: { roads: '01-28T10:50' },
  2023: { beiyuan: '01-29T09:30', disabled: '01-30T14:45', petitions: '01-27T08:55' },
  2024: { qingxi: '01-27T16:10', fire: '02-05T10:00' },
  2025: { baiyang: '01-27T10:12', transport: '01-27T16:35', 'government-services': '01-28T08:50' },
};

/** Bodies of which nothing that can be read had come when the county's clock stopped. */
export const missing: ReadonlySet<string> = new Set([
  ...['livestock', 'statistics', 'supply-cooperative', 'shuangqiao', 'yuntai', 'west-street', 'ethnic'],
]);

/** When a body handed in its report on that year: ISO, in the county's time. */
export function receivedAt(key: string, year: number): string {
  const lateAt = late[year]?.[key];
  if (lateAt !== undefined) return `${year + 1}-${lateAt}:00+08:00`;
  const random = chanceOf('receivedAt', key, year);
  // More and more come in as the day draws near.
  const day = workday(year + 1, 8 + Math.floor(Math.sqrt(random()) * 18.999));
  const hour = [8, 9, 10, 11, 14, 15, 16, 17][upTo(random, 7)] ?? 9;
  return `${year + 1}-01-${two(day)}T${two(hour)}:${two(upTo(random, 59))}:${two(upTo(random, 59))}+08:00`;
}

/** That day of January, or the Friday before where it is a weekend. */
function workday(year: number, day: number): number {
  const weekday = new Date(Date.UTC(year, 0, day)).getUTCDay();
  return weekday === 0 ? day - 2 : weekday === 6 ? day - 1 : day;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
