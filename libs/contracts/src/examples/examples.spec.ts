import type { Route } from '../route.ts';
import { routes } from '../routes.ts';
import { examples } from './examples.ts';

const all = Object.entries<Route>(routes);
const exampleOf = (name: string) => Object.entries(examples).find(([of]) => of === name)?.[1];

describe('the examples of the API', () => {
  it('are of routes that there are', () => {
    expect(Object.keys(examples).filter((name) => !all.some(([of]) => of === name))).toEqual([]);
  });

  it.each(all.filter(([, { answer }]) => answer !== 'file'))('answer %s as its contract says', (name, { answer }) => {
    if (answer === 'file') throw new Error(name);
    const parsed = answer.safeParse(exampleOf(name)?.answer);
    expect(parsed.error?.issues ?? []).toEqual([]);
    // Nothing that the contract does not name: else the example would promise it.
    expect(parsed.data).toEqual(exampleOf(name)?.answer);
  });

  it.each(all.filter(([, { body }]) => body !== undefined && body !== 'file'))(
    'ask %s as its contract says',
    (name, { body }) => {
      if (body === undefined || body === 'file') throw new Error(name);
      expect(body.safeParse(exampleOf(name)?.request).error?.issues ?? []).toEqual([]);
    },
  );
});
