import { z } from 'zod';
import { health } from './health.ts';
import { newRegion, opening, region, removedRegion } from './region.ts';
import type { Route } from './route.ts';
import { inRegion } from './route-params.ts';

/** Routes of the installation and its counties. */
export const regionRoutes = {
  health: { method: 'get', path: '/api/health', summary: 'Answers when serving', status: 200, answer: health },
  listRegions: {
    method: 'get',
    path: '/api/v1/regions',
    summary: 'The region tree',
    status: 200,
    answer: z.array(region),
  },
  addRegion: {
    method: 'post',
    path: '/api/v1/regions',
    summary: 'Sets up a county',
    body: newRegion,
    status: 201,
    answer: region,
  },
  openRegion: {
    method: 'put',
    path: '/api/v1/regions/{region}/open',
    summary: 'Shows a county’s published figures to everyone who can reach the public pages, or no longer',
    params: inRegion,
    body: opening,
    status: 200,
    answer: region,
  },
  removeRegion: {
    method: 'delete',
    path: '/api/v1/regions/{region}',
    summary: 'Removes a sample county with everything in it; a real one is never removed',
    params: inRegion,
    status: 200,
    answer: removedRegion,
  },
} as const satisfies Record<string, Route>;
