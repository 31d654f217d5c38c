import { readFileSync } from 'node:fs';
import { openCompound } from '../compound/open-compound.ts';
import { docToDocument } from './doc-to-document.ts';

// A Word file with one of each, made by hand and saved by LibreOffice 7.4 as Word 97–2003. What is due is what was put in.
const { text, blocks, notes } = docToDocument(
  openCompound(readFileSync(new URL('spec/libreoffice.doc', import.meta.url))),
);
const lines = text.split('\n').filter((line) => line !== '');
const grids = blocks.flatMap((block) =>
  block.kind === 'grid'
    ? [block.cells.map((cell) => `${cell.text} ${cell.row},${cell.column} ${cell.rowSpan}×${cell.columnSpan}`)]
    : [],
);

describe('an old Word file saved by LibreOffice', () => {
  it.each([
    [
      'automatic numbers in three levels',
      ['一、标题一', '（一）子一', '（二）子二', '二、标题二', '（一）子三', '1.第三级'],
    ],
    ['a bullet, and a list that starts anew', ['点', '一、另一列']],
    ['an insertion and a deletion', ['共16件']],
    ['a deleted end of paragraph', ['前半后半']],
    ['hidden text', ['见此']],
    ['a page number as a field', ['第1页']],
    ['a link', ['链接：政府网站。']],
    ['a footnote', ['注后']],
    ['breaks of line and page, a tab and a hyphen that does not break', ['行一', '行二', '下页\t0537-1']],
    ['a text box', ['锚前锚后', '框一', '框二', '末段']],
  ])('has %s', (_, expected) => {
    const first = lines.indexOf(expected[0] ?? '');
    expect(lines.slice(first, first + expected.length)).toEqual(expected);
  });

  it('has a heading by its style', () => {
    expect(blocks[0]).toMatchObject({ kind: 'paragraph', heading: 1 });
    expect(blocks[1]).toMatchObject({ kind: 'paragraph', heading: null });
  });

  it('has cells merged across, down and both ways, and a blank one', () => {
    expect(grids[0]).toEqual([
      '合并 0,0 1×2',
      '纵 0,2 2×1',
      '1 0,3 1×1',
      'a 1,0 1×1',
      ' 1,1 1×1',
      '商业企业 1,3 1×1',
      '块 2,0 2×2',
      'x 2,2 1×1',
      'y 2,3 1×1',
      'z 3,2 1×1',
      '0 3,3 1×1',
    ]);
  });

  it('has a table inside a cell, which follows the one it is in', () => {
    expect(grids[1]).toHaveLength(8);
    expect(grids[1]?.[1]).toBe('尾 0,1 1×1');
    expect(grids[2]).toEqual(['内1 0,0 1×1', '内2 0,1 1×1', '内3 1,0 1×1', '内4 1,1 1×1']);
  });

  it('leaves header and footnote out, and tells of changes and hidden text', () => {
    expect(lines.filter((line) => /页眉|脚注|隐藏/.test(line))).toEqual([]);
    expect(notes.map(({ message }) => message.zh)).toEqual([
      expect.stringContaining('插入 1，删除 2'),
      expect.stringContaining('1 段设为隐藏'),
    ]);
  });
});
