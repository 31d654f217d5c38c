import type { Code } from '@gongkai/report';

/** The three groups of table four: what its codes begin with. */
export const reviewGroups: readonly Code[] = [
  'review.reconsideration',
  'review.litigation.direct',
  'review.litigation.afterReconsideration',
];
