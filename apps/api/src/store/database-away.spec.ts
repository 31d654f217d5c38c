import { isDatabaseAway, isDiskFull } from './database-away.ts';

const coded = (code: string) => Object.assign(new Error('from the server'), { code });

describe('a database that is away', () => {
  it.each([
    coded('ECONNREFUSED'),
    coded('ECONNRESET'),
    coded('57P01'),
    coded('57P03'),
    coded('53300'),
    coded('08006'),
    coded('28P01'),
    new Error('Connection terminated unexpectedly'),
    new Error('timeout exceeded when trying to connect'),
  ])('is %s', (error) => {
    expect(isDatabaseAway(error)).toBe(true);
  });

  it.each([coded('23505'), coded('42501'), coded('42P01'), coded('22P02'), new Error('something else'), 'text', null])(
    'is not %s',
    (error) => {
      expect(isDatabaseAway(error)).toBe(false);
    },
  );
});

describe('a disk without room', () => {
  it.each([
    [coded('53100'), true],
    [coded('53300'), false],
    [new Error('No space left on device'), false],
    [null, false],
  ])('%s: %s', (error, full) => {
    expect(isDiskFull(error)).toBe(full);
  });
});
