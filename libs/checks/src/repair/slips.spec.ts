import type { Code } from '@gongkai/report';
import { type Cells, requestsAndReviews } from '../../test/valid-cells.ts';
import { subjectOf, validDraft } from '../../test/valid-report.ts';
import type { Slip } from './repair.ts';
import { smallestRepairs } from './smallest-repairs.ts';

/** Numbers that resemble no others, so that each slip is the only one that can be told. */
const drawn: Readonly<Record<Code, number>> = {
  'requests.granted.person': 36,
  'requests.granted.company': 120,
  'requests.partlyGranted.person': 57,
  'requests.partlyGranted.otherBody': 8,
  'requests.refused.thirdParty.otherBody': 70,
  'requests.refused.stateSecret.charity': 9,
  'requests.carriedForward.person': 4,
};
const valid = requestsAndReviews('2021', (code) => drawn[code] ?? 0);
const repairsOf = (changes: Cells) => smallestRepairs(subjectOf(validDraft({ ...valid, ...changes })).report);
const slipsOf = (changes: Cells) => {
  const found = repairsOf(changes);
  const repairs = found.kind === 'repairs' ? found.repairs : found.kind === 'noUnique' ? found.likely : [];
  return repairs.map(({ cells }) => cells.map(({ slip }) => slip));
};

describe('the slip that a repair shows', () => {
  it.each<[Slip | null, string, Cells]>([
    ['digitsSwapped', 'of two digits', { 'requests.granted.person': 63 }],
    ['digitsSwapped', 'of two digits in a longer number', { 'requests.granted.company': 210 }],
    ['digitDropped', 'the zero at the end', { 'requests.granted.company': 12 }],
    ['digitDropped', 'a digit in the middle', { 'requests.granted.company': 10 }],
    ['digitAdded', 'the same digit twice', { 'requests.granted.person': 366 }],
    ['digitAdded', 'a zero at the end', { 'requests.refused.stateSecret.charity': 90 }],
    ['sign', 'a minus', { 'requests.granted.person': -36 }],
    ['totalForPart', 'the total of its row', { 'requests.granted.person': 156 }],
    ['totalForPart', 'the total of its column', { 'requests.refused.stateSecret.person': 93 }],
    ['partForTotal', 'a part in the total of its row', { 'requests.granted.total': 120 }],
    ['neighbour', 'the number above', { 'requests.refused.stateSecret.person': 57 }],
    ['neighbour', 'the number to its left', { 'requests.partlyGranted.company': 57 }],
    [null, 'a single digit as in the next cell', { 'requests.granted.otherBody': 8 }],
    [null, 'any other number', { 'requests.granted.person': 41 }],
    [null, 'a round number where nothing belongs', { 'requests.refused.stateSecret.person': 20 }],
    [null, 'a zero, which is like any other zero', { 'requests.granted.person': 0 }],
  ])('is %s: %s', (slip, _, changes) => {
    expect(slipsOf(changes)).toEqual([[slip]]);
  });

  it.each<[string, Cells]>([
    ['the next column', { 'requests.refused.stateSecret.charity': 0, 'requests.refused.stateSecret.legal': 9 }],
    ['the next row', { 'requests.refused.stateSecret.charity': 0, 'requests.refused.barredByLaw.charity': 9 }],
    ['each other’s', { 'requests.granted.person': 120, 'requests.granted.company': 36 }],
  ])('is an exchange where numbers stand in the place of %s', (_, changes) => {
    expect(slipsOf(changes)).toContainEqual(['exchanged', 'exchanged']);
  });

  it('is no exchange where the cells do not adjoin', () => {
    const slips = slipsOf({ 'requests.refused.stateSecret.charity': 0, 'requests.refused.stateSecret.person': 9 });
    expect(slips).toContainEqual([null, null]);
    expect(slips.flat()).not.toContain('exchanged');
  });

  it('puts the repairs that show one first, the others in the order of the form', () => {
    const changes = { upheld: 5, corrected: 36, total: 68 };
    const found = repairsOf(
      Object.fromEntries(Object.entries(changes).map(([key, value]) => [`review.reconsideration.${key}`, value])),
    );
    const repairs = found.kind === 'repairs' ? found.repairs : [];
    expect(repairs.map(({ cells }) => cells.map(({ code, to, slip }) => `${code} ${to} ${slip}`).join())).toEqual([
      'review.reconsideration.corrected 63 digitsSwapped',
      'review.reconsideration.upheld 32 null',
      'review.reconsideration.other 27 null',
      'review.reconsideration.pending 27 null',
      'review.reconsideration.total 41 null',
    ]);
  });

  it('tells the likely ones of many', () => {
    const group = (name: string, numbers: Cells) =>
      Object.fromEntries(Object.entries(numbers).map(([key, value]) => [`review.${name}.${key}`, value]));
    const found = repairsOf({
      ...group('reconsideration', { upheld: 5, corrected: 36, total: 68 }),
      ...group('litigation.direct', { other: 21, pending: 7, total: 19 }),
    });
    expect(found).toMatchObject({ kind: 'noUnique', size: 2, count: 10 });
    expect(found.kind === 'noUnique' && found.likely.map(({ cells }) => cells.map(({ to }) => to))).toEqual([[63, 12]]);
  });
});
