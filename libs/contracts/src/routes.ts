import { agencyRoutes } from './agency-routes.ts';
import { checkRoutes } from './check-routes.ts';
import { countyRoutes } from './county-routes.ts';
import { documentRoutes } from './document-routes.ts';
import { figureRoutes } from './figure-routes.ts';
import { formRoutes } from './form-routes.ts';
import { offlineRoutes } from './offline-routes.ts';
import { regionRoutes } from './region-routes.ts';
import { reportRoutes } from './report-routes.ts';
import { searchRoutes } from './search-routes.ts';
import { viewRoutes } from './view-routes.ts';

/** Every route of the API. Controllers serve them, the OpenAPI description is made from them; a page takes those it calls. */
export const routes = {
  ...regionRoutes,
  ...agencyRoutes,
  ...countyRoutes,
  ...reportRoutes,
  ...documentRoutes,
  ...figureRoutes,
  ...formRoutes,
  ...checkRoutes,
  ...offlineRoutes,
  ...searchRoutes,
  ...viewRoutes,
};

export type RouteName = keyof typeof routes;
