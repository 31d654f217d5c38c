import { expectExample } from '../test/expect-example.ts';
import { validReport, withLine, withReport } from '../test/valid-report.ts';
import { periodIsTheYear } from './period-is-the-year.ts';
import { textAt } from './printed-number.ts';

const valid = validReport();

describe('period-is-the-year', () => {
  it('says what its example tells', () => {
    const until = (day: string, to: string) =>
      withReport(withLine('数据统计期限', `数据统计期限为2023年1月1日至2023年${day}。`), {
        period: { from: '2023-01-01', to },
      });
    expectExample(periodIsTheYear, until('12月31日', '2023-12-31'), until('11月30日', '2023-11-30'));
  });

  it('holds for a valid report and points at period and title', () => {
    const [outcome] = periodIsTheYear.run(valid);
    expect(outcome?.outcome).toBe('holds');
    const printed = [outcome?.left, outcome?.right].flatMap((side) => side?.places ?? []);
    expect(printed.map((place) => textAt(valid.document, place))).toEqual([
      '2023年1月1日至2023年12月31日',
      '示例县样本局2023年政府信息公开工作年度报告',
    ]);
  });

  it.each([
    ['ends early', { period: { from: '2023-01-01', to: '2023-11-30' } }],
    ['begins late', { period: { from: '2023-02-01', to: '2023-12-31' } }],
    ['is last year', { period: { from: '2022-01-01', to: '2022-12-31' } }],
    ['runs over two years', { period: { from: '2022-12-01', to: '2023-12-31' } }],
    ['is not that of the title', { year: 2024 }],
  ])('finds a period that %s', (_, changes) => {
    expect(periodIsTheYear.run(withReport(valid, changes))).toMatchObject([
      { outcome: 'finding', severity: 'warning' },
    ]);
  });

  it.each([
    ['a first day', { period: { from: null, to: '2023-12-31' } }, '没有读到统计期限'],
    ['a last day', { period: { from: '2023-01-01', to: null } }, '没有读到统计期限'],
    ['a year', { year: null }, '没有读到报告年度'],
  ])('cannot be assessed without %s', (_, changes, zh) => {
    expect(periodIsTheYear.run(withReport(valid, changes))).toMatchObject([
      { outcome: 'cannotBeAssessed', reason: { zh } },
    ]);
  });

  it('finds full-width digits where they stand', () => {
    const subject = withLine('数据统计期限', '期限为２０２３年１月１日到１２月３１日。');
    const [place] = periodIsTheYear.run(subject)[0]?.left.places ?? [];
    expect(place && textAt(subject.document, place)).toBe('２０２３年１月１日到１２月３１日');
  });
});
