import { expectExample } from '../test/expect-example.ts';
import { validReport, withFigures, withLine } from '../test/valid-report.ts';
import { channelsCompetingTotals } from './channels-competing-totals.ts';

const line = '各渠道全年公布';
const total = '通过多种渠道发布{channels.total=278}条。';
const outcomeOf = (sentence: string) => channelsCompetingTotals.run(withLine(line, total, sentence))[0];

describe('channels-competing-totals', () => {
  it('says what its example tells', () => {
    expectExample(
      channelsCompetingTotals,
      withLine(line, total, '其中通过网站公开信息{channels.website=63}条。'),
      withLine(line, total, '全年共公开信息{channels.website=63}条。'),
    );
  });

  it('holds where the website is named', () => {
    expect(channelsCompetingTotals.run(validReport())[0]?.outcome).toBe('holds');
  });

  it.each([
    '全年共公开信息{channels.website=63}条。',
    '全年累计主动公开{channels.website=63}条，内容及时。',
    '本局合计发布信息{channels.website=63}条；微信公众号发布215条。',
    '公众号发布215条；全局共发布{channels.website=63}条。',
    '共公开{channels.website=63}条，其中网站栏目若干。',
  ])('finds a total without a channel beside another total: %s', (sentence) => {
    const finding = outcomeOf(sentence);
    expect(finding).toMatchObject({
      outcome: 'finding',
      severity: 'notice',
      cells: ['channels.website', 'channels.total'],
      left: { value: 63, places: [{ kind: 'sentence' }] },
      right: { value: 278, places: [{ kind: 'sentence' }] },
    });
    expect(finding?.message.zh).toMatch(/63，「主动公开政府信息总数」278，相差215$/);
  });

  it.each([
    '全年通过网站共公开信息{channels.website=63}条。',
    '政务公开平台累计公开{channels.website=63}条。',
    '在专栏共发布{channels.website=63}条。',
    '公开信息{channels.website=63}条。',
    '公共资源类公开{channels.website=63}条。',
    '全年共公开信息{channels.website=278}条。',
  ])('holds for a number that names its channel, is no total or is the same: %s', (sentence) => {
    expect(outcomeOf(sentence)?.outcome).toBe('holds');
  });

  it('finds it where the number was read from a chart and the sentence is a later place', () => {
    const sentence = '全年共公开信息{channels.website=63}条。';
    const subject = withLine(line, total, sentence);
    const places = subject.report.figures['channels.website']?.places ?? [];
    const [finding] = channelsCompetingTotals.run(
      withFigures(subject, { 'channels.website': { places: [...places].reverse() } }),
    );
    expect(places.map(({ kind }) => kind)).toEqual(['sentence', 'chart']);
    expect(finding).toMatchObject({ outcome: 'finding', left: { places: [{ kind: 'sentence' }] } });
  });

  it.each(['channels.website', 'channels.total'])('cannot be assessed without %s', (code) => {
    const [outcome] = channelsCompetingTotals.run(withFigures(validReport(), { [code]: null }));
    expect(outcome?.outcome).toBe('cannotBeAssessed');
  });
});
