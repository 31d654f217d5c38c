import { carriedLinks, carriedTwice } from './carried-over.ts';
import { packetOf } from './packet-of.ts';

const report = (agency: number, year: number, received: number, carriedIn: number, carriedForward: number) => ({
  agency,
  year,
  figures: {
    'requests.received.total': received,
    'requests.carriedIn.total': carriedIn,
    'requests.carriedForward.total': carriedForward,
  },
});
const packet = packetOf(4, [
  ...[1, 2, 3].flatMap((id) => [report(id, 2022, 9, 0, 4)]),
  report(1, 2023, 5, 4, 0),
  report(2, 2023, 5, 3, 0),
  report(3, 2023, 1, 4, 3),
  report(4, 2023, 2, 0, 2),
]);

describe('the links of a year that ask for a look', () => {
  it('are those that carried something over twice, then those that do not meet the year before', () => {
    expect(
      carriedLinks(packet, 2023).map(({ name, carry }) => [name, carry.carriedTwice, carry.link.difference]),
    ).toEqual([
      ['示例县第3局', 2, 0],
      ['示例县第2局', 0, -1],
    ]);
  });

  it('are none in a year without a year before', () => {
    expect(carriedLinks(packet, 2022)).toEqual([]);
  });
});

it.each([
  [2022, 0],
  [2023, 1],
])('in %d so many bodies carried something over twice: %d', (year, bodies) => {
  expect(carriedTwice(packet, year)).toBe(bodies);
});
