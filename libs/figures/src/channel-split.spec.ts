import fc from 'fast-check';
import { anyShorthand, reportWith, type Shorthand } from '../test/counties.ts';
import { confirmedValue } from './channel-figure.ts';
import { channelSplit, newMediaOf } from './channel-split.ts';

const channels = ['total', 'website', 'newMedia', 'wechat', 'weibo', 'video', 'otherMedia', 'gazette', 'other'];
const report = (figures: Readonly<Record<string, Shorthand>>) =>
  reportWith(Object.fromEntries(Object.entries(figures).map(([channel, short]) => [`channels.${channel}`, short])));

describe('newMediaOf', () => {
  it.each<[string, Record<string, Shorthand>, object]>([
    ['the stated total', { newMedia: 215, wechat: 200 }, { value: 215, standing: 'stated' }],
    ['the inferred total', { newMedia: '?215' }, { value: 215, standing: 'inferred' }],
    ['the sum of the parts without a total', { wechat: 200, weibo: 15 }, { value: 215, standing: 'sumOfParts' }],
    ['that of one part', { wechat: 200 }, { value: 200, standing: 'sumOfParts', approximate: false }],
    ['approximate with an approximate part', { wechat: '~200', weibo: 1 }, { value: 201, approximate: true }],
    ['inferred with an inferred part', { wechat: '?200', weibo: 1 }, { value: 201, standing: 'inferred' }],
    ['without a part that is not applicable', { wechat: 200, weibo: '/' }, { value: 200, standing: 'sumOfParts' }],
    ['missing with an unreadable part', { wechat: 200, weibo: '!' }, { value: null, missing: 'unreadable' }],
    ['missing with a blank part', { wechat: 200, weibo: '' }, { value: null, missing: 'blank' }],
    ['missing where the total is unreadable', { newMedia: '!', wechat: 200 }, { value: null, missing: 'unreadable' }],
    ['absent where the report is silent', { total: 300 }, { value: null, missing: 'absent' }],
    ['not applicable where that is all it says', { weibo: '/' }, { value: null, missing: 'notApplicable' }],
    ['a stated zero', { wechat: 0 }, { value: 0, standing: 'sumOfParts' }],
  ])('is %s', (_, figures, expected) => {
    expect(newMediaOf(report(figures))).toMatchObject(expected);
  });

  it('is the sum of the stated parts whatever they are, and no zero without them', () => {
    const parts = fc.dictionary(fc.constantFrom('wechat', 'weibo', 'video', 'otherMedia'), fc.nat(999));
    fc.assert(
      fc.property(parts, (stated) => {
        const values = Object.values(stated);
        const expected = values.length === 0 ? null : values.reduce((total, value) => total + value, 0);
        expect(newMediaOf(report(stated)).value).toBe(expected);
      }),
    );
  });
});

describe('channelSplit', () => {
  it.each<[string, Record<string, Shorthand>, number | null]>([
    ['nothing where the channels make up the total', { total: 278, website: 63, newMedia: 215 }, 0],
    ['what the total leaves', { total: 278, website: 63 }, 215],
    ['all of it where no channel is named', { total: 278 }, 278],
    ['what other channels leave too', { total: 278, website: 63, wechat: 100, gazette: 10, other: 5 }, 100],
    ['unknown without a total', { website: 63 }, null],
    ['unknown with an inferred total', { total: '?278', website: 63 }, null],
    ['unknown, not negative, where parts exceed the total', { total: 278, website: 300 }, null],
    ['unknown where a channel is unreadable', { total: 278, website: '!' }, null],
    ['unknown where a channel is blank', { total: 278, newMedia: '' }, null],
    ['with what is only inferred, since no channel is named for it', { total: 278, website: '?63', newMedia: 215 }, 63],
    ['what is left beside a channel that is not applicable', { total: 278, website: 63, newMedia: '/' }, 215],
  ])('leaves unassigned %s', (_, figures, expected) => {
    expect(channelSplit(report(figures)).unassigned).toBe(expected);
  });

  it('marks what is missing', () => {
    expect(channelSplit(report({ total: '~300', website: '' }))).toEqual({
      total: { value: 300, standing: 'stated', approximate: true, missing: null },
      website: { value: null, missing: 'blank' },
      newMedia: { value: null, missing: 'absent' },
      other: { value: null, missing: 'absent' },
      unassigned: null,
    });
  });

  it('never divides more or less than the total, and nothing negative', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...channels), anyShorthand), (figures) => {
        const { total, website, newMedia, other, unassigned } = channelSplit(report(figures));
        fc.pre(unassigned !== null);
        const known = [website, newMedia, other].map((channel) => confirmedValue(channel) ?? 0);
        expect(unassigned).toBeGreaterThanOrEqual(0);
        expect(known.reduce((left, value) => left + value, unassigned ?? NaN)).toBe(confirmedValue(total));
      }),
    );
  });
});
