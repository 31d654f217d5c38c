import fc from 'fast-check';
import type { PackedFigure } from '@gongkai/report';
import { anyShorthand, figureOf, type Shorthand } from '../test/counties.ts';
import { headline, sum } from './sum.ts';

const nothing = {
  confirmed: 0,
  inferred: 0,
  approximate: 0,
  numbers: 0,
  inferredNumbers: 0,
  blank: 0,
  notApplicable: 0,
  unreadable: 0,
  absent: 0,
};
const packed = (shorts: readonly (Shorthand | null)[]): (PackedFigure | null)[] =>
  shorts.map((short) => (short === null ? null : figureOf(short)));
const anyFigures = fc.array(fc.option(anyShorthand), { maxLength: 30 });

describe('sum', () => {
  it.each<[string, (Shorthand | null)[], object]>([
    ['nothing', [], {}],
    ['stated numbers', [3, 4], { confirmed: 7, numbers: 2 }],
    ['a stated zero', [0], { numbers: 1 }],
    ['inferred numbers beside stated ones', [3, '?5'], { confirmed: 3, inferred: 5, numbers: 2, inferredNumbers: 1 }],
    ['approximate numbers in the headline', [3, '~30'], { confirmed: 33, approximate: 30, numbers: 2 }],
    ['an inferred approximate number', ['?~30'], { inferred: 30, numbers: 1, inferredNumbers: 1 }],
    ['negative changes', [21, -8], { confirmed: 13, numbers: 2 }],
    [
      'what has no number as a count of its own',
      ['', '/', '/', '!', null, 2],
      { confirmed: 2, numbers: 1, blank: 1, notApplicable: 2, unreadable: 1, absent: 1 },
    ],
  ])('adds up %s', (_, shorts, expected) => {
    expect(sum(packed(shorts))).toEqual({ ...nothing, ...expected });
  });

  it('counts every report exactly once', () => {
    fc.assert(
      fc.property(anyFigures, (shorts) => {
        const { numbers, blank, notApplicable, unreadable, absent } = sum(packed(shorts));
        expect(numbers + blank + notApplicable + unreadable + absent).toBe(shorts.length);
      }),
    );
  });

  it('does not depend on the order', () => {
    fc.assert(
      fc.property(
        anyFigures.chain((shorts) =>
          fc.tuple(fc.constant(shorts), fc.shuffledSubarray(shorts, { minLength: shorts.length })),
        ),
        ([shorts, shuffled]) => {
          expect(sum(packed(shuffled))).toEqual(sum(packed(shorts)));
        },
      ),
    );
  });

  it('is the same taken together or part by part', () => {
    fc.assert(
      fc.property(anyFigures, anyFigures, (some, others) => {
        const [left, right] = [sum(packed(some)), sum(packed(others))];
        const both = Object.fromEntries(
          Object.entries(left).map(([field, value]) => [
            field,
            value + (Object.entries(right).find(([f]) => f === field)?.[1] ?? NaN),
          ]),
        );
        expect(sum(packed([...some, ...others]))).toEqual(both);
      }),
    );
  });
});

describe('headline', () => {
  it.each<[string, (Shorthand | null)[], number | null]>([
    ['the stated numbers', [3, '~4', '?5', ''], 7],
    ['a stated zero', [0, ''], 0],
    ['nothing where all is missing', ['', '/', '!', null], null],
    ['nothing where all is inferred', ['?5'], null],
    ['nothing without reports', [], null],
  ])('is %s', (_, shorts, expected) => {
    expect(headline(sum(packed(shorts)))).toBe(expected);
  });

  it('is never zero unless a report states it', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom<Shorthand | null>('', '/', '!', null, '?0', '?7')), (shorts) => {
        expect(headline(sum(packed(shorts)))).toBeNull();
      }),
    );
  });
});
