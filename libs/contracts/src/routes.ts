import { agencyRoutes } from './agency-routes.ts';
import { documentRoutes } from './document-routes.ts';
import { regionRoutes } from './region-routes.ts';
import { reportRoutes } from './report-routes.ts';

/** Largest file taken in, bytes. */
export const largestFile = 32 * 1024 * 1024;

/** Largest archive taken in, bytes. */
export const largestArchive = 128 * 1024 * 1024;

/** Every route of the API. Controllers serve them, the web calls them, the OpenAPI description is made from them. */
export const routes = { ...regionRoutes, ...agencyRoutes, ...reportRoutes, ...documentRoutes };

export type RouteName = keyof typeof routes;
