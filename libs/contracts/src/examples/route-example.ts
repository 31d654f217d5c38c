import type { RouteName } from '../routes.ts';

/** What a route is asked and answers. */
export interface RouteExample {
  readonly request?: unknown;
  readonly answer?: unknown;
}

export type RouteExamples = Partial<Readonly<Record<RouteName, RouteExample>>>;
