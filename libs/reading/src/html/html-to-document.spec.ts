import type { Grid } from '@gongkai/report';
import { UnreadableFile } from '../unreadable-file.ts';
import { htmlToDocument } from './html-to-document.ts';

const documentOf = (html: string) => htmlToDocument(Buffer.from(html));
const linesOf = (html: string): readonly string[] => documentOf(html).text.split('\n');
const notesOf = (html: string): readonly string[] => documentOf(html).notes.map(({ message }) => message.zh);

describe('the lines of a page', () => {
  it.each([
    ['end with a block', '<p>甲</p><p>乙</p>', ['甲', '乙']],
    ['end with a block inside a line', '甲<div>乙</div>丙', ['甲', '乙', '丙']],
    ['end with a break', '<p>甲<br>乙<br/>丙</p>', ['甲', '乙', '丙']],
    ['end with an item', '<ul><li>甲<li>乙</ul>', ['甲', '乙']],
    ['run through inline elements', '<p>主动<b>公开<i>63</i></b>条</p>', ['主动公开63条']],
    ['have one space for all the space of the source', '<p> 收到 \n\t <b> 3 </b>\n件 </p>', ['收到 3 件']],
    [
      'have no space where only the source breaks between characters of full width',
      '<p>政府\n  信息<b>\n公开</b>，\n共\n63 条</p>',
      ['政府信息公开，共 63 条'],
    ],
    ['keep spaces that do not collapse', '<p>&nbsp;地址：&nbsp;&emsp;路1号　</p>', ['地址：\u00a0\u2003路1号']],
    ['keep the line breaks of preformatted text', '<pre>甲\n乙</pre>', ['甲', '乙']],
    ['keep the line breaks the style asks for', '<div style="white-space: pre-wrap">甲\n乙</div>', ['甲', '乙']],
    ['have their entities decoded', '<p>&lt;&#20844;&#x5f00;&gt;&ldquo;</p>', ['<公开>“']],
    ['have no comments', '<p>甲<!-- 乙 -->丙</p>', ['甲丙']],
    ['have no scripts and styles', '<style>p{}</style><p>甲<script>document.write("乙")</script></p>', ['甲']],
    ['have no text for browsers without scripts', '<p>甲</p><noscript>请开启脚本</noscript>', ['甲']],
    ['have no templates', '<template><p>乙</p></template><p>甲</p>', ['甲']],
    ['have no readings above characters', '<p><ruby>公<rt>gong</rt></ruby>开</p>', ['公开']],
    [
      'have no markup of Word for itself',
      '<p><![if !supportLists]><span>一、</span><![endif]>总体情况<o:p></o:p></p>',
      ['一、总体情况'],
    ],
    ['survive tags that were never closed', '<div><p>甲<p><b>乙<div>丙', ['甲', '乙', '丙']],
    ['survive tags closed twice', '<div>甲</div></div></p></td>乙', ['甲', '乙']],
  ])('%s', (_, html, expected) => {
    expect(linesOf(html).filter((line) => line !== '')).toEqual(expected);
  });

  it.each([
    ['an attribute', '<p hidden>秘密</p>'],
    ['its style', '<div style="color:red; display : none">秘密</div>'],
    ['the style of an element around it', '<div style="DISPLAY:none"><table><tr><td>秘<td>密</table></div>'],
    ['a style of Word', '<span style="mso-hide:all">秘密</span>'],
    ['being invisible', '<span style="visibility:hidden">秘密</span>'],
    ['standing in a form', '<select><option>秘密</option></select>'],
    ['being marked as deleted', '<del>秘密</del>'],
  ])('leave out what is hidden by %s and count it', (_, hidden) => {
    expect(linesOf(`<p>甲</p>${hidden}`)).toEqual(['甲']);
    expect(notesOf(`<p>甲</p>${hidden}`)).toEqual([expect.stringContaining('文字 2 字')]);
  });

  it('know their heading', () => {
    const { blocks } = documentOf('<h1>年度报告</h1><div><h3><span>主动公开</span></h3></div><p>正文</p>');
    expect(blocks).toMatchObject([{ heading: 1 }, { heading: 3 }, { heading: null }]);
  });
});

