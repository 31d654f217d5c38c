import { expectExampleOfYear } from '../test/expect-example.ts';
import { towns, writingCounty } from '../test/written.ts';
import { anotherBodyNamed } from './another-body-named.ts';

const [first, second] = towns;
const bureau = '示例县交通运输局';
const others = [second, bureau, '示例县司法局', '示例县人民政府办公室', '示例县教育局'].map((name) => ({
  name,
  kind: name.endsWith('局') || name.endsWith('室') ? ('department' as const) : ('town' as const),
  now: null,
}));
const of = (sentence: string, name: string = first, kind: 'town' | 'department' = 'town') =>
  anotherBodyNamed.runYear(writingCounty([{ name, kind, now: { one: [sentence] } }, ...others])).get(1) ?? [];

describe('another-body-named', () => {
  it('says what its example says', () => {
    const county = (sentence: string) => writingCounty([{ name: first, now: { one: [sentence] } }, ...others]);
    expectExampleOfYear(
      anotherBodyNamed,
      county('我镇与乙溪镇共用一处查阅点。'),
      county('乙溪镇坚持先审后发，逐条登记。'),
    );
  });

  it.each([
    '示例县乙溪镇人民政府把信息公开列入月度例会。',
    '2024年，乙溪镇高度重视信息公开。',
    '一是乙溪镇严格先审后发；',
    '今年以来，乙溪镇主动公开信息30条。',
  ])('warns of a town whose text says: %s', (sentence) => {
    expect(of(sentence)).toMatchObject([{ outcome: 'finding', severity: 'warning' }]);
  });

  it('points at the name', () => {
    const [found] = of('2024年，乙溪镇高度重视信息公开。');
    expect(found?.left.places).toMatchObject([{ section: 1, start: 106, end: 109 }]);
  });

  it('gives notice where a bureau is named in the text of another', () => {
    expect(of('县交通运输局坚持应公开尽公开。'.slice(1), '示例县水务局', 'department')).toMatchObject([
      { outcome: 'finding', severity: 'notice' },
    ]);
  });

  it.each([
    ['the office that instructs all', '示例县人民政府办公室按照要求通报了检查结果。'],
    ['the bureau that reviews for all', '示例县司法局严格审核规范性文件。'],
    ['a partner', '会同交通运输局发布道路施工信息5条。'],
    ['a partner beside itself', '交通运输局共发布施工信息5条，我镇逐条转发。'],
    ['a source', '转载教育局招生信息12条。'],
    ['what another body did to it', '交通运输局指导开展培训2次。'],
    ['its own name', '示例县甲山镇人民政府高度重视信息公开。'],
  ])('finds nothing where %s is named', (_, sentence) => {
    expect(of(sentence).map(({ outcome }) => outcome)).toEqual(['holds']);
  });

  it('takes neither a former name nor a body that it continues for another', () => {
    const county = writingCounty([
      { name: first, now: { one: ['乙溪镇坚持先审后发。'] }, continues: { agencyId: 2, name: second, wrote: {} } },
      ...others,
    ]);
    expect(anotherBodyNamed.runYear(county).get(1)).toMatchObject([{ outcome: 'holds' }]);
  });

  it('cannot be assessed without any text', () => {
    const county = writingCounty([{ name: first, now: {} }, ...others]);
    expect(anotherBodyNamed.runYear(county).get(1)).toMatchObject([{ outcome: 'cannotBeAssessed' }]);
  });
});
