import { formOf } from '@gongkai/report';
import { expectExample } from '../test/expect-example.ts';
import { inexact, validReport, withFigures } from '../test/valid-report.ts';
import { requestsBalance } from './requests-balance.ts';

const received = 'requests.received.company';
const valid = validReport();
const printed = valid.report.figures[received]?.value ?? 0;
const outcomesWith = (change: Parameters<typeof withFigures>[1]) =>
  requestsBalance.run(withFigures(valid, change)).filter(({ outcome }) => outcome !== 'holds');

describe('requests-balance', () => {
  it('says what its example tells', () => {
    const ofPersons = (total: number) =>
      withFigures(valid, {
        'requests.received.person': { value: 5 },
        'requests.carriedIn.person': { value: 1 },
        'requests.total.person': { value: total },
        'requests.carriedForward.person': { value: 0 },
      });
    expectExample(requestsBalance, ofPersons(6), ofPersons(5));
  });

  it('holds once for each of the seven columns of a valid report', () => {
    expect(requestsBalance.run(valid).map(({ outcome }) => outcome)).toEqual(Array(7).fill('holds'));
  });

  it('shows both sides, their places and the difference when a received cell is two too many', () => {
    const [finding, ...rest] = outcomesWith({ [received]: { value: printed + 2 } });
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ check: 'requests-balance', outcome: 'finding', severity: 'error' });
    expect(finding?.cells).toEqual([
      'requests.received.company',
      'requests.carriedIn.company',
      'requests.total.company',
      'requests.carriedForward.company',
    ]);
    expect((finding?.left.value ?? 0) - (finding?.right.value ?? 0)).toBe(2);
    expect(finding?.left.places).toContainEqual(valid.report.figures[received]?.places[0]);
    expect(finding?.right.places).toHaveLength(2);
    expect(finding?.message.zh).toContain(`「一、本年新收政府信息公开申请数量·商业企业」${printed + 2}＋`);
    expect(finding?.message.zh).toMatch(/相差2$/);
    expect(finding?.message.en).toMatch(/difference 2$/);
  });

  it.each([
    ['blank', '空白'],
    ['notApplicable', '为不适用'],
    ['unreadable', '（见附件）不能识读'],
    ['approximate', '（30余件）为约数'],
  ])('cannot assess a column with a %s cell, and says which', (kind, words) => {
    const [outcome, ...rest] = outcomesWith({ [received]: inexact[kind] ?? {} });
    expect(rest).toEqual([]);
    expect(outcome?.outcome).toBe('cannotBeAssessed');
    expect(outcome?.reason?.zh).toContain('「一、本年新收政府信息公开申请数量·商业企业」');
    expect(outcome?.reason?.zh).toContain(words);
    expect(outcome?.left.value).toBeNull();
  });

  it('cannot assess a column with a cell that is not in the report', () => {
    const [outcome] = outcomesWith({ [received]: null });
    expect(outcome?.reason?.zh).toBe('「一、本年新收政府信息公开申请数量·商业企业」未载明');
  });

  it('says once that the table is missing', () => {
    const codes = formOf('2021')?.indicators.filter(({ table }) => table === 'three') ?? [];
    const outcomes = outcomesWith(Object.fromEntries(codes.map(({ code }) => [code, null])));
    expect(outcomes.map(({ reason }) => reason?.zh)).toEqual(['报告中没有读到这张表']);
  });

  it('says once that the form is not known', () => {
    const outcomes = requestsBalance.run({ ...valid, report: { ...valid.report, form: null } });
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['cannotBeAssessed']);
  });
});
