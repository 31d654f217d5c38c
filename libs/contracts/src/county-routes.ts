import { z } from 'zod';
import { agreement, countyPacket } from './county-packet.ts';
import { publicRegion, publishedPacket } from './published-packet.ts';
import type { Route } from './route.ts';
import { inRegion } from './route-params.ts';

/** Routes of a county’s figures. */
export const countyRoutes = {
  county: {
    method: 'get',
    path: '/api/v1/regions/{region}/county',
    summary: 'All accepted figures of a county in one packet (ETag)',
    params: inRegion,
    status: 200,
    answer: countyPacket,
  },
  agreement: {
    method: 'get',
    path: '/api/v1/regions/{region}/agreement',
    summary: 'Whether SQL and library agree on every total',
    params: inRegion,
    status: 200,
    answer: agreement,
  },
  publicRegions: {
    method: 'get',
    path: '/api/v1/public/regions',
    summary: 'Counties whose office shows the published figures to everyone',
    status: 200,
    answer: z.array(publicRegion),
  },
  publishedCounty: {
    method: 'get',
    path: '/api/v1/public/regions/{region}/county',
    summary: 'The published figures of such a county in one packet (ETag); 404 for any other',
    params: inRegion,
    status: 200,
    answer: publishedPacket,
  },
} as const satisfies Record<string, Route>;
