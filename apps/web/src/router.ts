import { createRouter, createWebHistory } from 'vue-router';
import { withWords } from './language/with-words.ts';

/** Every page. What a page shows beyond that stands in the query, so that a link brings it back. */
export const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/', name: 'start', component: withWords('start', () => import('./pages/start-page.vue')) },
    { path: '/:region(\\d+)', redirect: (to) => ({ name: 'overview', params: to.params, query: to.query }) },
    {
      path: '/:region(\\d+)/overview',
      name: 'overview',
      component: withWords('overview', () => import('./pages/overview-page.vue')),
    },
    {
      path: '/:region(\\d+)/channels',
      name: 'channels',
      component: withWords('channels', () => import('./pages/channels-page.vue')),
    },
    {
      path: '/:region(\\d+)/applications',
      name: 'applications',
      component: withWords('applications', () => import('./pages/applications-page.vue')),
    },
    {
      path: '/:region(\\d+)/litigation',
      name: 'litigation',
      component: withWords('litigation', () => import('./pages/litigation-page.vue')),
    },
    {
      path: '/:region(\\d+)/proposals',
      name: 'proposals',
      component: withWords('proposals', () => import('./pages/proposals-page.vue')),
    },
    {
      path: '/:region(\\d+)/disclosure',
      name: 'disclosure',
      component: withWords('disclosure', () => import('./pages/disclosure-page.vue')),
    },
    {
      path: '/:region(\\d+)/reports',
      name: 'reports',
      component: withWords('reports', () => import('./pages/reports-page.vue')),
    },
    {
      path: '/:region(\\d+)/reports/:agency(\\d+)/:year(\\d{4})',
      name: 'report',
      component: withWords('report', () => import('./pages/report-page.vue')),
    },
    {
      path: '/:region(\\d+)/agencies/:agency(\\d+)',
      name: 'agency',
      component: withWords('agency', () => import('./pages/agency-page.vue')),
    },
    {
      path: '/:region(\\d+)/compare',
      name: 'compare',
      component: withWords('compare', () => import('./pages/compare-page.vue')),
    },
    {
      path: '/:region(\\d+)/checks',
      name: 'checks',
      component: withWords('checks', () => import('./pages/checks-page.vue')),
    },
    {
      path: '/:region(\\d+)/upload',
      name: 'upload',
      component: withWords('upload', () => import('./pages/upload-page.vue')),
    },
    {
      path: '/setup/:region(\\d+)?',
      name: 'setup',
      component: withWords('set-up', () => import('./pages/set-up-page.vue')),
    },
    { path: '/:rest(.*)*', name: 'nowhere', component: withWords('nowhere', () => import('./pages/nowhere-page.vue')) },
  ],
  scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? false : { top: 0 }),
});

// The language of the address goes with every step through the pages.
router.beforeEach((to, from) =>
  from.query['lang'] === undefined || to.query['lang'] !== undefined
    ? true
    : { ...to, query: { ...to.query, lang: from.query['lang'] } },
);
