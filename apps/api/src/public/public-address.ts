import { type Route, routes } from '@gongkai/contracts';

/** What an address of the public listener leads to; null: nothing is there. */
export type PublicTarget = 'api' | 'asset' | 'page' | null;

const open = ['/api/v1/public/', '/api/v1/dictionary'];

/** Whether anyone may ask for a route: figures that were published, what the figures mean, and whether the program serves. */
export function isPublicRoute({ method, path }: Pick<Route, 'method' | 'path'>): boolean {
  return method === 'get' && (path === '/api/health' || open.some((start) => path.startsWith(start)));
}

const apiPaths = Object.values<Route>(routes)
  .filter(isPublicRoute)
  .map(({ path }) => patternOf(path));
const assets = /^\/(?:assets\/[\w.-]+|icon\.svg)$/;
/** The pages that only read; others exist for the office only. */
const pages =
  /^\/(?:\d+(?:\/(?:overview|channels|applications|litigation|proposals|disclosure|compare|agencies\/\d+))?)?$/;

/**
 * What a path leads to. Only what is listed exists: paths are compared as they are sent, so that no other spelling (case,
 * percent signs, dots) leads further than it seems to.
 */
export function publicTarget(path: string): PublicTarget {
  if (apiPaths.some((pattern) => pattern.test(path))) return 'api';
  if (assets.test(path)) return 'asset';
  return pages.test(path) ? 'page' : null;
}

function patternOf(path: string): RegExp {
  const [first = '', ...others] = path.split(/\{\w+\}/).map((part) => part.replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${[first, ...others].join('[\\w-]+')}$`);
}
