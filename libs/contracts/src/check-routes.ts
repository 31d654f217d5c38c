import { z } from 'zod';
import { backTest, checkList, checkSwitch, switchedCheck } from './check-list.ts';
import type { Route } from './route.ts';
import { inRegion } from './route-params.ts';

const ofCheck = inRegion.extend({ check: z.string().regex(/^[a-z0-9-]{1,60}$/) });
const ofTemplate = inRegion.extend({ template: z.coerce.number().int().positive() });

/** Routes of the checks of a county. */
export const checkRoutes = {
  checks: {
    method: 'get',
    path: '/api/v1/regions/{region}/checks',
    summary: 'Every check with its examples, and whether it is in force',
    params: inRegion,
    status: 200,
    answer: checkList,
  },
  backTest: {
    method: 'get',
    path: '/api/v1/regions/{region}/checks/{check}/back-test',
    summary: 'Runs a check over every stored report without changing anything',
    params: ofCheck,
    status: 200,
    answer: backTest,
  },
  switchCheck: {
    method: 'put',
    path: '/api/v1/regions/{region}/checks/{check}',
    summary: 'Switches a check on or off; the stored reports it concerns are judged again',
    params: ofCheck,
    body: checkSwitch,
    status: 200,
    answer: switchedCheck,
  },
  addTemplate: {
    method: 'post',
    path: '/api/v1/regions/{region}/templates',
    summary: 'Adds a text that bodies were given to use, as a document of any format',
    params: inRegion,
    body: 'file',
    status: 201,
    answer: checkList,
  },
  withdrawTemplate: {
    method: 'delete',
    path: '/api/v1/regions/{region}/templates/{template}',
    summary: 'Takes a template back; passages of it are looked for again',
    params: ofTemplate,
    status: 200,
    answer: checkList,
  },
} as const satisfies Record<string, Route>;
