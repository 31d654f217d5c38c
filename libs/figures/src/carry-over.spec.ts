import fc from 'fast-check';
import { countyOf, type Shorthand } from '../test/counties.ts';
import { anyHistory, withAgencies } from '../test/histories.ts';
import { carryOver } from './carry-over.ts';
import type { SuccessionKind } from './county.ts';

const year = (carriedIn: Shorthand, carriedForward: Shorthand, received: Shorthand = 10) => ({
  'requests.carriedIn.total': carriedIn,
  'requests.carriedForward.total': carriedForward,
  'requests.received.total': received,
});
const last = <T>(list: readonly T[]) => list[list.length - 1];

describe('carryOver', () => {
  it.each<[string, Record<number, Record<string, Shorthand>>, object]>([
    ['meets', { 2022: year(0, 3), 2023: year(3, 0) }, { state: 'meets', forward: 3, difference: 0 }],
    ['differs', { 2022: year(0, 3), 2023: year(1, 0) }, { state: 'differs', forward: 3, difference: -2 }],
    ['unknown with a blank', { 2022: year(0, ''), 2023: year(1, 0) }, { state: 'unknown', difference: null }],
    ['unknown with a year unreported', { 2021: year(0, 3), 2023: year(3, 0) }, { state: 'unknown', forward: null }],
    ['at its start', { 2023: year(3, 0) }, { state: 'start' }],
  ])('is %s', (_, years, link) => {
    expect(last(carryOver(countyOf({ 甲局: years }), 'id-甲局'))?.link).toMatchObject(link);
  });

  it('is looked at column by column', () => {
    const column = { 'requests.carriedIn.person': 5 };
    const county = countyOf({ 甲局: { 2022: { 'requests.carriedForward.person': 4 }, 2023: column } });
    expect(last(carryOver(county, 'id-甲局', 'person'))?.link).toMatchObject({ state: 'differs', difference: 1 });
    expect(last(carryOver(county, 'id-甲局', 'total'))?.link.state).toBe('unknown');
  });

  it.each<[SuccessionKind, object]>([
    ['renamed', { state: 'meets', from: ['id-旧局'], forward: 3 }],
    ['merged', { state: 'meets', from: ['id-旧局'], forward: 3 }],
    ['split', { state: 'split', forward: null }],
  ])('of a body that was %s meets what it continues', (kind, link) => {
    const county = withAgencies(
      countyOf({ 旧局: { 2022: year(0, 3) }, 新局: { 2023: year(3, 0) } }),
      new Map([['id-新局', { predecessors: [{ agencyId: 'id-旧局', kind, since: '2023-01-01' }] }]]),
    );
    expect(last(carryOver(county, 'id-新局'))?.link).toMatchObject(link);
  });

  it('adds up the bodies merged into one that goes on', () => {
    const county = withAgencies(
      countyOf({ 旧局: { 2022: year(0, 3) }, 甲局: { 2022: year(0, 2), 2023: year(4, 0) } }),
      new Map([['id-甲局', { predecessors: [{ agencyId: 'id-旧局', kind: 'merged' as const, since: '2023-05-01' }] }]]),
    );
    expect(last(carryOver(county, 'id-甲局'))?.link).toMatchObject({ forward: 5, difference: -1, state: 'differs' });
  });

  it.each([
    [12, 10, 2],
    [10, 10, 0],
    [3, 10, 0],
    ['', 10, null],
  ])('with %p carried forward of %p received was carried over twice: %p at least', (forward, received, twice) => {
    const [only] = carryOver(countyOf({ 甲局: { 2023: year(5, forward, received) } }), 'id-甲局');
    expect(only?.carriedTwice).toBe(twice);
  });

  it('meets where there is no difference, and only there', () => {
    fc.assert(
      fc.property(anyHistory, (county) => {
        for (const { id } of county.agencies) {
          for (const { link, carriedIn } of carryOver(county, id)) {
            expect(link.state === 'meets').toBe(link.difference === 0);
            if (link.difference !== null) expect((link.forward ?? NaN) + link.difference).toBe(carriedIn.value);
          }
        }
      }),
      { numRuns: 25 },
    );
  });
});
