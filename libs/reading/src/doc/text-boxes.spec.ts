import { paragraph, paragraphOf, run, special } from './spec/doc-parts.ts';
import { u32 } from './spec/little-endian.ts';
import { linesOf } from './spec/read-doc.ts';

describe('text boxes', () => {
  const shape = 1025;
  const anchors = (position: number): number[] => [
    ...u32(position),
    ...u32(99),
    ...u32(shape),
    ...new Array<number>(22).fill(0),
  ];
  const box = (id: number, free = 0): number[] => [...u32(1), ...u32(0), free, 0, ...u32(-1), ...u32(id), ...u32(0)];
  const body = [paragraphOf(run('甲'), special('\x08'), run('乙')), paragraph('丙'), paragraph('框'), paragraph('')];
  const boxes = (id: number): number[] => [...[0, 2, 3].flatMap(u32), ...box(id), ...box(0, 1)];

  it('follow the paragraph they are anchored in', () => {
    expect(linesOf(body, { boxParagraphs: 2, structures: { 40: anchors(1), 56: boxes(shape) } })).toEqual([
      '甲乙',
      '框',
      '丙',
    ]);
  });

  it('without an anchor of their own come last', () => {
    expect(linesOf(body, { boxParagraphs: 2, structures: { 40: anchors(1), 56: boxes(7) } })).toEqual([
      '甲乙',
      '丙',
      '框',
    ]);
  });

  it('whose anchor lies inside itself come last as well', () => {
    const inside = [paragraph('甲'), paragraphOf(run('框'), special('\x08')), paragraph('')];
    const structures = { 40: anchors(3), 56: [...[0, 3, 4].flatMap(u32), ...box(shape), ...box(0, 1)] };
    expect(linesOf(inside, { boxParagraphs: 2, structures })).toEqual(['甲', '框']);
  });
});
