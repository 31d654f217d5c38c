import { openYear } from './calendar.ts';
import type { SampleDocument } from './sample-county.ts';

/** That the first document of a body on a year was made public. */
export interface SamplePublication {
  readonly agencyKey: string;
  readonly year: number;
  /** ISO date. */
  readonly on: string;
  readonly address: string | null;
}

/** From this report year on, the county knows where a report stands. */
const addressedFrom = 2023;

/** All that was handed in for the years before the open one: public by 31 January, or three days after it came where it was late. */
export function publicationsOf(documents: readonly SampleDocument[]): SamplePublication[] {
  const first = new Map<string, SampleDocument>();
  for (const document of documents) {
    const key = `${document.agencyKey ?? ''} ${document.year}`;
    if (document.agencyKey !== null && document.year < openYear && !first.has(key)) first.set(key, document);
  }
  return [...first.values()].flatMap(({ agencyKey, year, receivedAt }, i) => {
    if (agencyKey === null) return [];
    const afterwards = new Date(Date.parse(receivedAt) + 3 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
    const usual = `${year + 1}-01-${27 + (i % 5)}`;
    return {
      ...{ agencyKey, year, on: afterwards > usual ? afterwards : usual },
      address: year < addressedFrom ? null : `https://xxgk.shilixian.example/${year}/${agencyKey}.html`,
    };
  });
}
