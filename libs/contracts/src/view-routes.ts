import { z } from 'zod';
import { chartNote, newChartNote } from './chart-note.ts';
import type { Route } from './route.ts';
import { inRegion } from './route-params.ts';
import { newSavedView, savedView } from './saved-view.ts';

const id = z.coerce.number().int().positive();

/** What persons keep of the pages: notes on charts, and views with a name. */
export const viewRoutes = {
  addNote: {
    method: 'post',
    path: '/api/v1/regions/{region}/notes',
    summary: 'Pins a note to a year of charts, for everyone',
    params: inRegion,
    body: newChartNote,
    status: 201,
    answer: z.array(chartNote),
  },
  withdrawNote: {
    method: 'delete',
    path: '/api/v1/regions/{region}/notes/{note}',
    summary: 'Takes a note back; it is kept, and shown no more',
    params: inRegion.extend({ note: id }),
    status: 200,
    answer: z.array(chartNote),
  },
  listViews: {
    method: 'get',
    path: '/api/v1/regions/{region}/views',
    summary: 'Views of the county that were given a name, the newest first',
    params: inRegion,
    status: 200,
    answer: z.array(savedView),
  },
  addView: {
    method: 'post',
    path: '/api/v1/regions/{region}/views',
    summary: 'Gives a name to a page as it is shown: its path and query',
    params: inRegion,
    body: newSavedView,
    status: 201,
    answer: z.array(savedView),
  },
  withdrawView: {
    method: 'delete',
    path: '/api/v1/regions/{region}/views/{view}',
    summary: 'Takes a view back',
    params: inRegion.extend({ view: id }),
    status: 200,
    answer: z.array(savedView),
  },
} as const satisfies Record<string, Route>;
