import type { Agency } from '@gongkai/contracts';

/** Whether a body no longer existed at the end of a year: merged into another, or closed. */
export function goneIn({ closedOn }: Pick<Agency, 'closedOn'>, year: number): boolean {
  return closedOn !== undefined && closedOn <= `${year}-12-31`;
}
