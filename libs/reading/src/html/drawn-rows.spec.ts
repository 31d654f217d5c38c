import type { Block } from '@gongkai/report';
import { htmlToDocument } from './html-to-document.ts';

const blocksOf = (html: string): readonly Block[] => htmlToDocument(Buffer.from(html)).blocks;
const row = (...cells: readonly string[]): string => `<div>${cells.map((cell) => `<div>${cell}</div>`).join('')}</div>`;

describe('a table made of other elements', () => {
  const marked = (table: string, line: string, cell: string): string =>
    `<div ${table}><div ${line}><div ${cell}>规章</div><div ${cell}>3</div></div><div ${line}><div ${cell}>规范性文件</div><div ${cell}></div></div></div>`;

  it.each([
    [
      'their style',
      marked('style="display:table"', 'style="DISPLAY: table-row"', 'style="width:9%;display:table-cell"'),
    ],
    ['their role', marked('role="table"', 'role="row"', 'role="cell"')],
    ['the names of their classes', marked('class="tab"', 'class="line tr"', 'class="td w50"')],
    [
      'a style sheet of the page',
      `<style>p { color: red } .a, .b { display: table-row; } @media print { .c { display: table-cell } }</style>${marked('', 'class="a"', 'class="c"')}`,
    ],
    ['rows in groups', `<div><div class="tbody">${marked('', 'class="row"', 'class="cell"').slice(5, -6)}</div></div>`],
    ['their likeness, with numbers among them', `<div>${row('规章', '3')}${row('规范性文件', '')}</div>`],
  ])('is a table by %s', (_, html) => {
    expect(blocksOf(html)).toMatchObject([
      {
        kind: 'grid',
        exact: true,
        cells: [
          { text: '规章' },
          { text: '3' },
          { text: '规范性文件', row: 1, column: 0 },
          { text: '', row: 1, column: 1 },
        ],
      },
    ]);
  });

  it.each([
    ['text stands beside its rows', `<div>说明${row('规章', '3')}${row('文件', '5')}</div>`],
    ['it has one row', `<div>${row('规章', '3')}</div>`],
    ['rows alike hold no numbers', `<div>${row('标题', '部门')}${row('通知', '办公室')}</div>`],
    ['rows alike are unequally long', `<div>${row('规章', '3')}${row('文件', '5', '6')}</div>`],
    ['rows alike hold links', `<div>${row('<a href="/">新闻</a>', '3')}${row('<a href="/">通知</a>', '5')}</div>`],
    ['a cell is as long as an article', marked('', 'class="row"', 'class="col"').replace('规章', '公开'.repeat(100))],
  ])('is none where %s', (_, html) => {
    expect(new Set(blocksOf(html).map(({ kind }) => kind))).toEqual(new Set(['paragraph']));
  });
});