describe('the tables of a page', () => {
  const drawn = (html: string): readonly string[] =>
    documentOf(html)
      .blocks.filter((block): block is Grid => block.kind === 'grid')
      .flatMap(({ cells }) => cells)
      .map(({ text, row, column, rowSpan, columnSpan }) => {
        const spans = rowSpan * columnSpan === 1 ? '' : ` ${rowSpan}×${columnSpan}`;
        return `${text}@${row},${column}${spans}`;
      });

  it.each([
    ['cells', '<table><tr><td>甲</td><th>乙</th></tr></table>', ['甲@0,0', '乙@0,1']],
    ['cells never closed', '<table><tr><td><p>甲<td>乙<tr><td>1<td>2</table>', ['甲@0,0', '乙@0,1', '1@1,0', '2@1,1']],
    [
      'cells closing what they did not open',
      '<div><table><tr><td>甲</div></td><td>乙</p></span></td></tr></table></div>',
      ['甲@0,0', '乙@0,1'],
    ],
    [
      'merged cells',
      '<table><tr><td rowspan="2">甲<td colspan="2">乙<tr><td>1<td>2</table>',
      ['甲@0,0 2×1', '乙@0,1 1×2', '1@1,1', '2@1,2'],
    ],
    [
      'spans that are no numbers',
      '<table><tr><td rowspan="x" colspan="-1">甲<td colspan="0">乙</table>',
      ['甲@0,0', '乙@0,1'],
    ],
    ['spans with a unit', '<table><tr><td colspan=" 2px">甲<td>乙</table>', ['甲@0,0 1×2', '乙@0,2']],
    [
      'a span past all measure',
      '<table><tr><td rowspan="99999999999">甲<td>乙<tr><td>1</table>',
      ['甲@0,0 2×1', '乙@0,1', '1@1,1'],
    ],
    [
      'a head, bodies and a foot',
      '<table><tfoot><tr><td>丁<td>4</tfoot><tbody><tr><td>乙<td>2</tbody><tbody><tr><td>丙<td>3</tbody><thead><tr><td>甲<td>1</thead></table>',
      ['甲@0,0', '1@0,1', '乙@1,0', '2@1,1', '丙@2,0', '3@2,1', '丁@3,0', '4@3,1'],
    ],
    [
      'lines in a cell',
      '<table><tr><td><p>商业</p>\n<p>企业</p><td>科研<br>\n机构</table>',
      ['商业企业@0,0', '科研机构@0,1'],
    ],
    ['empty cells', '<table><tr><td>&nbsp;<td></table>', ['@0,0', '@0,1']],
    [
      'hidden cells and rows',
      '<table><tr style="display:none"><td>旧<td>旧<tr><td>甲<td hidden>旧<td>乙</table>',
      ['甲@0,0', '乙@0,1'],
    ],
    [
      'forms between cells',
      '<table><form><tr><td>甲</td><input type="hidden"><td>乙</td></tr></form></table>',
      ['甲@0,0', '乙@0,1'],
    ],
    ['headings in cells', '<table><tr><td><h4>甲</h4><td>乙</table>', ['甲@0,0', '乙@0,1']],
  ])('have %s', (_, html, expected) => {
    expect(drawn(html)).toEqual(expected);
  });

  it('have their caption before them', () => {
    expect(documentOf('<table><caption>表二<tr><td>甲<td>1</table>').blocks).toMatchObject([
      { kind: 'paragraph' },
      { kind: 'grid' },
    ]);
  });

  it.each([
    ['the whole page', '<table><tr><td><p>标题</p><table><tr><td>甲<td>1</table></table>'],
    ['columns of the page', '<table><tr><td>标题<td><table><tr><td>甲<td>1</table></table>'],
    ['several frames', '<table><tr><td><table><tr><td><p>标题</p><table><tr><td>甲<td>1</table></table></table>'],
  ])('that only lay out %s are no tables', (_, html) => {
    expect(documentOf(html).blocks).toMatchObject([
      { kind: 'paragraph' },
      { kind: 'grid', table: 0, cells: [{ text: '甲' }, { text: '1' }] },
    ]);
  });

  it('are no tables where sections of the report begin in one of their cells', () => {
    const html = '<table><tr><td>标题<tr><td><p>一、总体情况<p>正文<p>二、主动公开政府信息情况<p>正文</table>';
    expect(new Set(documentOf(html).blocks.map(({ kind }) => kind))).toEqual(new Set(['paragraph']));
  });

  it('have the form’s cells where they were flattened to one cell a line', () => {
    const lines = ['第二十条第（五）项', '信息内容', '本年处理决定数量', '行政许可', '7'];
    const [heading, grid, after] = documentOf(
      `<p>二、主动公开政府信息情况</p>${lines.map((line) => `<p>${line}</p>`).join('')}<p>三、收到和处理政府信息公开申请情况</p>`,
    ).blocks;
    expect([heading?.kind, after?.kind]).toEqual(['paragraph', 'paragraph']);
    expect(grid).toMatchObject({ kind: 'grid', exact: false, rowCount: 4, columnCount: 2 });
  });

  it('of one cell may hold more lines than a call takes arguments', () => {
    expect(documentOf(`<table><tr><td>${'<p>甲'.repeat(140_000)}</table>`).blocks).toHaveLength(140_000);
  });

  it('inside a cell stand after the outer one', () => {
    expect(drawn('<table><tr><td>甲<table><tr><td>内<td>9</table><td>1<tr><td>乙<td>2</table>')).toEqual([
      '甲@0,0',
      '1@0,1',
      '乙@1,0',
      '2@1,1',
      '内@0,0',
      '9@0,1',
    ]);
  });
});

describe('a page that cannot be read', () => {
  it.each([
    ['is empty', new Uint8Array()],
    ['is larger than any page', new Uint8Array(33 * 2 ** 20)],
    ['is nested without end', Buffer.from('<div>'.repeat(100_000))],
    ['has tables nested without end', Buffer.from('<table><tr><td>'.repeat(100_000))],
    ['has more elements than any page', Buffer.from('<p>x'.repeat(200_000))],
  ])('is refused where it %s', (_, bytes) => {
    expect(() => htmlToDocument(bytes)).toThrow(UnreadableFile);
  });

  it.each([
    ['nothing', ' \n'],
    ['scripts only', '<div id="app"></div><script>load()</script>'],
  ])('tells what to do where it holds %s', (_, html) => {
    expect(documentOf(html).blocks).toEqual([]);
    expect(notesOf(html)).toEqual([expect.stringContaining('没有文字')]);
  });

  it('counts damaged characters and pictures', () => {
    const damaged = Buffer.concat([
      Buffer.from(`<p>${'公开'.repeat(100)}<img><canvas></canvas>`),
      Buffer.from([0xe5, 0x85]),
    ]);
    expect(htmlToDocument(damaged).notes.map(({ message }) => message.zh)).toEqual([
      expect.stringContaining('图片 2 张'),
      expect.stringContaining('1 处字符'),
    ]);
  });
});
