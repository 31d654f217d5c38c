import { expectExample } from '../test/expect-example.ts';
import { validReport, withLine, withReport } from '../test/valid-report.ts';
import { anotherYearInTheText } from './another-year-in-the-text.ts';
import { textAt } from './printed-number.ts';

const found = (line: string, at = '（三）政府信息管理情况') => {
  const subject = withLine(at, line);
  return anotherYearInTheText
    .run(subject)
    .filter(({ outcome }) => outcome === 'finding')
    .flatMap(({ left }) => left.places.map((place) => textAt(subject.document, place)));
};

describe('another-year-in-the-text', () => {
  it('says what its example tells', () => {
    const managed = (line: string) => withLine('（三）政府信息管理情况', line);
    expectExample(anotherYearInTheText, managed('2023年，本局公开及时。'), managed('2022年，本局公开及时。'));
  });

  it('holds once for a valid report', () => {
    expect(anotherYearInTheText.run(validReport())).toMatchObject([{ outcome: 'holds', right: { value: 2023 } }]);
  });

  it.each([
    ['2022年，本局按年初计划推进公开。', ['2022年']],
    ['2021年度，本局任务均已落实。', ['2021年']],
    ['回顾2022年，制度逐步配套。', ['2022年']],
    ['2023年任务较重。2022年全局公开信息及时。', ['2022年']],
    ['二是2022年共培训两次。', ['2022年']],
    ['２０２２年，本局公开及时。', ['２０２２年']],
    ['[bookmark: _GoBack]2022年，本局公开及时。', ['2022年']],
  ])('finds the year left in %s', (line, expected) => {
    expect(found(line)).toEqual(expected);
  });

  it.each([
    '2023年，本局公开及时。',
    '2022年收到8件，2023年比上年减少2件。',
    '2022年结转2件，均已办结。',
    '2021年版目录沿用至今。',
    '2022年3月启用新栏目。',
    '2022年制定的目录继续执行。',
    '2022年以来，栏目保持常新。',
    '按照〔2021〕30号文件，2021年格式不变。',
    '2024年，本局将继续努力。',
    '2021—2023年连续三年无差错。',
    '执行国办公开办函〔2021〕30号。',
  ])('finds nothing in %s', (line) => {
    expect(found(line)).toEqual([]);
  });

  it('reads section six, and leaves section five to plans and reviews of the past', () => {
    const sentence = '2022年，本局没有其他事项。';
    expect(found(sentence, '承办建议提案')).toEqual(['2022年']);
    expect(found(sentence, '{improvement:')).toEqual([]);
  });

  it('is a notice with both years', () => {
    const findings = anotherYearInTheText.run(withLine('（三）政府信息管理', '2022年，本局公开及时。'));
    expect(findings).toMatchObject([
      { outcome: 'finding', severity: 'notice', left: { value: 2022 }, right: { value: 2023, places: [{}] } },
    ]);
  });

  it.each([
    ['the year is not known', { year: null }, '没有读到报告年度'],
    ['title and period differ', { year: 2022 }, '标题与统计期限的年度不一致'],
  ])('cannot be assessed where %s', (_, changes, zh) => {
    expect(anotherYearInTheText.run(withReport(validReport(), changes))).toMatchObject([
      { outcome: 'cannotBeAssessed', reason: { zh } },
    ]);
  });
});
