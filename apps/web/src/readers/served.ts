import { createWebHistory, type RouteRecordRaw } from 'vue-router';
import type { CountySource } from './county-source.ts';
import { officeRoutes } from './office-routes.ts';
import { officeSource } from './office-source.ts';
import { publishedReportRoute } from './published-report-route.ts';
import { atOffice } from './readers.ts';

/** What the pages are made of where a server gives them; the one file of a county takes enclosed.ts in its place. */
export const history = createWebHistory();

export const otherRoutes: RouteRecordRaw[] = atOffice ? officeRoutes : [publishedReportRoute];

export const sourceOfCounty = async (): Promise<CountySource> =>
  atOffice ? officeSource : (await import('./public-source.ts')).publicSource;
