import { createRouter } from 'vue-router';
import { readingRoutes } from './readers/reading-routes.ts';
import { history, otherRoutes } from './readers/served.ts';

/** Every page that these readers have. What a page shows beyond that stands in the query, so that a link brings it back. */
export const router = createRouter({
  history,
  routes: [...otherRoutes, ...readingRoutes],
  scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? false : { top: 0 }),
});

// The language of the address goes with every step through the pages.
router.beforeEach((to, from) =>
  from.query['lang'] === undefined || to.query['lang'] !== undefined
    ? true
    : { ...to, query: { ...to.query, lang: from.query['lang'] } },
);
