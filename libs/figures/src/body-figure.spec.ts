import { reportWith, type Shorthand } from '../test/counties.ts';
import { bodyFigure, figureIn, mustAddUp } from './body-figure.ts';
import { newMedia } from './channel-split.ts';
import { NotSummable } from './not-summable.ts';

const none = { value: null, inferred: null, approximate: false };

describe('figureIn', () => {
  it.each<[Shorthand, object]>([
    [5, { state: 'number', value: 5, inferred: null, approximate: false }],
    [0, { state: 'number', value: 0, inferred: null, approximate: false }],
    ['~30', { state: 'number', value: 30, inferred: null, approximate: true }],
    ['?63', { state: 'unconfirmed', value: null, inferred: 63, approximate: false }],
    ['', { state: 'blank', ...none }],
    ['/', { state: 'notApplicable', ...none }],
    ['!', { state: 'unreadable', ...none }],
  ])('takes %p for what it is', (short, expected) => {
    expect(figureIn(reportWith({ 'channels.wechat': short }), 'channels.wechat')).toEqual(expected);
  });

  it.each([
    ['absent', 'channels.weibo', '2021'],
    ['notAsked', 'processingFee.amount', '2019'],
  ] as const)('tells what is %s', (state, code, edition) => {
    expect(figureIn(reportWith({}, edition), code)).toEqual({ state, ...none });
  });

  it('reckons new media from its platforms', () => {
    const report = reportWith({ 'channels.wechat': 5, 'channels.weibo': '~2' });
    expect(figureIn(report, newMedia)).toMatchObject({ state: 'number', value: 7, approximate: true });
  });
});

describe('bodyFigure', () => {
  it.each([
    ['unreported', [{ year: 2022, agencyIds: ['a'] }]],
    ['notOwed', [{ year: 2022, agencyIds: [] }]],
  ])('tells a report that is %s', (state, owed) => {
    const county = { agencies: [{ id: 'a', name: '甲局', kind: 'town' as const }], reports: [], owed };
    expect(bodyFigure(county, 'a', 2022, 'channels.total')).toEqual({ state, ...none });
  });
});

describe('mustAddUp', () => {
  it('refuses a figure made from one that is never added up', () => {
    expect(() => mustAddUp({ codes: ['channels.total', 'text.litigations'], of: newMedia.of })).toThrow(NotSummable);
    expect(mustAddUp(newMedia)).toBeUndefined();
  });
});
