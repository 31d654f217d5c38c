import { countyOf, type Shorthand } from '../test/counties.ts';
import { websiteShare } from './website-share.ts';

const body = (website: Shorthand | null, wechat: Shorthand | null) => ({
  2023: {
    ...(website === null ? {} : { 'channels.website': website }),
    ...(wechat === null ? {} : { 'channels.wechat': wechat }),
  },
});

describe('websiteShare', () => {
  it.each([
    ['over all bodies where both are stated', { 甲局: body(30, 10), 乙镇: body(10, 30) }, { share: 0.5, n: 2, m: 2 }],
    ['without the body that states one', { 甲局: body(30, 10), 乙镇: body(999, null) }, { share: 0.75, n: 1, m: 2 }],
    [
      'without the body of which one is inferred',
      { 甲局: body(30, 10), 乙镇: body('?999', 1) },
      { share: 0.75, n: 1, m: 2 },
    ],
    [
      'without the body of which one is blank',
      { 甲局: body(30, 10), 乙镇: body(999, '') },
      { share: 0.75, n: 1, m: 2 },
    ],
    ['with a stated zero', { 甲局: body(0, 10) }, { share: 0, n: 1, m: 1 }],
    ['unknown where no body states both', { 甲局: body(30, null) }, { share: null, n: 0, m: 1 }],
    ['unknown where nothing was disclosed', { 甲局: body(0, 0) }, { share: null, n: 1, m: 1 }],
    ['unknown without a report', { 甲局: {} }, { share: null, n: 0, m: 0 }],
  ])('is taken %s', (_, bodies, expected) => {
    expect(websiteShare(countyOf(bodies), 2023)).toMatchObject(expected);
  });
});
