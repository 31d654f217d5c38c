import { formOf, type FormTable } from '@gongkai/report';
import { oneCellALine } from './one-cell-a-line.ts';

function tableOf(number: 0 | 1 | 2): FormTable {
  const table = formOf('2021')?.tables[number];
  if (table === undefined) throw new Error('The form has no such table');
  return table;
}

const header = [
  '（勾稽关系说明）',
  '申请人情况',
  '自然人',
  '法人或其他组织',
  '总计',
  '商业',
  '企业',
  '科研机构',
  '社会公益组织',
  '法律服务机构',
  '其他',
];
const received = ['一、本年新收政府信息公开申请数量', '1', '2', '3', '4', '5', '6', '21'];
const carriedIn = ['二、上年结转政府信息公开申请数量', '0', '0', '0', '0', '0', '0', '0'];
const granted = ['三、本年度办理结果', '（一）予以公开', '7', '0', '0', '0', '0', '0', '7'];

function read(lines: readonly string[], table = tableOf(1)) {
  const { rows, whole } = oneCellALine(table, lines, 0, lines.length);
  return { rows: rows.map((row) => row.map(({ text }) => text)), whole };
}

describe('lines of one cell each', () => {
  it('are rows by the labels of the form, what stands before a label going with it', () => {
    expect(read([...header, ...received, ...granted])).toEqual({
      whole: 2,
      rows: [
        ['（勾稽关系说明）', '申请人情况'],
        ['', '自然人', '法人或其他组织', '总计'],
        ['', '', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', ''],
        received,
        granted,
      ],
    });
  });

  it.each([
    ['a bar alone in a line', (lines: readonly string[]) => lines.flatMap((line) => ['|', line])],
    ['a bar at both ends', (lines: readonly string[]) => lines.map((line) => `| ${line} |`)],
    ['a blank line', (lines: readonly string[]) => lines.flatMap((line) => [line, ''])],
    ['a line of nothing that anybody sees', (lines: readonly string[]) => lines.flatMap((line) => [line, '\u200b'])],
    ['characters that nobody sees', (lines: readonly string[]) => lines.map((line) => `\u200b${line}\ufeff`)],
  ])('may be parted by %s', (_, parted) => {
    const lines = parted([...header.slice(0, 5), '商业企业', ...header.slice(7), ...received, ...carriedIn]);
    expect(read(lines).whole).toBe(2);
  });

  it('keep a blank value where whole rows show that blanks are printed', () => {
    const row = carriedIn.with(3, '').with(7, '');
    const { rows, whole } = read([...header, ...received, ...row, ...granted]);
    expect(whole).toBe(3);
    expect(rows.at(-2)).toEqual(row);
  });

  it.each([
    ['the row may have ended before the blank', [...header, ...received, ...carriedIn.with(7, '')]],
    [
      'blanks also part the values',
      [...header, ...received.flatMap((value) => [value, '']), ...granted, ...carriedIn.with(3, '')],
    ],
    [
      'another row shows that blanks were lost',
      [...header, ...received, ...carriedIn.toSpliced(3, 1), ...granted.with(4, ''), ...received],
    ],
  ])('keep no blank value where %s', (_, lines) => {
    const { rows } = read(lines);
    expect(
      rows.filter(
        (row) => row.length >= 8 && row.slice(1).includes('') && !row.includes('总计') && !row.includes('其他'),
      ),
    ).toEqual([]);
  });

  it.each([
    ['a value is lost', carriedIn.toSpliced(3, 1)],
    ['a value is too many', carriedIn.toSpliced(3, 0, '9')],
  ])('make no whole row where %s', (_, row) => {
    const { rows, whole } = read([...header, ...received, ...row]);
    expect(whole).toBe(1);
    expect(rows.at(-1)).toEqual(row);
  });

  it.each([
    ['a row that the form does not have', ['不予公开小计', '9', '9', '9', '9', '9', '9', '9']],
    ['a row of its own that lost a value', ['不予公开小计', '9', '9', '9']],
    ['a row with a slip in its label', carriedIn.with(0, '二、上年结转政府信息公开申请数最')],
  ])('keep %s', (_, row) => {
    const { rows, whole } = read([...header, ...received, ...row, ...granted]);
    expect(whole).toBe(2);
    expect(rows.slice(-3)).toEqual([received, row, granted]);
  });

  it.each([
    ['the number of a page', ['（三）不予公开', '4']],
    ['a sentence with numbers behind it', ['以上数据截至年底。', '1', '2']],
  ])('make no row of %s', (_, lines) => {
    const { rows } = read([...header, ...received, ...lines, ...granted]);
    expect(rows.slice(-2)).toEqual([received, [...lines, ...granted]]);
  });

  it('may have their header again, as page breaks repeat it', () => {
    const { rows, whole } = read([...header, ...received, ...header.slice(2), ...granted]);
    expect(whole).toBe(2);
    expect(rows).toEqual([...read([...header, ...received]).rows, ...rows.slice(1, 3), granted]);
  });

  it('may have a slip in their header', () => {
    const slip = header.with(8, '社会公盖组织');
    expect(read([...slip, ...received]).whole).toBe(1);
    expect(read([...slip, ...received]).rows[2]).toContain('社会公盖组织');
  });

  it.each([
    ['is in another order', header.with(7, '社会公益组织').with(8, '科研机构')],
    ['lacks a label', header.toSpliced(7, 1)],
    ['is not there', []],
  ])('are no table where the header %s', (_, lines) => {
    expect(read([...lines, ...received]).whole).toBe(0);
  });

  it('have the row without a label of table four', () => {
    const results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
    const lines = ['行政复议', '行政诉讼', ...results, '未经复议直接起诉', '复议后起诉', ...results, ...results];
    const values = Array.from({ length: 15 }, (_, i) => String(i));
    expect(read([...lines, ...values], tableOf(2))).toMatchObject({ whole: 1 });
    expect(read([...lines, ...values.slice(1)], tableOf(2)).whole).toBe(0);
  });

  it('have the items of article 20 of table two', () => {
    const lines = ['第二十条第（五）项', '信息内容', '本年处理决定数量', '行政许可', '7', '第二十条第（六）项'];
    expect(read([...lines, '信息内容', '本年处理决定数量', '行政处罚', '8', '行政强制', '—'], tableOf(0)).whole).toBe(
      3,
    );
  });

  it.each([
    ['between rows of the form', ['行政处罚', '7'], ['行政检查', '3'], ['行政强制', '0'], true],
    ['in front of the next item', ['行政处罚', '7'], ['行政检查', '3'], ['第二十条第（八）项'], true],
    ['behind the table', ['行政处罚', '7'], ['填表说明', '2'], [], false],
  ])('keep a row of one number that the form does not have, %s', (_, before, row, after, kept) => {
    const lines = ['第二十条第（六）项', '信息内容', '本年处理决定数量', ...before, ...row, ...after];
    expect(read(lines, tableOf(0)).rows.some((each) => each.join() === row.join())).toBe(kept);
  });
});
