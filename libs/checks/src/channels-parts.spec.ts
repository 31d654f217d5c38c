import { expectExample } from '../test/expect-example.ts';
import { inexact, subjectOf, validDraft, validReport, withFigures } from '../test/valid-report.ts';
import { channelsParts } from './channels-parts.ts';

/** The valid report with these sentences for its channels, and without its chart, which states channels too. */
function stating(...sentences: string[]) {
  const draft = validDraft();
  const lines = draft.lines
    .filter((line) => typeof line === 'string' || !('series' in line))
    .flatMap((line) => (typeof line === 'string' && line.startsWith('各渠道全年公布') ? sentences : [line]));
  return subjectOf({ ...draft, lines });
}

describe('channels-parts', () => {
  it('says what its example tells', () => {
    const throughMedia = (value: number) =>
      stating(`共公开{channels.total=300}条，其中网站{channels.website=120}条，新媒体{channels.newMedia=${value}}条。`);
    expectExample(channelsParts, throughMedia(180), throughMedia(190));
  });

  it('holds for all channels and for new media of a valid report', () => {
    expect(channelsParts.run(validReport()).map(({ outcome }) => outcome)).toEqual(['holds', 'holds']);
  });

  it.each([
    ['more than the total', '{channels.total=300} {channels.website=120} {channels.newMedia=190}', 'finding notice'],
    ['the total', '{channels.total=300} {channels.website=120} {channels.newMedia=180}', 'holds notice'],
    [
      'less than the total, every channel stated',
      '{channels.total=300} {channels.website=120} {channels.newMedia=100} {channels.gazette=1} {channels.other=2}',
      'finding notice',
    ],
    [
      'less than the total, some channel not stated',
      '{channels.total=300} {channels.website=120} {channels.newMedia=100}',
      'cannotBeAssessed notice',
    ],
    ['nothing, the total standing alone', '公布{channels.total=300}条', 'cannotBeAssessed notice'],
    ['something without any total', '公布{channels.website=120}条', 'cannotBeAssessed notice'],
    [
      'more than the total, in kinds of new media without their total',
      '{channels.total=300} {channels.website=120} {channels.wechat=170} {channels.weibo=11}',
      'finding notice',
    ],
    [
      'less than the total, in kinds of new media of which one is not stated',
      '{channels.total=300} {channels.website=1} {channels.wechat=1} {channels.gazette=1} {channels.other=1}',
      'cannotBeAssessed notice',
    ],
    [
      'more than the total, which 其中 calls them parts of',
      '公布{channels.total=300}条，其中网站{channels.website=301}条',
      'finding warning',
    ],
    [
      'more than a total that is called 合计',
      '网站{channels.website=301}条，合计{channels.total=300}条',
      'finding warning',
    ],
    [
      'more than the total, which the next sentence takes up with 其中',
      '公布{channels.total=300}条。其中网站{channels.website=301}条',
      'finding warning',
    ],
    [
      'more than the total, 其中 standing further on',
      '公布{channels.total=300}条。网站{channels.website=301}条，其中图片若干',
      'finding notice',
    ],
  ])('judges channels that add up to %s', (_, sentence, expected) => {
    expect(channelsParts.run(stating(sentence)).map(({ outcome, severity }) => `${outcome} ${severity}`)).toEqual([
      expected,
    ]);
  });

  it('compares the kinds of new media with their total', () => {
    const kinds = '新媒体{channels.newMedia=180}条，微信{channels.wechat=150}条，微博{channels.weibo=31}条。';
    const finding = channelsParts
      .run(stating('{channels.total=300} {channels.website=120}', kinds))
      .find(({ outcome }) => outcome === 'finding');
    expect(finding).toMatchObject({ left: { value: 181 }, right: { value: 180 }, severity: 'notice' });
    expect(finding?.message.zh).toBe('「微信公众号」150＋「微博」31＝181，「政务新媒体公开信息数」180，相差1');
  });

  it('names the channels that are not stated', () => {
    const [outcome] = channelsParts.run(stating('{channels.total=300} {channels.website=120}'));
    expect(outcome?.reason?.zh).toBe(
      '已载明部分少于总数，「政务新媒体公开信息数」「政府公报」「其他方式（报刊、电视、公开栏等）」未载明',
    );
    expect(outcome?.right).toMatchObject({ value: null, places: [{ kind: 'sentence' }] });
  });

  it.each(Object.keys(inexact))('cannot compare a total that is %s', (kind) => {
    const [outcome] = channelsParts.run(withFigures(validReport(), { 'channels.total': inexact[kind] ?? {} }));
    expect(outcome?.outcome).toBe('cannotBeAssessed');
  });

  it('says that an approximate number is why', () => {
    const subject = withFigures(validReport(), { 'channels.website': inexact.approximate ?? {} });
    expect(channelsParts.run(subject)[0]?.reason?.zh).toBe('「政府网站公开信息数」（30余件）为约数');
  });

  it('makes no more than a notice of what rests on an inferred number, and says so', () => {
    const subject = withFigures(stating('共{channels.total=300}条，其中网站{channels.website=301}条'), {
      'channels.website': { standing: 'inferred' },
    });
    const [finding] = channelsParts.run(subject);
    expect(finding).toMatchObject({ outcome: 'finding', severity: 'notice' });
    expect(finding?.message.zh).toContain('「政府网站公开信息数」为推定');
  });
});
