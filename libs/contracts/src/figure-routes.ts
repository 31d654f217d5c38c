import { dataDictionary } from './dictionary.ts';
import { figureList, figureQuery } from './figure-list.ts';
import { inRegion, reportYear } from './route-params.ts';
import type { Route } from './route.ts';

const csv = 'text/csv; charset=utf-8';
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Routes by which figures leave the program: for programs, for spreadsheets, and what they mean. */
export const figureRoutes = {
  figures: {
    method: 'get',
    path: '/api/v1/regions/{region}/figures',
    summary: 'Accepted figures in long format, filtered (ETag)',
    params: inRegion,
    query: figureQuery,
    status: 200,
    answer: figureList,
  },
  figuresFile: {
    method: 'get',
    path: '/api/v1/regions/{region}/figures.csv',
    summary: 'The same as CSV (UTF-8 with byte order mark, CRLF; ETag)',
    params: inRegion,
    query: figureQuery,
    status: 200,
    answer: 'file',
    media: csv,
  },
  publishedFigures: {
    method: 'get',
    path: '/api/v1/public/regions/{region}/figures',
    summary: 'Published figures of an open county in long format, filtered (ETag)',
    params: inRegion,
    query: figureQuery,
    status: 200,
    answer: figureList,
  },
  publishedFiguresFile: {
    method: 'get',
    path: '/api/v1/public/regions/{region}/figures.csv',
    summary: 'The same as CSV (UTF-8 with byte order mark, CRLF; ETag)',
    params: inRegion,
    query: figureQuery,
    status: 200,
    answer: 'file',
    media: csv,
  },
  rollUpSheet: {
    method: 'get',
    path: '/api/v1/regions/{region}/roll-up/{year}.xlsx',
    summary: 'The 汇总表 of a year as a workbook: bodies in rows under the heads of the form, subtotals and totals',
    params: inRegion.extend({ year: reportYear }),
    status: 200,
    answer: 'file',
    media: xlsx,
  },
  dictionary: {
    method: 'get',
    path: '/api/v1/dictionary',
    summary: 'What every figure means: its place in each edition of the form, its unit, how it adds up (ETag)',
    status: 200,
    answer: dataDictionary,
  },
  dictionaryFile: {
    method: 'get',
    path: '/api/v1/dictionary.csv',
    summary: 'The same as CSV, a row a figure (ETag)',
    status: 200,
    answer: 'file',
    media: csv,
  },
} as const satisfies Record<string, Route>;
