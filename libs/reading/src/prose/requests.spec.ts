import { reportOf, valuesOf } from '../../test/report-of.ts';

const textOf = (one: string) =>
  Object.fromEntries(
    Object.entries(valuesOf(reportOf({ one })))
      .filter(([code]) => code.startsWith('text.'))
      .map(([code, value]) => [code.slice('text.'.length), value]),
  );

describe('what the text says of applications and reviews', () => {
  it.each([
    ['全年收到政府信息公开申请12件。', { 'requests.received': '12' }],
    [
      '本年新收公开申请12件，上年结转1件，办结13件。',
      { 'requests.received': '12', 'requests.carriedIn': '1', 'requests.concluded': '13' },
    ],
    [
      '全年收到公开申请14件（其中信函申请10件，网络申请4件），已办结12件。',
      { 'requests.received': '14', 'requests.concluded': '12' },
    ],
    ['全年收到公开申请7件（含上年结转1件）。', { 'requests.received': '7?', 'requests.carriedIn': '1' }],
    ['全年未收到政府信息公开申请。', { 'requests.received': '0' }],
    [
      '没有接到依申请公开的申请，未发生行政复议、行政诉讼。',
      { 'requests.received': '0', reconsiderations: '0', litigations: '0' },
    ],
    [
      '收到公开申请0件，没有因公开引起的行政复议和行政诉讼。',
      { 'requests.received': '0', reconsiderations: '0', litigations: '0' },
    ],
    ['全年受理申请5件，予以公开3件。', { 'requests.received': '5', 'requests.granted': '3' }],
    ['因信息公开被申请行政复议1件，行政诉讼0件。', { reconsiderations: '1', litigations: '0' }],
  ])('%s', (one, expected) => {
    expect(textOf(one)).toEqual(expected);
  });

  it.each([
    ['依法办理依申请公开事项，规范答复格式。'],
    ['完善行政复议、行政诉讼应对机制。'],
    ['结转下年度继续办理的申请按期推进。'],
  ])('finds none in: %s', (one) => {
    expect(textOf(one)).toEqual({});
  });
});
