import { formOf, type Code, type Figure } from '@gongkai/report';
import { expectExample } from '../test/expect-example.ts';
import { subjectOf, validDraft, validReport } from '../test/valid-report.ts';
import { check } from './registry.ts';
import { statisticsParts } from './statistics-parts.ts';

const form = formOf('2014');
const rows = (form?.tables ?? []).flatMap(({ blocks }) => blocks.flatMap((block) => block.rows));

/** Numbers of the form that add up, each other line being 1. */
function addedUp(): Record<Code, number> {
  const values: Record<Code, number> = {};
  for (const { key } of rows.toReversed()) {
    const parts = form?.identities.find(({ right }) => right[0] === key)?.left ?? [];
    values[key] = parts.length === 0 ? 1 : parts.reduce((sum, code) => sum + (values[code] ?? 0), 0);
  }
  return values;
}

/** A report on 2016 with the statistics form behind sections that are not those of today. */
function reportOn2016(changes: Readonly<Record<Code, Partial<Figure>>> = {}) {
  const subject = subjectOf({
    ...validDraft({}),
    form: '2014',
    cells: addedUp(),
    lines: [
      '示例县样本局2023年政府信息公开工作年度报告',
      '数据统计期限为2023年1月1日至2023年12月31日。联系地址：示例路1号，联系电话：0000-1234567。',
      '一、总体情况',
      '全年按计划公开。',
      '三、主动公开政府信息情况',
      '五、政府信息公开行政复议、行政诉讼情况',
      '六、存在的主要问题及改进情况',
      '（一）存在的问题',
      '{problem:个别栏目更新偏慢}。',
      '（二）改进情况',
      '{improvement:按月检查栏目}。',
      { table: 'statistics' },
    ],
  });
  const { figures } = subject.report;
  const changed = Object.entries(changes).map(([code, change]): [Code, Figure] => {
    const figure = figures[code];
    if (figure === undefined) throw new RangeError(`The report has no figure "${code}" to change`);
    return [code, { ...figure, ...change }];
  });
  return { ...subject, report: { ...subject.report, figures: { ...figures, ...Object.fromEntries(changed) } } };
}

const outcomes = (changes?: Readonly<Record<Code, Partial<Figure>>>) =>
  statisticsParts.run(reportOn2016(changes)).map(({ outcome, cells }) => [cells.at(-1), outcome]);

describe('statistics-parts', () => {
  it('says what its example tells', () => {
    const received = (value: number) =>
      reportOn2016({
        'stats.requests.received.inPerson': { value: 2 },
        'stats.requests.received.fax': { value: 0 },
        'stats.requests.received.online': { value: 3 },
        'stats.requests.received.letter': { value: 0 },
        'stats.requests.received': { value },
      });
    expectExample(statisticsParts, received(5), received(6));
  });

  it('holds for the seven lines whose parts add up', () => {
    expect(outcomes()).toEqual(form?.identities.map(({ right: [code] }) => [code, 'holds']));
  });

  it('finds a line that is not the sum of its parts, with both sides', () => {
    const [finding, ...others] = statisticsParts
      .run(reportOn2016({ 'stats.requests.received': { value: 5, text: '5' } }))
      .filter(({ outcome }) => outcome === 'finding');
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'error', left: { value: 4 }, right: { value: 5 } });
    expect(finding?.message.zh).toContain('「收到申请数」5，相差1');
  });

  it('leaves a line with a blank part unassessed', () => {
    const blank = { cell: 'blank', value: null, text: '' } as const;
    expect(outcomes({ 'stats.reconsideration.other': blank })).toContainEqual([
      'stats.reconsideration.total',
      'cannotBeAssessed',
    ]);
  });

  it('says nothing of the editions that have no such form', () => {
    expect(statisticsParts.run(validReport())).toEqual([]);
  });
});

describe('a sound report on 2016', () => {
  const findings = check(reportOn2016());

  it('is found fault with by no check', () => {
    expect(findings.filter(({ outcome }) => outcome === 'finding')).toEqual([]);
  });

  it.each([
    ['edition-fits-year', 'holds'],
    ['statistics-parts', 'holds'],
    ['title-complete', 'holds'],
    ['period-is-the-year', 'holds'],
    ['problems-and-improvements', 'holds'],
    ['heading-numbering', 'holds'],
    ['requests-balance', 'cannotBeAssessed'],
    ['requests-outcomes', 'cannotBeAssessed'],
    ['requests-applicants', 'cannotBeAssessed'],
    ['review-outcomes', 'cannotBeAssessed'],
    ['outcomes-without-requests', 'cannotBeAssessed'],
    ['disclosure-cells', 'cannotBeAssessed'],
    ['county-issues-no-rules', 'cannotBeAssessed'],
    ['sections-complete', 'cannotBeAssessed'],
    ['five-aspects', 'cannotBeAssessed'],
    ['channels-parts', 'cannotBeAssessed'],
  ])('%s: %s', (code, outcome) => {
    const own = findings.filter((finding) => finding.check === code);
    expect(new Set(own.map((finding) => finding.outcome))).toEqual(new Set([outcome]));
    if (outcome === 'cannotBeAssessed') expect(own.every(({ reason }) => reason !== undefined)).toBe(true);
  });

  it.each([['processing-fee-stated'], ['processing-fee-in-tens']])('is not asked for %s', (code) => {
    expect(findings.filter((finding) => finding.check === code)).toEqual([]);
  });

  it('is compared with what its text says of applications', () => {
    const subject = reportOn2016();
    const said: Figure = { cell: 'number', value: 3, text: '3件', standing: 'stated', unit: '件', places: [] };
    const figures = { ...subject.report.figures, 'text.requests.received': said };
    const found = check({ ...subject, report: { ...subject.report, figures } }).find(
      ({ check: code, outcome }) => code === 'text-against-tables' && outcome === 'finding',
    );
    expect(found).toMatchObject({ left: { value: 3 }, right: { value: 4 } });
  });
});
