import { openApi } from './open-api.ts';
import type { Route } from './route.ts';
import { routes } from './routes.ts';

describe('the OpenAPI description', () => {
  const description = openApi('0.0.0');

  it.each(Object.entries<Route>(routes))('describes %s with its parameters and answers', (name, route) => {
    const operation = description.paths?.[route.path]?.[route.method];
    expect(operation?.operationId).toBe(name);
    expect(Object.keys(operation?.responses ?? {})).toEqual([String(route.status), 'default']);
    const braces = [...route.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
    const described = (operation?.parameters ?? []).flatMap((p) => ('in' in p && p.in === 'path' ? [p.name] : []));
    expect(described).toEqual(braces);
  });

  it('names the shapes that several routes share once', () => {
    expect(Object.keys(description.components?.schemas ?? {})).toEqual(
      expect.arrayContaining(['Region', 'Agency', 'Finding', 'Place', 'CountyPacket', 'Problem', 'DocumentEntry']),
    );
  });
});
