import { addressOf, failureOf } from './call.ts';

describe('the address of a route', () => {
  it.each([
    ['/api/health', {}, '/api/health'],
    ['/api/v1/regions/{region}/county', { params: { region: 3 } }, '/api/v1/regions/3/county'],
    ['/r/{a}/{b}', { params: { a: 'x/y', b: 2023 }, query: { version: 2 } }, '/r/x%2Fy/2023?version=2'],
    ['/r', { query: { version: undefined } }, '/r'],
  ])('of %s with %j is %s', (path, asked, expected) => {
    expect(addressOf({ path }, asked)).toBe(expected);
  });

  it('names a parameter that is missing', () => {
    expect(() => addressOf({ path: '/r/{region}' })).toThrow('"region"');
  });
});

describe('a failed answer', () => {
  const problem = {
    type: 'urn:gongkai:problem:notFound',
    title: 'Not found',
    status: 404,
    detail: 'No county has the number 9',
    explanation: { zh: '没有编号为 9 的县', en: 'No county has the number 9' },
  };

  it('carries the explanation of the API', () => {
    expect(failureOf(404, problem)).toMatchObject({ kind: 'refused', problem: { explanation: problem.explanation } });
  });

  it.each([null, '<html>', { ...problem, explanation: 'not in two languages' }])(
    'is unexpected with the body %j',
    (body) => {
      expect(failureOf(502, body)).toMatchObject({ kind: 'unexpected', problem: null });
    },
  );
});
