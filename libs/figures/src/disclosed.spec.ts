import fc from 'fast-check';
import { reportWith, type Shorthand } from '../test/counties.ts';
import { anyHistory, years } from '../test/histories.ts';
import { changeByCode } from './change-by-code.ts';
import { disclosed, disclosedOf } from './disclosed.ts';
import { channelParts } from './figure-parts.ts';

describe('disclosedOf', () => {
  it.each<[string, Record<string, Shorthand>, object]>([
    ['the stated total', { total: 278, website: 63 }, { value: 278, standing: 'stated' }],
    ['the sum of the channels without one', { website: 63, wechat: '~200' }, { value: 263, approximate: true }],
    ['that sum beside a total only inferred', { total: '?278', website: 63 }, { value: 63, standing: 'sumOfParts' }],
    ['that sum beside a blank total', { total: '', website: 63 }, { value: 63 }],
    ['no inferred channel', { website: '?63', wechat: 5 }, { value: 5 }],
    ['the inferred total where nothing is stated', { total: '?278' }, { value: 278, standing: 'inferred' }],
    ['what the total lacks where nothing is stated', { total: '!' }, { value: null, missing: 'unreadable' }],
    ['absent where the report is silent', {}, { value: null, missing: 'absent' }],
  ])('is %s', (_, channels, expected) => {
    const figures = Object.entries(channels).map(([channel, short]) => [`channels.${channel}`, short]);
    expect(disclosedOf(reportWith(Object.fromEntries(figures)))).toMatchObject(expected);
  });

  it('leaves no channel without a total', () => {
    fc.assert(
      fc.property(anyHistory, fc.constantFrom(...years), (county, year) => {
        const { withoutTotal } = changeByCode(county, disclosed, channelParts, year - 1, year);
        expect(withoutTotal).toEqual({ before: 0, after: 0, amount: 0 });
      }),
    );
  });
});
