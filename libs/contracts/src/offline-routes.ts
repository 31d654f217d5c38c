import { z } from 'zod';
import type { Route } from './route.ts';
import { inRegion } from './route-params.ts';

/** Routes of the one file of a county: the reading pages with its figures in them, for use without a network. */
export const offlineRoutes = {
  offlineFile: {
    method: 'get',
    path: '/api/v1/regions/{region}/offline.html',
    summary: 'The figures of a county and the pages that show them as one HTML file; refused while totals disagree',
    params: inRegion,
    query: z.object({
      packet: z.enum(['published', 'accepted']).describe('accepted holds what is not public yet, and says so'),
    }),
    status: 200,
    answer: 'file',
  },
  publicOfflineFile: {
    method: 'get',
    path: '/api/v1/public/regions/{region}/offline.html',
    summary: 'The same of the published figures of an open county',
    params: inRegion,
    status: 200,
    answer: 'file',
  },
} as const satisfies Record<string, Route>;
