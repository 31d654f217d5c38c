import { htmlToDocument } from './html-to-document.ts';

const table =
  '<table><tr><th></th><th>政府网站</th><th>新媒体</th></tr><tr><td>2023年</td><td>63</td><td></td></tr></table>';
const blocksOf = (figure: string) =>
  htmlToDocument(new TextEncoder().encode(`<meta charset="utf-8"><p>前文</p><figure>${figure}</figure><p>后文</p>`))
    .blocks;

describe('a figure on a page', () => {
  it('that holds a caption and a table of numbers is a chart', () => {
    const [, chart] = blocksOf(`<figcaption>公开渠道统计</figcaption>${table}`);
    expect(chart).toMatchObject({
      kind: 'chart',
      title: '公开渠道统计',
      series: [
        { name: '政府网站', points: [{ category: '2023年', text: '63' }] },
        { name: '新媒体', points: [{ category: '2023年', text: '' }] },
      ],
    });
  });

  it.each([
    ['words in its cells', table.replace('63', '见附件'), 'grid'],
    ['merged cells', table.replace('<td>63</td><td></td>', '<td colspan="2">63</td>'), 'grid'],
    ['a series without a name', table.replace('新媒体', ''), 'grid'],
    ['two tables', table + table, 'grid'],
    ['a line of text', '<p>图一</p>', 'paragraph'],
  ])('with %s stays what it is', (_, content, kind) => {
    expect(blocksOf(content)[1]?.kind).toBe(kind);
  });
});
