import type { Succession } from '../store/agencies.ts';
import { bodiesBefore } from './bodies-before.ts';

const from = (predecessorId: number, kind: Succession['kind'] = 'merged', changes: Partial<Succession> = {}) => ({
  ...{ agencyId: 1, predecessorId, kind, goesOn: false },
  ...changes,
});

describe('the bodies that a body was in the year before', () => {
  it.each<[string, Succession[], boolean, ReturnType<typeof bodiesBefore>]>([
    ['itself', [], true, { relation: 'same', agencyIds: [1] }],
    ['itself, where others changed', [from(8, 'merged', { agencyId: 9 })], true, { relation: 'same', agencyIds: [1] }],
    ['those it was merged from', [from(2), from(3)], false, { relation: 'merged', agencyIds: [2, 3] }],
    ['itself and the one it took in', [from(2)], true, { relation: 'merged', agencyIds: [1, 2] }],
    [
      'the one under another number',
      [from(2, 'renamed', { goesOn: true })],
      false,
      { relation: 'same', agencyIds: [2] },
    ],
    ['part of one that was split', [from(2, 'split')], false, { relation: 'split', agencyIds: [2] }],
    [
      'part of one that goes on',
      [from(2), from(3, 'merged', { goesOn: true })],
      false,
      { relation: 'split', agencyIds: [2, 3] },
    ],
    [
      'one that others continue too',
      [from(2), from(2, 'merged', { agencyId: 9 })],
      false,
      { relation: 'split', agencyIds: [2] },
    ],
    [
      'itself, with what others continue',
      [from(1, 'split', { agencyId: 9 })],
      true,
      { relation: 'split', agencyIds: [1] },
    ],
  ])('are %s', (_, successions, wasThere, expected) => {
    expect(bodiesBefore(1, successions, wasThere)).toEqual(expected);
  });
});
