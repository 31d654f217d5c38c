import { dayInChina } from './clock.ts';

it.each([
  ['2026-01-31T15:59:59Z', '2026-01-31'],
  ['2026-01-31T16:00:00Z', '2026-02-01'],
  ['2025-12-31T16:00:00Z', '2026-01-01'],
])('the moment %s falls on %s in China', (moment, day) => {
  expect(dayInChina(new Date(moment))).toBe(day);
});
