import type { Document } from '@gongkai/report';
import { openCompound } from '../compound/open-compound.ts';
import { compoundOf } from '../compound/spec/compound-of.ts';
import {
  begin,
  end,
  f64,
  label,
  number,
  place,
  type RawRecord,
  streamOf,
  string,
  u16,
  u32,
  xlsOf,
} from './spec/xls-of.ts';
import { xlsToDocument } from './xls-to-document.ts';

const open = (bytes: Uint8Array): Document => xlsToDocument(openCompound(bytes));

/** Paragraphs as texts, grids as rows of texts. */
function shown({ text, blocks }: Document): (string | string[][])[] {
  return blocks.map((block) => {
    if (block.kind !== 'grid') return text.slice(block.start, block.end);
    const lines: string[][] = [];
    for (const cell of block.cells) (lines[cell.row] ??= []).push(cell.text);
    return lines;
  });
}

const notes = (document: Document): string[] => document.notes.map(({ message }) => message.zh);

/** A style with a number format and lines at its sides. */
const style = (format: number, lines = 0): RawRecord => [
  0x00e0,
  [...u16(0), ...u16(format), ...new Array(6).fill(0), ...u16(lines), ...new Array(8).fill(0)],
];
const styles: RawRecord[] = [
  [0x041e, [...u16(176), ...string('0"件"')]],
  ...[0, 3, 31, 176].map((format) => style(format)),
  style(0, 0x1111),
];

const narrow = (text: string): number[] => [...u16(text.length), 0, ...Buffer.from(text, 'latin1')];
const rich = [...u16(2), 9, ...u16(1), ...Buffer.from('网站', 'utf16le'), ...u32(0)];
const spoken = [...u16(1), 5, ...u32(6), ...Buffer.from('微', 'utf16le'), 1, 2, 3, 4, 5, 6];
const texts: RawRecord = [0x00fc, [...u32(4), ...u32(4), ...string('甲'), ...rich, ...spoken, ...narrow('A\u00e9')]];
const shared = (index: number): RawRecord => [0x00fd, [...place(0, 1), ...u32(index)]];
const formula = (result: readonly number[]): RawRecord => [
  0x0006,
  [...place(0, 1), ...result, ...u16(0), ...u32(0), ...u16(0)],
];
const special = (kind: number, value: number): number[] => [kind, 0, value, 0, 0, 0, 0xff, 0xff];

describe('a cell of an old workbook', () => {
  it.each<[string, RawRecord[], string]>([
    ['a number', [number(0, 1, 35.65)], '35.65'],
    ['a whole number in four bytes', [[0x027e, [...place(0, 1), ...u32((1204 << 2) | 2)]]], '1204'],
    ['hundredths in four bytes', [[0x027e, [...place(0, 1), ...u32((3565 << 2) | 3)]]], '35.65'],
    ['a negative number in four bytes', [[0x027e, [...place(0, 1), ...u32((-8 << 2) | 2)]]], '-8'],
    ['the upper part of a double', [[0x027e, [...place(0, 1), ...f64(1.5).slice(4)]]], '1.5'],
    ['a text', [label(0, 1, '乙')], '乙'],
    ['a text in runs', [[0x00d6, [...place(0, 1), ...string('乙'), ...u16(0)]]], '乙'],
    ['a shared text', [shared(0)], '甲'],
    ['a shared text in runs', [shared(1)], '网站'],
    ['a shared text without its pronunciation', [shared(2)], '微'],
    ['a shared text of narrow characters', [shared(3)], 'Aé'],
    ['a truth value', [[0x0205, [...place(0, 1), 1, 0]]], 'TRUE'],
    ['an error, as its text', [[0x0205, [...place(0, 1), 0x17, 1]]], '#REF!'],
    ['nothing', [[0x0201, place(0, 1)]], ''],
    ['the number of a formula', [formula(f64(7))], '7'],
    ['the text of a formula', [formula(special(0, 0)), [0x0207, string('乙')]], '乙'],
    ['a formula whose text is missing, never as a number', [formula(special(0, 0))], '='],
    ['the error of a formula', [formula(special(2, 0x07))], '#DIV/0!'],
    ['the truth value of a formula', [formula(special(1, 0))], 'FALSE'],
    ['the empty text of a formula', [formula(special(3, 0))], ''],
    ['a number with separators', [number(0, 1, 1204, 1)], '1,204'],
    ['a day', [number(0, 1, 45291, 2)], '2023年12月31日'],
    ['a number with its unit', [number(0, 1, 5, 3)], '5件'],
  ])('gives %s', (_, records, text) => {
    const document = open(xlsOf([label(0, 0, '前'), ...records, label(0, 2, '后')], [texts, ...styles]));
    expect(shown(document)).toEqual([[['前', text, '后']]]);
  });

  it('stands with its neighbours in one record', () => {
    const rk = (value: number) => [...u16(0), ...u32((value << 2) | 2)];
    const document = open(
      xlsOf([
        label(0, 0, '某项'),
        [0x00bd, [...u16(0), ...u16(1), ...rk(1), ...rk(0), ...rk(2), ...u16(3)]],
        label(1, 0, '别项'),
        [0x00be, [...u16(1), ...u16(1), ...u16(0), ...u16(0), ...u16(2)]],
        number(1, 3, 4),
      ]),
    );
    expect(shown(document)).toEqual([
      [
        ['某项', '1', '0', '2'],
        ['别项', '', '', '4'],
      ],
    ]);
  });

  it('has a text that runs on into further records, narrow where it was wide', () => {
    const long = '公开'.repeat(10);
    const first: RawRecord = [
      0x00fc,
      [...u32(1), ...u32(1), ...u16(long.length + 3), 1, ...Buffer.from(long, 'utf16le')],
    ];
    const rest: RawRecord = [0x003c, [0, ...Buffer.from('abc')]];
    expect(shown(open(xlsOf([[0x00fd, [...place(0, 0), ...u32(0)]]], [first, rest])))).toEqual([`${long}abc`]);
  });

  it('counts days from 1904 where the workbook does', () => {
    const globals: RawRecord[] = [[0x0022, u16(1)], ...styles];
    expect(shown(open(xlsOf([number(0, 0, 43829, 2)], globals)))).toEqual(['2023年12月31日']);
  });
});

