import { z } from 'zod';
import type { Route } from './route.ts';
import { inRegion, reportYear } from './route-params.ts';
import { longestSearch, mostHits, searchAnswer } from './search.ts';

/** Searching what reports say. */
export const searchRoutes = {
  search: {
    method: 'get',
    path: '/api/v1/regions/{region}/search',
    summary: 'Sentences of all reports that hold these words; only the version of a report that counts is searched',
    params: inRegion,
    query: z.object({
      q: z.string().trim().min(1).max(longestSearch),
      year: reportYear.optional(),
      agency: z.coerce.number().int().positive().optional(),
      limit: z.coerce.number().int().min(1).max(mostHits).default(50),
    }),
    status: 200,
    answer: searchAnswer,
  },
} as const satisfies Record<string, Route>;
