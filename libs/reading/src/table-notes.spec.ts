import { gridOf, rowOf, sheetOf, withColumn, withoutRow, withRow, withTexts } from './tables/spec/sheet.ts';
import { formOf } from '@gongkai/report';
import { labelSlips, tablesNotRead } from './table-notes.ts';
import { tablesOf } from './tables/tables-of.ts';
import { whatIsMissing } from './what-is-missing.ts';

const sheets = (formOf('2021')?.tables ?? []).map((table) => sheetOf(table, () => '0'));
const [two, three, four] = sheets;
if (two === undefined || three === undefined || four === undefined) throw new Error('The form has no tables');
const read = (changed: typeof sheets) => tablesOf(changed.map(gridOf), 2023);
const kinds = (changed: typeof sheets) => {
  const tables = read(changed);
  return [...whatIsMissing([], tables, 2023), ...labelSlips([], tables)].slice(6).map(({ kind }) => kind);
};
const zh = (notes: readonly { readonly message: { readonly zh: string } }[]) => notes.map(({ message }) => message.zh);

describe('what is noted of tables', () => {
  it('is nothing where they are whole', () => {
    const tables = read(sheets);
    expect([tablesNotRead([], tables), labelSlips([], tables)]).toEqual([[], []]);
    expect(zh(whatIsMissing([], tables, 2023))).toHaveLength(6);
  });

  it('is a label with a slip, with the rule that read it, and nothing is missing for it', () => {
    const tables = read([withTexts(two, (text) => (text === '行政许可' ? '行政许司' : text)), three, four]);
    expect(zh(labelSlips([], tables))).toEqual([expect.stringMatching(/“行政许司”按“行政许可”一行读取（规则：.*）/)]);
    expect(labelSlips([], tables)[0]?.places).toMatchObject([{ kind: 'cell', table: 0, column: 0 }]);
    expect(zh(whatIsMissing([], tables, 2023))).toHaveLength(6);
  });

  it('is a row that stands twice, with what it says and where', () => {
    const at = rowOf(three, '二、上年结转政府信息公开申请数量');
    const again = ['一、本年新收政府信息公开申请数量', '', '', '5', '0', '0', '0', '0', '0', '5'];
    const [note, ...others] = tablesNotRead([], read([two, withRow(three, at, again), four]));
    expect(others).toEqual([]);
    expect(note?.message.zh).toMatch(/第三部分的表格中“一、本年新收.*”一行出现不止一次且数不一致（0、5）/);
    expect(note?.places).toMatchObject([0, 1, 0, 1].map((below) => ({ table: 1, row: at - 1 + below })));
  });

  it('is a column of the body’s own', () => {
    const own = withColumn(three, 5, ['', '个体工商户', ...Array<string>(25).fill('9')]);
    expect(zh(tablesNotRead([], read([two, own, four])))).toEqual([
      expect.stringMatching(/第三部分.*一列对不上表样.*个体工商户/),
    ]);
  });

  it('is a column that is missing once, not each row that lacks it', () => {
    const renamed = withTexts(three, (text) => (text === '商业企业' ? '' : text));
    const notes = zh(whatIsMissing([], read([two, renamed, four]), 2023)).slice(6);
    expect(notes).toEqual(['第三部分的表格没有读到以下各列：法人或其他组织·商业企业']);
  });

  it('is a row that was renamed: by its text, and by what the form has there', () => {
    const renamed = withTexts(three, (text) => (text === '2.重复申请' ? '2.多次提交' : text));
    const notes = zh(whatIsMissing([], read([two, renamed, four]), 2023)).slice(6);
    expect(notes).toEqual([
      '第三部分的表格有1行没有读全：2.重复申请',
      expect.stringMatching(/第三部分的表格有一行对不上表样，没有取数：2\.多次提交/),
    ]);
  });

  it.each([
    [
      'a label with a slip',
      [withTexts(two, (text) => (text === '行政许可' ? '行政许司' : text)), three, four],
      'labelChanged',
    ],
    [
      'a column of its own',
      [two, withColumn(three, 5, ['', '个体工商户', ...Array<string>(25).fill('9')]), four],
      'columnAdded',
    ],
    ['a column less', [two, withTexts(three, (text) => (text === '商业企业' ? '' : text)), four], 'columnsMissing'],
    ['a table less', [two, three], 'tableMissing'],
  ])('says what a check makes of %s', (_, changed, kind) => {
    expect(kinds(changed)).toEqual([kind]);
  });

  it('tells a row that bears another label, which is one less and one of its own, from one that was not read in full', () => {
    const renamed = withTexts(three, (text) => (text === '2.重复申请' ? '2.多次提交' : text));
    expect(kinds([two, renamed, four])).toEqual(['rowsMissing', 'rowAdded']);
    const at = rowOf(three, '2.重复申请');
    const short = withRow(withoutRow(three, at), at, ['', '', '2.重复申请', '0', '0']);
    expect(kinds([two, short, four])).toEqual([undefined, undefined]);
  });
});
