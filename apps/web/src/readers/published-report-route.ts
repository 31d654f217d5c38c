import type { RouteRecordRaw } from 'vue-router';
import { withWords } from '../language/with-words.ts';
import { publishedAddress } from './publications.ts';

/** A step to a report opens it where it was published, if that is known; an address typed in leads to its body. */
export const publishedReportRoute: RouteRecordRaw = {
  path: '/:region(\\d+)/reports/:agency(\\d+)/:year(\\d{4})',
  name: 'report',
  component: withWords('nowhere', () => import('../pages/nowhere-page.vue')),
  beforeEnter: ({ params: { region, agency, year } }, from) => {
    if (from.matched.length === 0) return { name: 'agency', params: { region, agency }, query: { year } };
    const address = publishedAddress(agency, year);
    if (address !== null) open(address, '_blank', 'noopener');
    return false;
  },
};
