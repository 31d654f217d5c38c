import type { DocOptions, DocPiece } from './spec/doc-of.ts';
import { cell, definition, paragraph, rowEnd } from './spec/doc-parts.ts';
import { set } from './spec/little-endian.ts';
import { linesOf, readDoc } from './spec/read-doc.ts';

describe('the pieces of a text', () => {
  const body = [
    paragraph('收到63件'),
    paragraph('Tel. 0537-1'),
    cell('甲'),
    cell('乙'),
    rowEnd(definition([0, 500, 1000])),
  ];

  it.each<[string, readonly DocPiece[]]>([
    ['one', [{ length: 23 }]],
    [
      'several, one of them with a byte a character',
      [{ length: 2 }, { length: 4 }, { length: 12, compressed: true }, { length: 5 }],
    ],
    ['a character each', Array.from({ length: 23 }, () => ({ length: 1 }))],
  ])('are followed: %s', (_, pieces) => {
    const { text, blocks } = readDoc(body, { pieces });
    expect(text).toBe('收到63件\nTel. 0537-1\n甲\n乙');
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'grid']);
  });

  it('with a byte a character are read in the Western code page', () => {
    expect(
      linesOf([paragraph('A\x96B'), paragraph('中')], { pieces: [{ length: 4, compressed: true }, { length: 2 }] }),
    ).toEqual(['A–B', '中']);
  });

  it.each<[string, DocOptions]>([
    ['in short', { pieces: [{ length: 2 }, { length: 2, modifier: (0x41 << 1) | (1 << 8) }, { length: 2 }] }],
    [
      'in full',
      { pieces: [{ length: 2 }, { length: 2, modifier: (0 << 1) | 1 }, { length: 2 }], laidOver: [set(0x0800, 1)] },
    ],
  ])('may have a property laid over them by a quick save, %s', (_, options) => {
    expect(linesOf([paragraph('公开秘密。')], options)).toEqual(['公开。']);
  });
});
