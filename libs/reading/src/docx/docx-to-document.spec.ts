import { docxToDocument } from './docx-to-document.ts';
import { docxOf, paragraph, run, table, cell } from './spec/docx-of.ts';

const linesOf = (body: string, styles = ''): readonly string[] =>
  docxToDocument(docxOf(body, { styles })).text.split('\n');

const notesOf = (body: string, styles = ''): readonly string[] =>
  docxToDocument(docxOf(body, { styles })).notes.map(({ message }) => message.zh);

const box = (content: string): string => `<wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx>`;
const drawing = (content: string): string =>
  `<w:drawing><a:graphic><a:graphicData>${content}</a:graphicData></a:graphic></w:drawing>`;
const vml = (content: string): string =>
  `<w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict>`;
const alternate = (choice: string, fallback: string): string =>
  `<mc:AlternateContent><mc:Choice Requires="wps">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`;

describe('the text of a Word file', () => {
  it.each([
    ['joins runs', `<w:p>${run('主动公开')}${run('63')}${run('条')}</w:p>`, ['主动公开63条']],
    ['keeps a tab', '<w:p><w:r><w:t>地址：</w:t><w:tab/><w:t>路1号</w:t></w:r></w:p>', ['地址：\t路1号']],
    [
      'breaks the line at a break',
      '<w:p><w:r><w:t>某局</w:t><w:br/><w:t>年度报告</w:t></w:r></w:p>',
      ['某局', '年度报告'],
    ],
    ['leaves a soft hyphen out', '<w:p><w:r><w:t>公</w:t><w:softHyphen/><w:t>开</w:t></w:r></w:p>', ['公开']],
    [
      'keeps a hyphen that does not break',
      '<w:p><w:r><w:t>0537</w:t><w:noBreakHyphen/><w:t>1</w:t></w:r></w:p>',
      ['0537-1'],
    ],
    ['leaves symbols out', '<w:p><w:r><w:t>是</w:t><w:sym w:font="Wingdings" w:char="F0FE"/></w:r></w:p>', ['是']],
    ['keeps spaces that are said to count', `<w:p>${run('收到 ')}${run(' 3件')}</w:p>`, ['收到  3件']],
    ['drops spaces that are not', '<w:p><w:r><w:t>收到 </w:t><w:t> 3件</w:t></w:r></w:p>', ['收到3件']],
    ['trims the ends of a paragraph', paragraph('　　总体情况 '), ['总体情况']],
    ['keeps an empty paragraph as a line', paragraph('甲') + paragraph('') + paragraph('乙'), ['甲', '', '乙']],
    ['decodes what XML escapes', paragraph('a &lt; b &amp; &#x4E2D;'), ['a < b & 中']],
    ['enters hyperlinks', `<w:p><w:hyperlink r:id="x">${run('网站')}</w:hyperlink></w:p>`, ['网站']],
    ['enters content controls', `<w:sdt><w:sdtPr/><w:sdtContent>${paragraph('甲')}</w:sdtContent></w:sdt>`, ['甲']],
    [
      'enters content controls in a line',
      `<w:p><w:sdt><w:sdtContent>${run('乙')}</w:sdtContent></w:sdt></w:p>`,
      ['乙'],
    ],
    ['enters smart tags', `<w:p><w:smartTag><w:smartTag>${run('2023年')}</w:smartTag></w:smartTag></w:p>`, ['2023年']],
    ['enters custom XML', `<w:customXml>${paragraph('甲')}</w:customXml>`, ['甲']],
    [
      'reads the base of characters with readings',
      `<w:p><w:r><w:ruby><w:rt>${run('gong')}</w:rt><w:rubyBase>${run('公')}</w:rubyBase></w:ruby></w:r></w:p>`,
      ['公'],
    ],
    [
      'keeps the result of a field and not its instruction',
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('7')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
      ['7'],
    ],
    ['keeps the result of a simple field', `<w:p><w:fldSimple w:instr="SEQ 表">${run('1')}</w:fldSimple></w:p>`, ['1']],
    ['leaves the last section out', paragraph('甲') + '<w:sectPr><w:headerReference r:id="h"/></w:sectPr>', ['甲']],
  ])('%s', (_, body, expected) => {
    expect(linesOf(body)).toEqual(expected);
  });

  it('leaves hidden text out and says so', () => {
    const body = `<w:p>${run('公开')}<w:r><w:rPr><w:vanish/></w:rPr><w:t>秘密</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:instrText>XE</w:instrText></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>情况</w:t></w:r></w:p>`;
    expect(linesOf(body)).toEqual(['公开情况']);
    expect(notesOf(body)).toEqual(['有 1 段设为隐藏的文字没有读取。']);
  });
});

