import { z } from 'zod';
import { agency, agencyProfile, closing, newName, predecessors } from './agency.ts';
import { dueDates, owed } from './due.ts';
import { rosterImport, rosterNames } from './roster.ts';
import type { Route } from './route.ts';
import { inRegion, reportYear, ofAgency } from './route-params.ts';

/** Routes of the bodies of a county and of what they owe. */
export const agencyRoutes = {
  listAgencies: {
    method: 'get',
    path: '/api/v1/regions/{region}/agencies',
    summary: 'The roster of a county',
    params: inRegion,
    status: 200,
    answer: z.array(agency),
  },
  renameAgency: {
    method: 'post',
    path: '/api/v1/regions/{region}/agencies/{agency}/names',
    summary: 'Gives a body a new name from a day on; the one it bore is kept with its last day',
    params: ofAgency,
    body: newName,
    status: 200,
    answer: agency,
  },
  setPredecessors: {
    method: 'put',
    path: '/api/v1/regions/{region}/agencies/{agency}/predecessors',
    summary: 'Says which bodies a body continues (merged, split)',
    params: ofAgency,
    body: predecessors,
    status: 200,
    answer: agency,
  },
  closeAgency: {
    method: 'put',
    path: '/api/v1/regions/{region}/agencies/{agency}/closed',
    summary:
      'Says since when a body does not exist, or that it does; it owes no report of a year it did not see the end of',
    params: ofAgency,
    body: closing,
    status: 200,
    answer: agency,
  },
  describeAgency: {
    method: 'put',
    path: '/api/v1/regions/{region}/agencies/{agency}/profile',
    summary: 'Says what the office groups a body by and where it is reached',
    params: ofAgency,
    body: agencyProfile,
    status: 200,
    answer: agency,
  },
  setDueDates: {
    method: 'put',
    path: '/api/v1/regions/{region}/cycles/{year}/due',
    summary: 'Sets the days on which reports of a year are due, for the county and for kinds of bodies',
    params: inRegion.extend({ year: reportYear }),
    body: dueDates,
    status: 200,
    answer: owed,
  },
  importRoster: {
    method: 'post',
    path: '/api/v1/regions/{region}/roster',
    summary:
      'Takes in the bodies of a pasted list or of an .xlsx file (first sheet), and says who owes from which year on',
    params: inRegion,
    query: z.object({
      owesFrom: reportYear
        .optional()
        .describe('First report year that they owe; the last full year if it is not given'),
    }),
    body: rosterNames,
    orFile: true,
    status: 200,
    answer: rosterImport,
  },
} as const satisfies Record<string, Route>;
