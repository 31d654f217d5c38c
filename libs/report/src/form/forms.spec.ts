import { cellCode } from './form.ts';
import { editionOf, type FormEdition } from './edition.ts';
import { formOf, forms, indicatorOf, indicators, UnknownCode } from './forms.ts';

const cellsOf = (edition: FormEdition) => formOf(edition)?.indicators.filter(({ table }) => table !== null) ?? [];

describe('the forms', () => {
  it.each([
    ['2021', 200, { two: 10, three: 175, four: 15 }, 42],
    ['2019', 198, { two: 22, three: 161, four: 15 }, 40],
    ['2014', 58, { statistics: 58 }, 7],
  ] as const)('of %s have %i cells, in tables %j, and %i identities', (edition, cells, tables, identities) => {
    expect(cellsOf(edition)).toHaveLength(cells);
    for (const [name, count] of Object.entries(tables)) {
      expect(cellsOf(edition).filter(({ table }) => table === name)).toHaveLength(count);
    }
    expect(formOf(edition)?.identities).toHaveLength(identities);
  });

  it.each([
    ['2021', { requestsBalance: 7, requestsOutcomes: 7, requestsApplicants: 25, reviewOutcomes: 3 }, 21],
    ['2019', { requestsBalance: 7, requestsOutcomes: 7, requestsApplicants: 23, reviewOutcomes: 3 }, 19],
  ] as const)('of %s state their relations: %j', (edition, relations, outcomes) => {
    const identities = formOf(edition)?.identities ?? [];
    for (const [relation, count] of Object.entries(relations)) {
      expect(identities.filter((identity) => identity.relation === relation)).toHaveLength(count);
    }
    const sums = identities.filter(({ relation }) => relation === 'requestsOutcomes');
    expect(sums.map(({ left }) => left.length)).toEqual(Array(7).fill(outcomes));
  });

  it('balance each column as printed on the form', () => {
    expect(formOf('2021')?.identities[1]).toEqual({
      relation: 'requestsBalance',
      left: ['requests.received.company', 'requests.carriedIn.company'],
      right: ['requests.total.company', 'requests.carriedForward.company'],
    });
  });

  it.each(forms.map((form) => [form.edition, form] as const))('of %s name no figure twice', (_, form) => {
    const codes = form.indicators.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it.each(forms.map((form) => [form.edition, form] as const))('of %s relate only figures they have', (_, form) => {
    const codes = new Set(form.indicators.map(({ code }) => code));
    const related = form.identities.flatMap(({ left, right }) => [...left, ...right]);
    expect(related.filter((code) => !codes.has(code))).toEqual([]);
  });

  it.each(forms.map((form) => [form.edition, form] as const))('of %s list their cells table by table', (_, form) => {
    const printed = form.tables.flatMap(({ blocks }) =>
      blocks.flatMap(({ rows, columns }) => rows.flatMap((row) => columns.map((column) => cellCode(row, column)))),
    );
    expect(form.indicators.filter(({ table }) => table !== null).map(({ code }) => code)).toEqual(printed);
  });

  it('give no two figures of one edition the same label in a language', () => {
    for (const { indicators: figures } of forms) {
      expect(new Set(figures.map(({ label }) => label.zh)).size).toBe(figures.length);
      expect(new Set(figures.map(({ label }) => label.en)).size).toBe(figures.length);
    }
  });

  it('are not known where the edition is not', () => {
    expect(formOf(null)).toBeNull();
  });

  it('add up in the statistics of 2014 where the form lists every part', () => {
    expect(formOf('2014')?.identities.map(({ left, right }) => [right, left.length])).toEqual([
      [['stats.requests.received'], 4],
      [['stats.requests.closed'], 2],
      [['stats.requests.answered'], 8],
      [['stats.requests.answered.refused'], 6],
      [['stats.reconsideration.total'], 3],
      [['stats.litigation.total'], 3],
      [['stats.support.staff'], 2],
    ]);
  });

  it('print the statistics of 2014 line by line, each under those it belongs to', () => {
    const [table] = formOf('2014')?.tables ?? [];
    const rows = table?.blocks.flatMap((block) => block.rows) ?? [];
    expect(rows.find(({ key }) => key === 'channels.weibo')).toMatchObject({
      path: ['一、主动公开情况', '（二）通过不同渠道和方式公开政府信息的情况', '3.政务微博公开政府信息数'],
      unit: '条',
    });
    expect(rows.find(({ key }) => key === 'stats.litigation.other')?.path).toEqual([
      '五、行政诉讼数量',
      '（三）其他情形数',
    ]);
    expect(rows.every(({ unit }) => unit !== undefined)).toBe(true);
  });

  it('give the channels of 2014 the codes of today, so that their line goes on', () => {
    const form = formOf('2014');
    const channels = form?.indicators.filter(({ code, table }) => code.startsWith('channels.') && table !== null) ?? [];
    expect(channels.map(({ code }) => code)).toEqual(
      ['total', 'gazette', 'website', 'weibo', 'wechat', 'other'].map((channel) => `channels.${channel}`),
    );
    for (const { code, unit, overYears } of channels) expect(indicatorOf(code)).toMatchObject({ unit, overYears });
  });
});

describe('an indicator', () => {
  it.each([
    ['channels.wechat', { unit: '条', measure: 'count', table: null, partOf: 'channels.newMedia' }],
    ['disclosure.fees.amount', { unit: '万元', measure: 'money', table: 'two', overYears: 'sum' }],
    ['disclosure.procurement.amount', { unit: 'asPrinted', measure: 'money' }],
    ['disclosure.normativeDocuments.inForce', { overYears: 'last' }],
    ['requests.carriedIn.total', { overYears: 'first', label: expect.objectContaining({ zh: expect.any(String) }) }],
    ['requests.carriedForward.person', { overYears: 'last' }],
    ['review.reconsideration.pending', { overYears: 'last' }],
    ['review.reconsideration.total', { overYears: 'none', overBodies: 'sum' }],
    ['text.requests.received', { overBodies: 'none', overYears: 'none' }],
    ['stats.support.budget', { unit: '万元', measure: 'money', table: 'statistics', section: null, overYears: 'sum' }],
    ['stats.support.staff', { unit: '人', measure: 'count', overYears: 'last' }],
    ['stats.reconsideration.upheld', { label: expect.objectContaining({ zh: '行政复议维持具体行政行为数' }) }],
  ])('%s is %j', (code, expected) => {
    expect(indicatorOf(code)).toMatchObject(expected);
  });

  it('is listed once over all editions, in the wording of the newest', () => {
    expect(new Set(indicators.map(({ code }) => code)).size).toBe(indicators.length);
    expect(indicatorOf('disclosure.licences.decisions').label.zh).toBe('行政许可·本年处理决定数量');
  });

  it('is a part only of a figure that there is', () => {
    const wholes = indicators.flatMap(({ partOf }) => partOf ?? []);
    expect(wholes.map((code) => indicatorOf(code).code)).toEqual(wholes);
  });

  it('is refused for a code of no edition, which is named', () => {
    expect(() => indicatorOf('channels.fax')).toThrow(UnknownCode);
    expect(() => indicatorOf('channels.fax')).toThrow('channels.fax');
  });
});

describe('the edition of a year', () => {
  it.each([
    [2024, '2021'],
    [2021, '2021'],
    [2020, '2019'],
    [2019, '2019'],
    [2018, '2014'],
    [2014, '2014'],
    [2013, null],
  ])('%i is %s', (year, edition) => {
    expect(editionOf(year)).toBe(edition);
  });
});
