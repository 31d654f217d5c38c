import { z } from 'zod';
import { decisionAnswer, findingDecision } from './decision.ts';
import { publishedReports, standingPublication } from './publication.ts';
import { reportPage } from './report-page.ts';
import { figureReview, reviewAnswer } from './review.ts';
import type { Route } from './route.ts';
import { inRegion, ofReport, ofFigure, ofVersion, reportYear, version } from './route-params.ts';

/** Routes of the reports that a county’s figures come from. */
export const reportRoutes = {
  report: {
    method: 'get',
    path: '/api/v1/regions/{region}/reports/{agency}/{year}',
    summary: 'A report, its document and its findings',
    params: ofReport,
    query: version,
    status: 200,
    answer: reportPage,
  },
  reviewFigure: {
    method: 'put',
    path: '/api/v1/regions/{region}/reports/{agency}/{year}/versions/{version}/figures/{code}/review',
    summary: 'Confirms or corrects the reading of a figure; totals follow',
    params: ofFigure,
    body: figureReview,
    status: 200,
    answer: reviewAnswer,
  },
  withdrawReview: {
    method: 'delete',
    path: '/api/v1/regions/{region}/reports/{agency}/{year}/versions/{version}/figures/{code}/review',
    summary: 'Takes back what was decided on a figure; the history keeps it',
    params: ofFigure,
    status: 200,
    answer: reviewAnswer,
  },
  publishReports: {
    method: 'put',
    path: '/api/v1/regions/{region}/cycles/{year}/publication',
    summary: 'Says that accepted versions of a year’s reports were made public, one or all of them',
    params: inRegion.extend({ year: reportYear }),
    body: publishedReports,
    status: 200,
    answer: z.array(standingPublication),
  },
  withdrawPublication: {
    method: 'delete',
    path: '/api/v1/regions/{region}/reports/{agency}/{year}/publication',
    summary: 'Takes back that the version said last was made public; one published before it then stands',
    params: ofReport,
    status: 200,
    answer: standingPublication,
  },
  decideFindings: {
    method: 'put',
    path: '/api/v1/regions/{region}/reports/{agency}/{year}/versions/{version}/decisions',
    summary: 'Waives or confirms findings, asks the body about them, or takes that back',
    params: ofVersion,
    body: findingDecision,
    status: 200,
    answer: decisionAnswer,
  },
} as const satisfies Record<string, Route>;
