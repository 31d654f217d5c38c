import fc from 'fast-check';
import type { Figure } from '@gongkai/report';
import { marksOf, sentenceMarks } from './marks.ts';
import { segmentsOf } from './segments.ts';

function marksAt(...spans: readonly (readonly [number, number])[]) {
  const figures = spans.map(([start, end], i): [string, Figure] => [
    `code${i}`,
    {
      value: 1,
      cell: 'number',
      standing: 'stated',
      unit: '条',
      text: '1',
      places: [{ kind: 'sentence', section: 1, start, end }],
    },
  ]);
  return sentenceMarks(marksOf(Object.fromEntries(figures), []));
}

const shown = (text: string, span: { start: number; end: number }, ...spans: readonly (readonly [number, number])[]) =>
  segmentsOf(text, span, marksAt(...spans)).map((segment) => [
    segment.text,
    segment.marks.map((mark) => mark.key).join(' '),
  ]);

describe('a paragraph cut at its marks', () => {
  const text = '公开信息63条，微信215条';

  it.each([
    ['without marks', [], [[text, '']]],
    [
      'with one mark',
      [[4, 7]],
      [
        ['公开信息', ''],
        ['63条', 's4-7'],
        ['，微信215条', ''],
      ],
    ],
    [
      'with a mark inside another, the narrow one first',
      [
        [0, 7],
        [4, 6],
      ],
      [
        ['公开信息', 's0-7'],
        ['63', 's4-6 s0-7'],
        ['条', 's0-7'],
        ['，微信215条', ''],
      ],
    ],
    [
      'with a mark that reaches beyond the paragraph',
      [[10, 99]],
      [
        ['公开信息63条，微信', ''],
        ['215条', 's10-99'],
      ],
    ],
    ['with a mark of another paragraph', [[90, 99]], [[text, '']]],
  ] as const)('%s', (_, spans, expected) => {
    expect(shown(text, { start: 0, end: text.length }, ...spans)).toEqual(expected);
  });

  it('leaves out the indent but keeps its offsets', () => {
    expect(segmentsOf('\u3000\u30002023年', { start: 0, end: 7 }, [])).toEqual([
      { start: 2, end: 7, text: '2023年', marks: [] },
    ]);
  });

  it('of white space alone has no segment', () => {
    expect(segmentsOf(' \u3000', { start: 0, end: 2 }, [])).toEqual([]);
  });

  it('loses no character, wherever the marks are', () => {
    const span = fc.tuple(fc.nat(14), fc.nat(14)).map(([a, b]) => [Math.min(a, b), Math.max(a, b) + 1] as const);
    fc.assert(
      fc.property(fc.array(span, { maxLength: 5 }), (spans) => {
        expect(
          shown(text, { start: 0, end: text.length }, ...spans)
            .map(([part]) => part)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
