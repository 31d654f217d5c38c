import { label, streamOf } from './xls/spec/xls-of.ts';
import { compoundOf } from './compound/spec/compound-of.ts';
import { zipOf } from './docx/spec/docx-of.ts';
import { sheetsOf } from './sheets-of.ts';
import { UnreadableFile } from './unreadable-file.ts';
import { partsOf, rowsOf } from './xlsx/spec/xlsx-of.ts';

const hiddenRow = '<row r="3" hidden="1"><c r="B3"><v>7</v></c></row>';
const texts: [number, number, string][] = [
  [0, 0, '单位名称'],
  [0, 1, '类别'],
  [2, 1, '7'],
];

describe('the rows of a workbook', () => {
  it.each([
    [
      '.xlsx',
      zipOf(
        partsOf([
          { name: '底稿', state: 'hidden', rows: '' },
          { name: '名单', rows: rowsOf(['单位名称', '类别']) + hiddenRow },
        ]),
      ),
    ],
    [
      '.xls',
      compoundOf({
        Workbook: streamOf([
          { name: '底稿', hidden: true, records: [] },
          { name: '名单', records: texts.map((text) => label(...text)) },
        ]),
      }),
    ],
  ])('of %s come with their numbers, blank cells before the last one, hidden rows among them', (_, bytes) => {
    expect(sheetsOf(bytes)).toEqual([
      { name: '底稿', hidden: true, rows: [] },
      {
        name: '名单',
        hidden: false,
        rows: [
          { line: 1, cells: ['单位名称', '类别'] },
          { line: 3, cells: ['', '7'] },
        ],
      },
    ]);
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['text', new TextEncoder().encode('示例县财政局')],
    ['a Word file', zipOf({ 'word/document.xml': '<document/>' })],
    ['an old Word file', compoundOf({ WordDocument: Uint8Array.of(1) })],
  ])('are refused of %s', (_, bytes) => {
    expect(() => sheetsOf(bytes)).toThrow(UnreadableFile);
  });
});
