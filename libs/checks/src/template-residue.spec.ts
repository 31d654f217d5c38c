import { expectExample } from '../test/expect-example.ts';
import { validReport, withLine } from '../test/valid-report.ts';
import { textAt } from './printed-number.ts';
import { templateResidue } from './template-residue.ts';

const line = '（三）政府信息管理情况';
const found = (...lines: Parameters<typeof withLine>[1][]) => {
  const subject = withLine(line, ...lines);
  return templateResidue
    .run(subject)
    .filter(({ outcome }) => outcome === 'finding')
    .flatMap(({ left }) => left.places.map((place) => textAt(subject.document, place)));
};

describe('template-residue', () => {
  it('says what its example tells', () => {
    expectExample(templateResidue, withLine(line, '样本局按要求编制。'), withLine(line, 'XX局按要求编制。'));
  });

  it('holds once for a valid report', () => {
    expect(templateResidue.run(validReport())).toMatchObject([{ outcome: 'holds' }]);
  });

  it.each([
    ['可在门户网站（具体网址）查阅。', ['具体网址']],
    ['XX局按要求编制。', ['XX']],
    ['××县××局按要求编制。', ['××', '××']],
    ['20XX年，我局公开信息XXX条。', ['20XX', 'XXX']],
    ['电话：0000-XXXXXXX。', ['XXXXXXX']],
    ['○○局按要求编制。', ['○○']],
    ['（此处填写机关概况）', ['（此处填写机关概况）']],
    ['标题（方正小标宋简体二号）', ['（方正小标宋简体二号）']],
    ['ＸＸ街道办事处', ['ＸＸ']],
  ])('finds what %s leaves of a template', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    'http://www.example.com/xxgk/index.html',
    'http://www.example.com/XXGK',
    '统一编号AXX12',
    '手机138XXXX0000',
    '二○○八年',
    '[bookmark: XX_GoBack]第五方面',
    '（此前已公开）',
    '长宽3×4',
  ])('finds nothing in %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['系列 3', '', '图表中有默认系列名“系列 3”，没有数值'],
    ['Series1', '12', '图表中有默认系列名“Series1”'],
  ])('finds a series of a chart called %s', (name, text, message) => {
    const findings = templateResidue.run(
      withLine(line, {
        series: [
          { name: '网站', text: '1' },
          { name, text },
        ],
      }),
    );
    expect(findings).toMatchObject([
      {
        outcome: 'finding',
        severity: 'notice',
        left: { value: null, places: [{ kind: 'chart', chart: 0, series: 1, point: 0 }] },
        message: { zh: message },
      },
    ]);
  });

  it('reports in the order of the text, with the section', () => {
    const findings = templateResidue.run(withLine(line, '（此处填写）', 'XX局', '具体网址'));
    expect(findings.map(({ message }) => message.zh)).toEqual([
      '“（此处填写）”：填写说明未删除',
      '“XX”：占位符未替换',
      '“具体网址”：网址未填写',
    ]);
    expect(findings[0]?.left.places).toMatchObject([{ section: 1 }]);
  });
});
