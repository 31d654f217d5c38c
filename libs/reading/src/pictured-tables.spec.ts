import type { Note } from '@gongkai/report';
import { docxOf, paragraph, table, cell } from './docx/spec/docx-of.ts';
import { docxToDocument } from './docx/docx-to-document.ts';
import { htmlToDocument } from './html/html-to-document.ts';

const prose = '按照要求编制本报告，公开信息若干条。'.repeat(10);
const heading = '三、收到和处理政府信息公开申请情况';

const page = (content: string): Uint8Array =>
  Buffer.from(`<p>${prose}</p><p>${heading}</p>${content}<p>五、存在的主要问题及改进情况</p><p>${prose}</p>`);
const word = (content: string): Uint8Array =>
  docxOf(
    paragraph(prose) + paragraph(heading) + content + paragraph('五、存在的主要问题及改进情况') + paragraph(prose),
  );
const image = '<w:p><w:r><w:pict><v:imagedata r:id="x"/></w:pict></w:r></w:p>';
const grid = '<table><tr><td>甲<td>1<tr><td>乙<td>2</table>';
const wordGrid = table([cell('甲'), cell('1')], [cell('乙'), cell('2')]);

const told = (notes: readonly Note[]) => notes.filter(({ message }) => /只有图片/.test(message.zh));

describe('a picture in place of a table', () => {
  it.each([
    ['a page', () => htmlToDocument(page('<p><img src="3.png"></p>'))],
    ['a Word file', () => docxToDocument(word(image))],
  ])('is told with the heading it stands under, in %s', (_, open) => {
    const { notes, text } = open();
    const [note] = told(notes);
    const start = text.indexOf(heading);
    expect(note?.places).toEqual([{ kind: 'sentence', section: 3, start, end: start + heading.length }]);
    expect(note?.message.zh).toContain('第三部分');
    expect(note?.kind).toBe('tablePictured');
  });

  it.each([
    ['a table stands there as well', () => htmlToDocument(page(`${grid}<img src="3.png">`))],
    ['a table stands there as well', () => docxToDocument(word(wordGrid + image))],
    ['the section is one of prose', () => htmlToDocument(page(`${grid}`.concat('<p>六、其他需要报告的事项</p><img>')))],
    ['there is no picture', () => htmlToDocument(page(''))],
  ])('is not told where %s', (_, open) => {
    expect(told(open().notes)).toEqual([]);
  });
});
