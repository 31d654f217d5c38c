import { validReport, withLine } from '../test/valid-report.ts';
import { proseOf, sentencesOfReport } from './prose.ts';

const texts = (subject: ReturnType<typeof validReport>) => {
  const { one, five } = proseOf(subject.report, subject.document);
  return { one: one.map(({ text }) => text), five: five.map(({ text }) => text) };
};
const aspect = '（三）政府信息管理情况';

describe('the prose of a report', () => {
  it('is sections one and five, sentence by sentence, without headings, tables and charts', () => {
    const { one, five } = texts(validReport());
    expect(one).toHaveLength(4);
    expect(one[0]).toBe('各渠道全年公布信息300条。');
    expect(one[3]).toMatch(/^复议\d+件，诉讼\d+件。$/);
    expect(five).toEqual(['个别栏目更新偏慢。', '按月检查栏目。']);
  });

  it('stands among the sentences of all sections, each at its place', () => {
    const { report, document } = validReport();
    const { one, five } = proseOf(report, document);
    const all = sentencesOfReport(report, document);
    expect(all.filter(({ section }) => section === 1)).toEqual(one.map((each) => ({ ...each, section: 1 })));
    expect(all.filter(({ section }) => section === 5)).toEqual(five.map((each) => ({ ...each, section: 5 })));
    for (const { text, start, end } of all) expect(document.text.slice(start, end)).toBe(text);
    expect(all.map(({ start }) => start)).toEqual(all.map(({ start }) => start).sort((a, b) => a - b));
  });

  it('are of no section where none was found', () => {
    const { report, document } = validReport();
    const all = sentencesOfReport({ ...report, sections: [] }, document);
    expect(all.map(({ text }) => text)).toContain('个别栏目更新偏慢。');
    expect(all.every(({ section }) => section === null)).toBe(true);
  });

  it('points at what is printed, and can be kept as plain data', () => {
    const { report, document } = validReport();
    const prose = proseOf(report, document);
    for (const { text, start, end } of [...prose.one, ...prose.five, ...prose.problems]) {
      expect(document.text.slice(start, end)).toBe(text);
    }
    expect(prose.problems.map(({ text }) => text)).toEqual(['个别栏目更新偏慢']);
    expect(JSON.parse(JSON.stringify(prose))).toEqual(prose);
  });

  it.each([
    ['two sentences', '目录已修订。责任到岗。', ['目录已修订。', '责任到岗。']],
    ['a list between semicolons', '一是修订目录；二是责任到岗。', ['一是修订目录；', '二是责任到岗。']],
    ['a closing quotation mark', '做到“应公开、尽公开。”责任到岗。', ['做到“应公开、尽公开。”', '责任到岗。']],
    ['full-width digits as printed', '修订目录２次。', ['修订目录２次。']],
    ['a heading on the line of its text', '（三）政府信息管理情况。目录已修订。', ['目录已修订。']],
    ['a heading without a number', '政府信息管理', []],
    ['spaces before and behind', '　　目录已修订。 ', ['目录已修订。']],
    ['no words', '——。', []],
  ])('takes of %s what it says', (_, line, expected) => {
    expect(texts(withLine(aspect, line)).one.slice(4)).toEqual(expected);
  });

  it('puts a sentence together that was broken over lines for want of room', () => {
    const first = '本局把公开事项分到各股室，逐项写明由谁提供、由谁审核、何时上网，每季度对照目录查一遍';
    const [sentence, ...rest] = texts(withLine(aspect, first, '并把结果发给各股室。', '责任到岗。')).one.slice(4);
    expect(sentence?.replace('\n', '')).toBe(`${first}并把结果发给各股室。`);
    expect(rest).toEqual(['责任到岗。']);
  });

  it('keeps the problems that numbered lines of section five name', () => {
    const { five } = texts(withLine('{problem:', '1.个别栏目更新偏慢', '2.解读形式偏少'));
    expect(five.slice(0, 2)).toEqual(['1.个别栏目更新偏慢', '2.解读形式偏少']);
  });

  it.each([
    [29_000, 5],
    [31_000, 0],
  ])(
    'leaves out a section that is longer than any report’s: with %i letters more it has %i sentences',
    (more, kept) => {
      const { one, five } = texts(withLine(aspect, '长'.repeat(more)));
      expect([one.length, five.length]).toEqual([kept, 2]);
    },
  );

  it('is empty where a section was not found', () => {
    const { report, document } = validReport();
    const sections = report.sections.filter(({ number }) => number !== 5);
    expect(proseOf({ ...report, sections }, document).five).toEqual([]);
  });
});
