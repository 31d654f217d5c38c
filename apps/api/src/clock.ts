/** The time as rules see it: passed in, so that a test can set it. */
export abstract class Clock {
  abstract now(): Date;
}

export class SystemClock extends Clock {
  override now(): Date {
    return new Date();
  }
}

/** China has one time, eight hours ahead of UTC, and has had no summer time since 1991. Milliseconds. */
const chinaIsAhead = 8 * 60 * 60 * 1000;

/** The day that a moment falls on in China: ISO date. */
export function dayInChina(moment: Date): string {
  return new Date(moment.getTime() + chinaIsAhead).toISOString().slice(0, 10);
}
