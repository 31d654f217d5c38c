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

  it.each(Object.entries<Route>(routes))('shows an exchange of %s, and in which group it is', (_, route) => {
    const operation = description.paths?.[route.path]?.[route.method];
    const [tag] = operation?.tags ?? [];
    expect(description.tags?.map(({ name }) => name)).toContain(tag);
    const answer = JSON.stringify(operation?.responses?.[String(route.status)]);
    if (route.answer !== 'file') expect(answer).toContain('"example"');
    if (route.body !== undefined && route.body !== 'file') {
      expect(JSON.stringify(operation?.requestBody)).toContain('"example"');
    }
  });

  it('says of what kind its files are', () => {
    const file = description.paths?.['/api/v1/regions/{region}/roll-up/{year}.xlsx']?.get?.responses?.['200'];
    expect(JSON.stringify(file)).toContain('spreadsheetml.sheet');
  });

  it('says what is promised, how to filter, and what problems there are', () => {
    for (const word of ['/api/v1', 'If-None-Match', 'problem+json', 'state']) {
      expect(description.info.description).toContain(word);
    }
  });
});
