import { formOf } from '@gongkai/report';
import { expectExample } from '../test/expect-example.ts';
import { validDraft, validReport, withFigures, withLine } from '../test/valid-report.ts';
import { textAgainstTables } from './text-against-tables.ts';

const { cells } = validDraft();
const all: readonly (readonly [text: string, cells: readonly string[]])[] = [
  ['text.requests.received', ['requests.received.total']],
  ['text.requests.carriedIn', ['requests.carriedIn.total']],
  ['text.requests.concluded', ['requests.total.total']],
  ['text.requests.granted', ['requests.granted.total']],
  ['text.reconsiderations', ['review.reconsideration.total']],
  ['text.litigations', ['review.litigation.direct.total', 'review.litigation.afterReconsideration.total']],
];
const stating = (code: string, value: number) => withLine('新收申请', `正文写明{${code}=${value}}件。`);

describe('text-against-tables', () => {
  it('says what its example tells', () => {
    const inTable = (value: number) =>
      withFigures(stating('text.requests.received', 5), { 'requests.received.total': { value } });
    expectExample(textAgainstTables, inTable(5), inTable(4));
  });

  it('compares only what the text states', () => {
    expect(textAgainstTables.run(validReport()).map(({ cells, outcome }) => [cells[0], outcome])).toEqual([
      ['text.requests.received', 'holds'],
      ['text.reconsiderations', 'holds'],
      ['text.litigations', 'holds'],
    ]);
  });

  it.each(all)('compares %s with %j', (code, against) => {
    const value = against.reduce((sum, cell) => sum + (cells[cell] ?? 0), 0);
    expect(textAgainstTables.run(stating(code, value))).toMatchObject([
      { outcome: 'holds', cells: [code, ...against] },
    ]);
    expect(textAgainstTables.run(stating(code, value + 3))).toMatchObject([
      { outcome: 'finding', severity: 'warning', left: { value: value + 3 }, right: { value } },
    ]);
  });

  it('knows every figure of the text that the form has', () => {
    const codes = formOf('2021')?.indicators.filter(({ code }) => code.startsWith('text.')) ?? [];
    expect(codes.map(({ code }) => code)).toEqual(all.map(([code]) => code));
  });

  it('cannot be assessed against a cell that is blank', () => {
    const subject = withFigures(stating('text.requests.granted', 0), {
      'requests.granted.total': { cell: 'blank', value: null, text: '' },
    });
    expect(textAgainstTables.run(subject)).toMatchObject([
      { outcome: 'cannotBeAssessed', reason: { zh: '「三、（一）予以公开·总计」空白' } },
    ]);
  });

  it('says once that the text states nothing', () => {
    expect(textAgainstTables.run(withLine('新收申请', '没有数字。'))).toMatchObject([{ outcome: 'cannotBeAssessed' }]);
  });
});
