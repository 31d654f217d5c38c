import { z } from 'zod';
import { formEdition } from './report.ts';
import type { Route } from './route.ts';

/** Routes of the form itself. */
export const formRoutes = {
  blankForm: {
    method: 'get',
    path: '/api/v1/forms/{edition}',
    summary: 'The empty form as a workbook (.xlsx): a body fills it in and hands it in as it is',
    params: z.object({ edition: formEdition.exclude(['2014']) }),
    status: 200,
    answer: 'file',
    media: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
} as const satisfies Record<string, Route>;
