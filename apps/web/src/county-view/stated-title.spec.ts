import { statedTitle } from './stated-title.ts';

describe('a title that names numbers', () => {
  it.each([
    [
      { issued: 3, repealed: 0 },
      { key: 'finding', named: { issued: 3, repealed: 0 } },
    ],
    [{ issued: 3, repealed: null }, { key: 'neutral' }],
    [{ issued: undefined }, { key: 'neutral' }],
  ])('of %j is %j: what is missing is no zero', (numbers, title) => {
    expect(statedTitle('finding', 'neutral', numbers)).toEqual(title);
  });
});
