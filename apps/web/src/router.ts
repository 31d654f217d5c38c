import { createRouter, createWebHistory } from 'vue-router';

/** Every page. What a page shows beyond that stands in the query, so that a link brings it back. */
export const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/', name: 'start', component: () => import('./pages/start-page.vue') },
    { path: '/:region(\\d+)', redirect: (to) => ({ name: 'overview', params: to.params, query: to.query }) },
    { path: '/:region(\\d+)/overview', name: 'overview', component: () => import('./pages/overview-page.vue') },
    { path: '/:region(\\d+)/channels', name: 'channels', component: () => import('./pages/channels-page.vue') },
    { path: '/:region(\\d+)/proposals', name: 'proposals', component: () => import('./pages/proposals-page.vue') },
    { path: '/:region(\\d+)/reports', name: 'reports', component: () => import('./pages/reports-page.vue') },
    {
      path: '/:region(\\d+)/reports/:agency(\\d+)/:year(\\d{4})',
      name: 'report',
      component: () => import('./pages/report-page.vue'),
    },
    { path: '/:region(\\d+)/upload', name: 'upload', component: () => import('./pages/upload-page.vue') },
    { path: '/setup/:region(\\d+)?', name: 'setup', component: () => import('./pages/set-up-page.vue') },
    { path: '/:rest(.*)*', name: 'nowhere', component: () => import('./pages/nowhere-page.vue') },
  ],
  scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? false : { top: 0 }),
});

// The language of the address goes with every step through the pages.
router.beforeEach((to, from) =>
  from.query['lang'] === undefined || to.query['lang'] !== undefined
    ? true
    : { ...to, query: { ...to.query, lang: from.query['lang'] } },
);
