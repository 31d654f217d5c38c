import { reportOf, valuesOf } from '../../test/report-of.ts';

describe('reconsiderations and litigations', () => {
  it.each([
    [
      'the section about them, where section one is silent',
      { four: '2023年未发生行政复议、行政诉讼情况。' },
      { 'text.reconsiderations': '0', 'text.litigations': '0' },
    ],
    [
      'the section about them, where section one speaks of one',
      { one: '因信息公开被申请行政复议2件。', four: '2023年未发生行政诉讼情况。' },
      { 'text.reconsiderations': '2', 'text.litigations': '0' },
    ],
    [
      'section one, whatever the section about them says of the same',
      { one: '因信息公开被申请行政复议2件。', four: '2023年行政复议1件。' },
      { 'text.reconsiderations': '2' },
    ],
    ['no other section', { three: '2023年未发生行政复议、行政诉讼情况。' }, {}],
  ])('are read from %s', (_, words, expected) => {
    expect(valuesOf(reportOf(words))).toEqual(expected);
  });

  it('keep the place where they stand', () => {
    const { figures } = reportOf({ four: '2023年未发生行政复议情况。' });
    expect(figures['text.reconsiderations']).toMatchObject({
      standing: 'stated',
      places: [{ kind: 'sentence', section: 4 }],
    });
  });
});
