import type { RouteRecordRaw } from 'vue-router';
import { withWords } from '../language/with-words.ts';

/** The pages that only read: at the office, at the public address and in the one file of a county. */
export const readingRoutes: RouteRecordRaw[] = [
  { path: '/', name: 'start', component: withWords('start', () => import('../pages/start-page.vue')) },
  { path: '/:region(\\d+)', redirect: (to) => ({ name: 'overview', params: to.params, query: to.query }) },
  {
    path: '/:region(\\d+)/overview',
    name: 'overview',
    component: withWords('overview', () => import('../pages/overview-page.vue')),
  },
  {
    path: '/:region(\\d+)/channels',
    name: 'channels',
    component: withWords('channels', () => import('../pages/channels-page.vue')),
  },
  {
    path: '/:region(\\d+)/applications',
    name: 'applications',
    component: withWords('applications', () => import('../pages/applications-page.vue')),
  },
  {
    path: '/:region(\\d+)/litigation',
    name: 'litigation',
    component: withWords('litigation', () => import('../pages/litigation-page.vue')),
  },
  {
    path: '/:region(\\d+)/proposals',
    name: 'proposals',
    component: withWords('proposals', () => import('../pages/proposals-page.vue')),
  },
  {
    path: '/:region(\\d+)/disclosure',
    name: 'disclosure',
    component: withWords('disclosure', () => import('../pages/disclosure-page.vue')),
  },
  {
    path: '/:region(\\d+)/agencies/:agency(\\d+)',
    name: 'agency',
    component: withWords('agency', () => import('../pages/agency-page.vue')),
  },
  {
    path: '/:region(\\d+)/compare',
    name: 'compare',
    component: withWords('compare', () => import('../pages/compare-page.vue')),
  },
  { path: '/:rest(.*)*', name: 'nowhere', component: withWords('nowhere', () => import('../pages/nowhere-page.vue')) },
];