describe('headings', () => {
  const style = (id: string, name: string, more = ''): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
  const styles = [
    style('1', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'),
    style('a', '标题 2'),
    style('b', '小标题', '<w:basedOn w:val="a"/>'),
    style('c', 'heading 9'),
    style('loop1', '甲', '<w:basedOn w:val="loop2"/>'),
    style('loop2', '乙', '<w:basedOn w:val="loop1"/>'),
    style('title', 'Title'),
  ].join('');

  it.each([
    ['an outline level of the paragraph', '<w:outlineLvl w:val="2"/>', 3],
    ['the outline level of its style', '<w:pStyle w:val="1"/>', 1],
    ['the name of its style', '<w:pStyle w:val="a"/>', 2],
    ['the style its style is based on', '<w:pStyle w:val="b"/>', 2],
    ['a level deeper than HTML has', '<w:pStyle w:val="c"/>', 6],
    ['body text over a heading style', '<w:pStyle w:val="1"/><w:outlineLvl w:val="9"/>', null],
    ['styles based on each other', '<w:pStyle w:val="loop1"/>', null],
    ['a style that is not there', '<w:pStyle w:val="gone"/>', null],
    ['the style of the title', '<w:pStyle w:val="title"/>', null],
    ['no style', '', null],
  ])('are told by %s', (_, properties, heading) => {
    const { blocks } = docxToDocument(docxOf(paragraph('总体情况', properties), { styles }));
    expect(blocks).toMatchObject([{ kind: 'paragraph', heading }]);
  });

  it('are not taken from the table of contents, whose lines are counted in a note', () => {
    const contents = style('10', 'toc 1');
    const body =
      paragraph('一、总体情况\t1', '<w:pStyle w:val="10"/>') + paragraph('一、总体情况', '<w:pStyle w:val="1"/>');
    expect(linesOf(body, styles + contents)).toEqual(['一、总体情况']);
    expect(notesOf(body, styles + contents)).toEqual(['目录共 1 行，没有作为正文读取。']);
  });
});

describe('tracked changes', () => {
  const deleted = '<w:del w:id="1"><w:r><w:delText>15</w:delText></w:r></w:del>';
  const inserted = `<w:ins w:id="2">${run('16')}</w:ins>`;
  const mark = (change: string): string => `<w:rPr><${change}/></w:rPr>`;

  it.each([
    [
      'an insertion and a deletion',
      `<w:p>${run('共')}${deleted}${inserted}${run('件')}</w:p>`,
      ['共16件'],
      '插入 1，删除 1',
    ],
    [
      'a move',
      `<w:p><w:moveFrom>${run('甲')}</w:moveFrom>${run('乙')}<w:moveTo>${run('甲')}</w:moveTo></w:p>`,
      ['乙甲'],
      '插入 1，删除 1',
    ],
    ['a deleted end of paragraph', paragraph('甲', mark('w:del')) + paragraph('乙'), ['甲乙'], '插入 0，删除 1'],
    [
      'a deleted paragraph',
      `<w:p><w:pPr>${mark('w:del')}</w:pPr>${deleted}</w:p>${paragraph('乙')}`,
      ['乙'],
      '插入 0，删除 2',
    ],
    ['a deleted end before a table', paragraph('甲', mark('w:del')), ['甲'], '插入 0，删除 1'],
    ['an inserted paragraph', paragraph('甲', mark('w:ins')) + paragraph('乙'), ['甲', '乙'], '插入 1，删除 0'],
  ])('are read as accepted: %s', (_, body, lines, counts) => {
    expect(linesOf(body)).toEqual(lines);
    expect(notesOf(body)).toEqual([expect.stringContaining(counts)]);
  });

  it('of rows are read as accepted', () => {
    const row = (change: string, text: string): string =>
      `<w:tr><w:trPr>${change}</w:trPr>${cell('行')}${cell(text)}</w:tr>`;
    const body = `<w:tbl>${row('', '0')}${row('<w:del w:id="1"/>', '1')}${row('<w:ins w:id="2"/>', '2')}</w:tbl>`;
    expect(linesOf(body)).toEqual(['行', '0', '行', '2']);
    expect(notesOf(body)).toEqual([expect.stringContaining('插入 1，删除 1')]);
  });

  it('are no note where there are none', () => {
    expect(notesOf(paragraph('甲'))).toEqual([]);
  });
});

describe('text boxes and pictures', () => {
  it.each([
    [
      'written for newer and older readers',
      alternate(drawing(box(paragraph('框'))), vml(paragraph('框'))),
      ['甲乙', '框', '丙'],
    ],
    ['written for newer readers only', drawing(box(paragraph('框'))), ['甲乙', '框', '丙']],
    ['written for older readers only', vml(paragraph('框一') + paragraph('框二')), ['甲乙', '框一', '框二', '丙']],
    [
      'written with a fallback only',
      `<mc:AlternateContent><mc:Fallback>${vml(paragraph('框'))}</mc:Fallback></mc:AlternateContent>`,
      ['甲乙', '框', '丙'],
    ],
    [
      'inside a text box',
      drawing(box(`<w:p>${run('外')}<w:r>${drawing(box(paragraph('内')))}</w:r></w:p>`)),
      ['甲乙', '外', '内', '丙'],
    ],
  ])('follow the paragraph they are anchored in, once: %s', (_, anchored, expected) => {
    const body = `<w:p>${run('甲')}<w:r>${anchored}</w:r>${run('乙')}</w:p>${paragraph('丙')}`;
    expect(linesOf(body)).toEqual(expected);
  });

  it('may hold a table', () => {
    const body = `<w:p><w:r>${drawing(box(table([cell('甲'), cell('1')])))}</w:r></w:p>`;
    expect(docxToDocument(docxOf(body)).blocks).toMatchObject([
      { kind: 'grid', cells: [{ text: '甲' }, { text: '1' }] },
    ]);
  });

  it('count pictures in a note, those for older readers once', () => {
    const picture = alternate(drawing('<pic:pic xmlns:pic="p"/>'), '<w:pict><v:imagedata r:id="x"/></w:pict>');
    const embedded = '<w:object><v:shape><v:imagedata r:id="x"/></v:shape></w:object>';
    const body = `<w:p><w:r>${picture}${embedded}</w:r></w:p>`;
    expect(notesOf(body)).toContain('文件中有图片 2 张，图片里的文字和表格没有读取。');
  });

  it('tell of documents embedded whole', () => {
    expect(notesOf('<w:altChunk r:id="x"/>')).toEqual([expect.stringContaining('1 处嵌入的外部文档')]);
  });
});
