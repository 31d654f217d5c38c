import { expectExample } from '../test/expect-example.ts';
import { requestsAndReviews } from '../test/valid-cells.ts';
import { subjectOf, validDraft, validReport, withLine, withReport } from '../test/valid-report.ts';
import { editionFitsYear } from './edition-fits-year.ts';

const of2019 = subjectOf({ ...validDraft(requestsAndReviews('2019')), form: '2019' });

describe('edition-fits-year', () => {
  it('says what its example tells', () => {
    const title = '示例县样本局2020年政府信息公开工作年度报告';
    const of2020 = withReport(withLine('示例县样本局2023年政府', title), { year: 2020 });
    expectExample(editionFitsYear, validReport(), of2020);
  });

  it.each([
    ['2021', 2021, validReport()],
    ['2021', 2025, validReport()],
    ['2019', 2019, of2019],
    ['2019', 2020, of2019],
  ])('holds for the form of %s in %i', (_, year, subject) => {
    expect(editionFitsYear.run(withReport(subject, { year }))).toMatchObject([{ outcome: 'holds' }]);
  });

  it.each([
    ['2021', 2020, validReport()],
    ['2019', 2021, of2019],
    ['2019', 2017, of2019],
  ])('finds the form of %s in %i', (form, year, subject) => {
    const [finding] = editionFitsYear.run(withReport(subject, { year }));
    expect(finding).toMatchObject({ outcome: 'finding', severity: 'error', right: { value: year } });
    expect(finding?.left.places).toMatchObject([{ kind: 'cell' }]);
    expect(finding?.message.zh).toContain(`表格为${form}年格式`);
  });

  it.each([
    ['no year', { year: null }],
    ['a year before any form', { year: 2012 }],
    ['no form', { form: null }],
    ['hardly any cell', { year: 2020, figures: {} }],
  ])('cannot be assessed with %s', (_, changes) => {
    expect(editionFitsYear.run(withReport(validReport(), changes))).toMatchObject([{ outcome: 'cannotBeAssessed' }]);
  });
});
