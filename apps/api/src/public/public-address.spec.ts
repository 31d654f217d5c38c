import { type Route, routes } from '@gongkai/contracts';
import { isPublicRoute, publicTarget } from './public-address.ts';

const all = Object.entries<Route>(routes);

describe('the addresses of the public listener', () => {
  it.each(['health', 'publicRegions', 'publishedCounty'])('%s is one', (name) => {
    expect(all.filter(([, route]) => isPublicRoute(route)).map(([each]) => each)).toContain(name);
  });

  it.each(all.map(([name, route]) => ({ name, route })))('$name leads nowhere unless it is public', ({ route }) => {
    expect(publicTarget(route.path.replaceAll(/\{\w+\}/g, '1'))).toBe(isPublicRoute(route) ? 'api' : null);
  });

  it('nothing that changes anything is public', () => {
    expect(all.filter(([, route]) => route.method !== 'get' && isPublicRoute(route))).toEqual([]);
  });

  it.each([
    ['/', 'page'],
    ['/3', 'page'],
    ['/3/overview', 'page'],
    ['/3/agencies/12', 'page'],
    ['/assets/start-B3x_1.js', 'asset'],
    ['/icon.svg', 'asset'],
    ['/3/reports', null],
    ['/3/reports/12/2023', null],
    ['/3/upload', null],
    ['/3/checks', null],
    ['/setup', null],
    ['/index.html', null],
    ['/api/docs', null],
    ['/api/openapi.json', null],
    ['/API/V1/REGIONS', null],
    ['/api/v1/public/../regions', null],
    ['/api/v1/public/%2e%2e/regions', null],
    ['/api/v1/public/regions/3/county/', null],
    ['//api/v1/public/regions', null],
    ['/assets/../index.html', null],
    ['/assets/', null],
  ])('%s leads to %s', (path, target) => {
    expect(publicTarget(path)).toBe(target);
  });
});
