import type { Code } from '@gongkai/report';
import type { Random } from '../../random/draw.ts';
import { eventsIn, weighted } from '../chance-of.ts';

/** The three groups of table four, and how many of a hundred applications end there. */
const groups = [
  ['reconsideration', 4.5],
  ['litigation.direct', 0.5],
  ['litigation.afterReconsideration', 1.2],
] as const;

type Group = (typeof groups)[number][0];

/** Cases still open at the end of a year. */
export type Pending = Readonly<Record<Group, number>>;

export const nothingPending: Pending = {
  reconsideration: 0,
  'litigation.direct': 0,
  'litigation.afterReconsideration': 0,
};

const results = [
  ['upheld', 62],
  ['corrected', 12],
  ['other', 20],
] as const;

/**
 * Draws a table four: cases arise from applications, and those pending last year come again.
 * From 2024 on nobody goes to court directly: a refusal is reconsidered first.
 * @param applications new ones of the year and the year before
 * @param closes whether nothing may stay pending
 */
export function reviewsInYear(
  random: Random,
  year: number,
  applications: number,
  before: Pending,
  closes: boolean,
): { readonly cells: Readonly<Record<Code, number>>; readonly pending: Pending } {
  const cells: Record<Code, number> = {};
  const pending: Record<Group, number> = { ...nothingPending };
  for (const [group, inHundred] of groups) {
    const isLast = closes || endsBefore(group, year + 1);
    const cases = Math.min(applications, eventsIn(random, (applications * inHundred) / 100));
    const arisen = endsBefore(group, year) ? 0 : cases;
    const open = isLast ? 0 : Math.min(arisen, eventsIn(random, arisen * 0.18));
    const count = { upheld: 0, corrected: 0, other: 0 };
    for (let left = before[group] + arisen - open; left > 0; left -= 1) count[weighted(random, results)] += 1;
    for (const [result] of results) cells[`review.${group}.${result}`] = count[result];
    cells[`review.${group}.pending`] = open;
    cells[`review.${group}.total`] = before[group] + arisen;
    pending[group] = open;
  }
  return { cells, pending };
}

function endsBefore(group: Group, year: number): boolean {
  return group === 'litigation.direct' && year >= 2024;
}

/** What several bodies have pending together. */
export function pendingTogether(all: readonly Pending[]): Pending {
  const sum = (group: Group) => all.reduce((total, pending) => total + pending[group], 0);
  return {
    reconsideration: sum('reconsideration'),
    'litigation.direct': sum('litigation.direct'),
    'litigation.afterReconsideration': sum('litigation.afterReconsideration'),
  };
}
