import type { Review, StandingReview } from '@gongkai/contracts';
import type { Figure } from '@gongkai/report';
import { decidedItems, nextInQueue, readAs, reviewQueue } from './review-queue.ts';

const figure: Figure = { value: 63, cell: 'number', standing: 'inferred', unit: '条', text: '63条', places: [] };
const figures = { 'channels.website': figure };
const review: Review = {
  toReview: [
    { code: 'channels.wechat', cause: 'lookAgain' },
    { code: 'channels.website', cause: 'inferred' },
    { code: 'requests.received.total', cause: 'approximate' },
  ],
  standing: {},
  history: [],
};
const queue = reviewQueue(figures, review);

it('lists what wants to be looked at in the order of the review, with what was read', () => {
  expect(queue.map(({ indicator, cause, figure: read }) => [indicator.code, cause, read?.value])).toEqual([
    ['channels.wechat', 'lookAgain', undefined],
    ['channels.website', 'inferred', 63],
    ['requests.received.total', 'approximate', undefined],
  ]);
});

it.each([
  ['channels.wechat', 'channels.website'],
  ['channels.website', 'requests.received.total'],
  ['requests.received.total', 'channels.website'],
])('goes on from %s to %s', (decided, next) => {
  expect(nextInQueue(queue, decided)).toBe(next);
});

it('goes nowhere from the only one', () => {
  expect(nextInQueue(queue.slice(0, 1), 'channels.wechat')).toBeNull();
});

it('names what was read as kind, number and unit; a figure that is not there as none', () => {
  expect(readAs(figure)).toEqual({ cell: 'number', value: 63, unit: '条' });
  expect(readAs(undefined)).toBeNull();
});

it('lists what was decided, the latest first', () => {
  const decided = (when: string): StandingReview => ({
    kind: 'confirm',
    from: readAs(figure),
    reason: null,
    who: '示例',
    when,
    lookAgain: false,
  });
  const standing = {
    'channels.website': decided('2026-01-20T02:00:00Z'),
    'channels.wechat': decided('2026-01-21T02:00:00Z'),
  };
  expect(decidedItems({ standing }).map(({ indicator }) => indicator.code)).toEqual([
    'channels.wechat',
    'channels.website',
  ]);
});
