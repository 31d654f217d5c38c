import type { Document } from '@gongkai/report';
import { validReport } from '../test/valid-report.ts';
import { printedNumber, textAt } from './printed-number.ts';

const documentOf = (text: string): Document => ({ format: 'text', text, blocks: [], notes: [] });
const whole = (text: string) => ({ kind: 'sentence' as const, section: null, start: 0, end: text.length });

describe('printedNumber', () => {
  it.each([
    ['63', 63],
    ['63条', 63],
    ['1,234条', 1234],
    ['１２条', 12],
    ['1.5万条', 15000],
    ['2023年度共公开63条', 63],
    ['63条和215条', null],
    ['2023年第3期', null],
    ['均已办复', null],
    ['', null],
  ])('reads %j as %p', (text, expected) => {
    expect(printedNumber(documentOf(text), whole(text), '条')).toBe(expected);
  });
});

describe('textAt', () => {
  const { document, report } = validReport();

  it.each(['channels.newMedia', 'requests.granted.total', 'disclosure.fees.amount', 'text.litigations'])(
    'finds what is printed at every place of %s',
    (code) => {
      const figure = report.figures[code];
      expect(figure?.places.length).toBeGreaterThan(0);
      for (const place of figure?.places ?? []) expect(textAt(document, place)).toBe(figure?.text);
    },
  );

  it.each([
    { kind: 'chart', chart: 7, series: 0, point: 0 },
    { kind: 'chart', chart: 0, series: 0, point: 9 },
    { kind: 'cell', section: 2, table: 0, row: 99, column: 0 },
  ] as const)('is empty where the document has nothing: %j', (place) => {
    expect(textAt(document, place)).toBe('');
  });
});
