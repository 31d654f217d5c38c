import { z } from 'zod';
import { agency, closing, newName, predecessors } from './agency.ts';
import { archiveEntry } from './archive.ts';
import { agreement, countyPacket } from './county-packet.ts';
import { documentEntry } from './document-entry.ts';
import { dueDates, owed } from './due.ts';
import { health } from './health.ts';
import { agencyAnswer, answerResults, documentAnswers, question } from './question.ts';
import { newRegion, region, regionId, removedRegion } from './region.ts';
import { code } from './report.ts';
import { reportPage } from './report-page.ts';
import { figureReview, reviewAnswer } from './review.ts';
import { rosterImport, rosterNames } from './roster.ts';

/** Largest file taken in, bytes. */
export const largestFile = 32 * 1024 * 1024;

/** Largest archive taken in, bytes. */
export const largestArchive = 128 * 1024 * 1024;

const id = z.coerce.number().int().positive();
const inRegion = z.object({ region: regionId });
const ofDocument = inRegion.extend({ document: id });
const reportYear = z.coerce.number().int().min(2008).max(2100);
const ofAgency = inRegion.extend({ agency: id });
const ofReport = inRegion.extend({ agency: id, year: reportYear });
const ofFigure = ofReport.extend({ version: id, code });
const version = z.object({ version: z.coerce.number().int().positive().optional() });

export interface Route {
  readonly method: 'get' | 'post' | 'put' | 'delete';
  /** As in OpenAPI, parameters in braces. */
  readonly path: string;
  readonly summary: string;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  /** JSON body, or 'file': multipart/form-data with one part named `file`. */
  readonly body?: z.ZodType | 'file';
  /** The JSON body may be replaced by multipart/form-data with one part named `file`. */
  readonly orFile?: true;
  readonly status: number;
  /** JSON answer, or 'file': the bytes as they were handed in. */
  readonly answer: z.ZodType | 'file';
}

/** Every route of the API. Controllers serve them, the web calls them, the OpenAPI description is made from them. */
export const routes = {
  health: { method: 'get', path: '/api/health', summary: 'Answers when serving', status: 200, answer: health },
  listRegions: {
    method: 'get',
    path: '/api/regions',
    summary: 'The region tree',
    status: 200,
    answer: z.array(region),
  },
  addRegion: {
    method: 'post',
    path: '/api/regions',
    summary: 'Sets up a county',
    body: newRegion,
    status: 201,
    answer: region,
  },
  removeRegion: {
    method: 'delete',
    path: '/api/regions/{region}',
    summary: 'Removes a sample county with everything in it; a real one is never removed',
    params: inRegion,
    status: 200,
    answer: removedRegion,
  },
  listAgencies: {
    method: 'get',
    path: '/api/regions/{region}/agencies',
    summary: 'The roster of a county',
    params: inRegion,
    status: 200,
    answer: z.array(agency),
  },
  renameAgency: {
    method: 'post',
    path: '/api/regions/{region}/agencies/{agency}/names',
    summary: 'Gives a body a new name from a day on; the one it bore is kept with its last day',
    params: ofAgency,
    body: newName,
    status: 200,
    answer: agency,
  },
  setPredecessors: {
    method: 'put',
    path: '/api/regions/{region}/agencies/{agency}/predecessors',
    summary: 'Says which bodies a body continues (merged, split)',
    params: ofAgency,
    body: predecessors,
    status: 200,
    answer: agency,
  },
  closeAgency: {
    method: 'put',
    path: '/api/regions/{region}/agencies/{agency}/closed',
    summary:
      'Says since when a body does not exist, or that it does; it owes no report of a year it did not see the end of',
    params: ofAgency,
    body: closing,
    status: 200,
    answer: agency,
  },
  setDueDates: {
    method: 'put',
    path: '/api/regions/{region}/cycles/{year}/due',
    summary: 'Sets the days on which reports of a year are due, for the county and for kinds of bodies',
    params: inRegion.extend({ year: reportYear }),
    body: dueDates,
    status: 200,
    answer: owed,
  },
  importRoster: {
    method: 'post',
    path: '/api/regions/{region}/roster',
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
  county: {
    method: 'get',
    path: '/api/regions/{region}/county',
    summary: 'All accepted figures of a county in one packet (ETag)',
    params: inRegion,
    status: 200,
    answer: countyPacket,
  },
  agreement: {
    method: 'get',
    path: '/api/regions/{region}/agreement',
    summary: 'Whether SQL and library agree on every total',
    params: inRegion,
    status: 200,
    answer: agreement,
  },
  report: {
    method: 'get',
    path: '/api/regions/{region}/reports/{agency}/{year}',
    summary: 'A report, its document and its findings',
    params: ofReport,
    query: version,
    status: 200,
    answer: reportPage,
  },
  reviewFigure: {
    method: 'put',
    path: '/api/regions/{region}/reports/{agency}/{year}/versions/{version}/figures/{code}/review',
    summary: 'Confirms or corrects the reading of a figure; totals follow',
    params: ofFigure,
    body: figureReview,
    status: 200,
    answer: reviewAnswer,
  },
  withdrawReview: {
    method: 'delete',
    path: '/api/regions/{region}/reports/{agency}/{year}/versions/{version}/figures/{code}/review',
    summary: 'Takes back what was decided on a figure; the history keeps it',
    params: ofFigure,
    status: 200,
    answer: reviewAnswer,
  },
  listDocuments: {
    method: 'get',
    path: '/api/regions/{region}/documents',
    summary: 'Documents handed in, newest first',
    params: inRegion,
    status: 200,
    answer: z.array(documentEntry),
  },
  addDocument: {
    method: 'post',
    path: '/api/regions/{region}/documents',
    summary: 'Hands in a document; the same bytes twice change nothing',
    params: inRegion,
    body: 'file',
    status: 201,
    answer: documentEntry,
  },
  addArchive: {
    method: 'post',
    path: '/api/regions/{region}/archives',
    summary: 'Hands in an archive (.zip): every file in it becomes a document of its own',
    params: inRegion,
    body: 'file',
    status: 200,
    answer: archiveEntry,
  },
  documentFile: {
    method: 'get',
    path: '/api/regions/{region}/documents/{document}/file',
    summary: 'The document as it was handed in',
    params: ofDocument,
    status: 200,
    answer: 'file',
  },
  answerAgency: {
    method: 'post',
    path: '/api/regions/{region}/documents/{document}/agency',
    summary: 'Says whose report a document is',
    params: ofDocument,
    body: agencyAnswer,
    status: 200,
    answer: documentEntry,
  },
  listQuestions: {
    method: 'get',
    path: '/api/regions/{region}/questions',
    summary: 'Documents that wait for a person, the oldest first, with what the answer may be',
    params: inRegion,
    status: 200,
    answer: z.array(question),
  },
  answerQuestions: {
    method: 'post',
    path: '/api/regions/{region}/answers',
    summary: 'Answers for several documents at once, one transaction each',
    params: inRegion,
    body: documentAnswers,
    status: 200,
    answer: answerResults,
  },
} as const satisfies Record<string, Route>;

export type RouteName = keyof typeof routes;
