import { expectExample } from '../test/expect-example.ts';
import { validReport, withLine, withReport } from '../test/valid-report.ts';
import { textAt } from './printed-number.ts';
import { titleComplete } from './title-complete.ts';

const title = '示例县样本局2023年政府';

describe('title-complete', () => {
  it('says what its example tells', () => {
    expectExample(titleComplete, validReport(), withLine(title, '示例县样本局政府信息公开工作年度报告'));
  });

  it.each([
    [['示例县样本局2023年政府信息公开工作年度报告']],
    [['示例县样本局', '2023年政府信息公开工作年度报告']],
    [['２０２３年示例县样本局政府信息公开年度报告']],
    [['示例县样本局二〇二三年政府信息公开工作年度报告']],
    [['2023年', '示例县样本局', '政府信息公开工作 年度报告']],
    [['示例县样本局2023年政府信息公', '开工作年度报告']],
  ])('holds for %j', (lines) => {
    const subject = withLine(title, ...lines);
    const [outcome] = titleComplete.run(subject);
    expect(outcome?.outcome).toBe('holds');
    expect(outcome?.left.places.map((place) => textAt(subject.document, place))).toEqual(lines);
  });

  it.each([
    ['the year', withLine(title, '示例县样本局政府信息公开工作年度报告'), '标题没有写明年度'],
    [
      'the body',
      withReport(withLine(title, '2023年政府信息公开工作年度报告'), { agency: null }),
      '标题没有写明单位名称',
    ],
    ['both', withReport(withLine(title, '政府信息公开工作年度报告'), { agency: null }), '标题没有写明单位名称和年度'],
    ['a title', withLine(title, '2023年的情况'), '没有读到报告的标题'],
  ])('finds that %s is missing', (_, subject, zh) => {
    expect(titleComplete.run(subject)).toMatchObject([{ outcome: 'finding', severity: 'warning', message: { zh } }]);
  });

  it('does not take a sentence about the report for its title', () => {
    const subject = withLine(title, '本报告由样本局按照2023年政府信息公开年度报告要求编写，现予公布。');
    expect(titleComplete.run(subject)).toMatchObject([{ outcome: 'finding' }]);
    expect(titleComplete.run(validReport())).toMatchObject([{ outcome: 'holds' }]);
  });
});
