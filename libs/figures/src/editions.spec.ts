import { UnknownCode } from '@gongkai/report';
import { newMedia } from './channel-split.ts';
import { asks, countedAlike } from './editions.ts';

describe('editions', () => {
  it.each([
    ['2021', 'processingFee.amount', true],
    ['2019', 'processingFee.amount', false],
    ['2014', 'requests.total.total', false],
    ['2014', newMedia, true],
  ] as const)('of %s ask for %j: %p', (edition, figure, expected) => {
    expect(asks(edition, figure)).toBe(expected);
  });

  it('know no other codes', () => {
    expect(() => asks('2021', 'channels.tiktok')).toThrow(UnknownCode);
  });

  it.each([
    ['2021', '2021', 'channels.total', true],
    ['2021', '2019', 'channels.total', true],
    ['2021', '2014', 'channels.total', false],
    ['2019', '2014', newMedia, false],
    ['2021', '2019', 'requests.other.total', false],
    ['2021', '2021', 'requests.other.total', false],
    ['2021', '2019', 'disclosure.penalties.decisions', true],
  ] as const)('%s and %s count %j alike: %p', (some, other, figure, expected) => {
    expect(countedAlike(figure, some, other)).toBe(expected);
    expect(countedAlike(figure, other, some)).toBe(expected);
  });
});
