import { z } from 'zod';
import { archiveEntry } from './archive.ts';
import { documentEntry } from './document-entry.ts';
import { answerResults, documentAnswers, question } from './question.ts';
import type { Route } from './route.ts';
import { inRegion, ofDocument } from './route-params.ts';

/** Routes of the documents that are handed in and of what they ask. */
export const documentRoutes = {
  listDocuments: {
    method: 'get',
    path: '/api/v1/regions/{region}/documents',
    summary: 'Documents handed in, newest first',
    params: inRegion,
    status: 200,
    answer: z.array(documentEntry),
  },
  addDocument: {
    method: 'post',
    path: '/api/v1/regions/{region}/documents',
    summary: 'Hands in a document; the same bytes twice change nothing',
    params: inRegion,
    body: 'file',
    status: 201,
    answer: documentEntry,
  },
  addArchive: {
    method: 'post',
    path: '/api/v1/regions/{region}/archives',
    summary: 'Hands in an archive (.zip): every file in it becomes a document of its own',
    params: inRegion,
    body: 'file',
    status: 200,
    answer: archiveEntry,
  },
  documentFile: {
    method: 'get',
    path: '/api/v1/regions/{region}/documents/{document}/file',
    summary: 'The document as it was handed in',
    params: ofDocument,
    status: 200,
    answer: 'file',
  },
  listQuestions: {
    method: 'get',
    path: '/api/v1/regions/{region}/questions',
    summary: 'Documents that wait for a person, the oldest first, with what the answer may be',
    params: inRegion,
    status: 200,
    answer: z.array(question),
  },
  answerQuestions: {
    method: 'post',
    path: '/api/v1/regions/{region}/answers',
    summary: 'Answers for several documents at once, one transaction each',
    params: inRegion,
    body: documentAnswers,
    status: 200,
    answer: answerResults,
  },
} as const satisfies Record<string, Route>;
