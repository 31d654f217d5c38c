import { decisionAnswer, findingDecision } from './decision.ts';
import { reportPage } from './report-page.ts';
import { figureReview, reviewAnswer } from './review.ts';
import type { Route } from './route.ts';
import { ofReport, ofFigure, ofVersion, version } from './route-params.ts';

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
