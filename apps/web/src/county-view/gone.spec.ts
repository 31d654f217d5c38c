import { goneIn } from './gone.ts';

it.each([
  [undefined, 2023, false],
  ['2023-03-01', 2022, false],
  ['2023-03-01', 2023, true],
  ['2024-01-01', 2023, false],
  ['2023-12-31', 2023, true],
  ['2023-03-01', 2025, true],
])('a body closed on %s is gone in %d: %s', (closedOn, year, gone) => {
  expect(goneIn(closedOn === undefined ? {} : { closedOn }, year)).toBe(gone);
});
