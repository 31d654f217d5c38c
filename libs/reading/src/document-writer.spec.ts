import { DocumentWriter } from './document-writer.ts';
import { UnreadableFile } from './unreadable-file.ts';

const cell = { row: 0, column: 0, rowSpan: 1, columnSpan: 1, text: '' };

describe('a document being written', () => {
  it('points from every block and cell into its text', () => {
    const writer = new DocumentWriter();
    writer.blocks([
      { kind: 'paragraph', text: '一、总体情况', heading: 1 },
      {
        kind: 'grid',
        cells: [
          { ...cell, text: '规章' },
          { ...cell, column: 1, text: '3' },
        ],
      },
      { kind: 'chart', title: '渠道', series: [{ name: '条数', points: [{ category: '网站', text: '63' }] }] },
    ]);
    const { text, blocks } = writer.document('docx');
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual([
      '一、总体情况',
      '规章\n3',
      '渠道\n条数\t网站 63',
    ]);
    const cells = blocks.flatMap((block) => (block.kind === 'grid' ? block.cells : []));
    expect(cells.map(({ start, end }) => text.slice(start, end))).toEqual(['规章', '3']);
  });

  it('holds a table of more cells than a call takes arguments', () => {
    const writer = new DocumentWriter();
    writer.grid(Array.from({ length: 200_000 }, (_, row) => ({ ...cell, row })));
    expect(writer.document('html').blocks[0]).toMatchObject({ rowCount: 200_000, columnCount: 1 });
  });

  it('refuses tables blown up by damaged spans, all of a document together', () => {
    const writer = new DocumentWriter();
    const wide = [{ ...cell, rowSpan: 1_000, columnSpan: 600 }];
    writer.grid(wide);
    expect(() => writer.grid(wide)).toThrow(UnreadableFile);
  });
});
