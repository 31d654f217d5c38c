import type { RouteRecordRaw } from 'vue-router';
import { withWords } from '../language/with-words.ts';

/** The pages of the office's own work. */
export const officeRoutes: RouteRecordRaw[] = [
  {
    path: '/:region(\\d+)/reports',
    name: 'reports',
    component: withWords('reports', () => import('../pages/reports-page.vue')),
  },
  {
    path: '/:region(\\d+)/reports/:agency(\\d+)/:year(\\d{4})',
    name: 'report',
    component: withWords('report', () => import('../pages/report-page.vue')),
  },
  {
    path: '/:region(\\d+)/search',
    name: 'search',
    component: withWords('search', () => import('../pages/search-page.vue')),
  },
  {
    path: '/:region(\\d+)/checks',
    name: 'checks',
    component: withWords('checks', () => import('../pages/checks-page.vue')),
  },
  {
    path: '/:region(\\d+)/upload',
    name: 'upload',
    component: withWords('upload', () => import('../pages/upload-page.vue')),
  },
  {
    path: '/setup/:region(\\d+)?',
    name: 'setup',
    component: withWords('set-up', () => import('../pages/set-up-page.vue')),
  },
];
