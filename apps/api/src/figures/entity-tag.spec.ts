import { matches } from './entity-tag.ts';

describe('the tags a client says it has', () => {
  it.each(['"a"', 'W/"a"', '"b", "a"', '*', '"x,y","a"'])('%s has "a"', (header) => {
    expect(matches(header, '"a"')).toBe(true);
  });

  it.each([undefined, '', '"b"', 'a', '"a-gzip"', '"b,a"'])('%s has not "a"', (header) => {
    expect(matches(header, '"a"')).toBe(false);
  });
});
