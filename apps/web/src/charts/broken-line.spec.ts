import { stretches } from './broken-line.ts';

const points = [1, 2, 3].map((value, i) => ({ x: String(2021 + i), value }));

describe('stretches of a line', () => {
  it.each([
    [[], [[1, 2, 3]]],
    [
      ['2023'],
      [
        [1, 2, null],
        [null, null, 3],
      ],
    ],
    [['2021'], [[1, 2, 3]]],
    [['1999'], [[1, 2, 3]]],
    [
      ['2023', '2022'],
      [
        [1, null, null],
        [null, 2, null],
        [null, null, 3],
      ],
    ],
  ])('that breaks before %j', (years, expected) => {
    expect(
      stretches(
        points,
        years.map((year) => ({ year })),
      ),
    ).toEqual(expected);
  });
});