describe('an old workbook', () => {
  const table = [label(0, 0, '甲'), label(0, 1, '乙'), label(1, 0, '某项'), number(1, 1, 1)];

  it('gives its sheets one after another, hidden ones left out with a note', () => {
    const sheets = [
      { records: [label(0, 0, '第一张')] },
      { records: table, hidden: true, name: '底稿' },
      { records: table },
    ];
    const document = open(compoundOf({ Workbook: streamOf(sheets) }));
    expect(document.format).toBe('xls');
    expect(shown(document)).toEqual([
      '第一张',
      [
        ['甲', '乙'],
        ['某项', '1'],
      ],
    ]);
    expect(notes(document)).toEqual([expect.stringContaining('底稿')]);
  });

  it('has its merged cells once', () => {
    const merged: RawRecord = [0x00e5, [...u16(1), ...u16(0), ...u16(1), ...u16(0), ...u16(0)]];
    const [grid] = open(xlsOf([...table, merged])).blocks;
    expect(grid).toMatchObject({
      cells: [
        { text: '甲', rowSpan: 2 },
        { text: '乙', rowSpan: 1 },
        { text: '1', row: 1, column: 1 },
      ],
    });
  });

  it.each<[string, RawRecord, string[][], string]>([
    ['rows', [0x0208, [...u16(0), ...new Array(10).fill(0), ...u32(0x20)]], [['某项', '1']], '1 行、0 列'],
    [
      'columns',
      [0x007d, [...u16(0), ...u16(0), ...u16(0), ...u16(0), ...u16(1), ...u16(0)]],
      [['乙'], ['1']],
      '0 行、1 列',
    ],
  ])('leaves out hidden %s and says so', (_, hidden, rows, note) => {
    const document = open(xlsOf([...table, hidden]));
    expect(shown(document).flat(2)).toEqual(rows.flat());
    expect(notes(document)).toEqual([expect.stringContaining(note)]);
  });

  it('keeps an empty row that is drawn', () => {
    const drawn = (row: number): RawRecord => [0x00be, [...u16(row), ...u16(0), ...u16(4), ...u16(4), ...u16(1)]];
    expect(shown(open(xlsOf([...table.slice(0, 2), drawn(1)], styles)))).toEqual([
      [
        ['甲', '乙'],
        ['', ''],
      ],
    ]);
  });

  it('takes no number from the data of a chart, and counts charts, pictures and text boxes', () => {
    const chart = [begin(0x20), number(0, 2, 99), end];
    const object = (kind: number): RawRecord => [
      0x005d,
      [...u16(0x15), ...u16(0x12), ...u16(kind), ...new Array(16).fill(0)],
    ];
    const sheets = [
      { records: [...table, ...chart, object(8), object(6)] },
      { records: [number(0, 0, 98)], kind: 0x20 },
    ];
    const document = open(compoundOf({ Workbook: streamOf(sheets) }));
    expect(shown(document)).toEqual([
      [
        ['甲', '乙'],
        ['某项', '1'],
      ],
    ]);
    expect(notes(document)).toEqual(
      ['图片 1 张', '文本框 1 个', '2 个图表'].map((note) => expect.stringContaining(note)),
    );
  });
});
