import { createWebHashHistory, type RouteRecordRaw } from 'vue-router';
import type { CountySource } from './county-source.ts';
import { fileSource } from './file-source.ts';
import { publishedReportRoute } from './published-report-route.ts';

/** What the pages are made of in the one file of a county: no server, so addresses stand behind the #. */
export const history = createWebHashHistory();

export const otherRoutes: RouteRecordRaw[] = [publishedReportRoute];

export const sourceOfCounty = async (): Promise<CountySource> => fileSource;
