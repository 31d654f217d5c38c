import { formOf, type Grid, type GridCell } from '@gongkai/report';
import { statisticsReadings } from './statistics-table.ts';

const [form] = formOf('2014')?.tables ?? [];
if (form === undefined) throw new Error('The statistics form has no table');
const table = form;

type Row = readonly string[];
const head: Row = ['统计指标', '单位', '统计数'];
const disclosure: readonly Row[] = [
  ['一、主动公开情况', '——', ''],
  ['（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）', '条', '310'],
  ['其中：主动公开规范性文件数', '条', '4'],
  ['制发规范性文件总数', '件', '5'],
  ['（二）通过不同渠道和方式公开政府信息的情况', '——', ''],
  ['1.政府公报公开政府信息数', '条', '6'],
  ['2.政府网站公开政府信息数', '条', '250'],
  ['3.政务微博公开政府信息数', '条', '30'],
  ['4.政务微信公开政府信息数', '条', '120'],
  ['5.其他方式公开政府信息数', '条', '9'],
];
const reviews: readonly Row[] = [
  ['四、行政复议数量', '件', '6'],
  ['（一）维持具体行政行为数', '件', '1'],
  ['（二）被依法纠错数', '件', '2'],
  ['（三）其他情形数', '件', '3'],
  ['五、行政诉讼数量', '件', '15'],
  ['（一）维持具体行政行为数', '件', '4'],
  ['（二）被依法纠错数', '件', '5'],
  ['（三）其他情形数', '件', '6'],
  ['七、依申请公开信息收取的费用', '万元', '0.35'],
];
const all: readonly Row[] = [head, ...disclosure, ...reviews];

/** A grid of these rows; `exact` as a Word table, else as flattened text, aligned at the right. */
function grid(rows: readonly Row[], exact = true, number = 0): Grid {
  const columnCount = Math.max(...rows.map((row) => row.length));
  const cells = rows.flatMap((row, r) =>
    row.map((text, c): GridCell => {
      const column = exact ? c : columnCount - row.length + c;
      return { row: r, column, rowSpan: 1, columnSpan: 1, text, start: 0, end: 0 };
    }),
  );
  return { kind: 'grid', table: number, exact, rowCount: rows.length, columnCount, cells, start: 0, end: 0 };
}

function read(...grids: readonly Grid[]) {
  const readings = statisticsReadings(grids, table);
  const cells = readings.flatMap((reading) => reading.cells);
  return {
    values: Object.fromEntries(cells.map(({ code, cell }) => [code, cell.value ?? cell.cell])),
    units: Object.fromEntries(cells.flatMap(({ code, unit }) => (unit === undefined ? [] : [[code, unit]]))),
    unplaced: readings.flatMap((reading) => reading.unplaced.map(({ text }) => text)),
  };
}

const replaced = (label: string, ...rows: readonly Row[]) => all.flatMap((row) => (row[0] === label ? rows : [row]));
const expected = {
  'channels.total': 310,
  'stats.normative.published': 4,
  'stats.normative.issued': 5,
  'channels.gazette': 6,
  'channels.website': 250,
  'channels.weibo': 30,
  'channels.wechat': 120,
  'channels.other': 9,
  'stats.reconsideration.total': 6,
  'stats.reconsideration.upheld': 1,
  'stats.reconsideration.corrected': 2,
  'stats.reconsideration.other': 3,
  'stats.litigation.total': 15,
  'stats.litigation.upheld': 4,
  'stats.litigation.corrected': 5,
  'stats.litigation.other': 6,
  'stats.fees.amount': 0.35,
};

describe.each([
  ['a real table', true],
  ['flattened text', false],
])('the statistics form as %s', (_, exact) => {
  const of = (rows: readonly Row[]) => read(grid(rows, exact));

  it.each([
    ['as the form prints it', all],
    ['without its header', all.slice(1)],
    ['without the column of units', all.map(([label = '', , value = '']) => [label, value])],
    ['with another name for the numbers', [['指标名称', '计量单位', '2017年'], ...all.slice(1)]],
    ['with its lines counted', all.map((row, i) => (i === 0 ? ['序号', ...row] : [String(i), ...row]))],
    ['with its lines in another order', [head, ...reviews, ...disclosure]],
    ['with remarks behind the numbers', all.map((row, i) => [...row, i === 0 ? '备注' : ''])],
    [
      'with units beside the numbers',
      all.map(([label = '', unit = '', value = '']) => [label, unit, value + (/^\d/.test(value) ? unit : '')]),
    ],
    [
      'with a title and those who filled it in',
      [
        ['政府信息公开情况统计表', '', ''],
        ['填报单位：示例局', '', ''],
        ...all,
        ['审核人：甲', '填报人：乙', '联系电话：0000-1234567'],
      ],
    ],
    [
      'with characters in it that nobody sees',
      all.map((row) => row.map((text) => [...text].map((char) => `${char}\u200b`).join(''))),
    ],
  ])('is read %s', (__, rows) => {
    expect(of(rows)).toMatchObject({ values: expected, unplaced: [] });
  });

  it.each([
    ['', 'blank'],
    ['/', 'notApplicable'],
    ['—', 'notApplicable'],
    ['无', 'notApplicable'],
    ['约250', 250],
    ['见说明', 'unreadable'],
  ])('keeps “%s” where it stands', (text, value) => {
    const rows = replaced('2.政府网站公开政府信息数', ['2.政府网站公开政府信息数', '条', text]);
    expect(of(rows)).toEqual({ ...of(all), values: { ...expected, 'channels.website': value } });
  });

  it.each([
    ['2.政府网站公开政府信息数', 'channels.website'],
    ['（二）被依法纠错数', 'stats.reconsideration.corrected'],
  ])('reads the other lines where %s is missing', (label, code) => {
    const index = all.findIndex(([first]) => first === label);
    const others = Object.entries(expected).filter(([other]) => other !== code);
    expect(of(all.toSpliced(index, 1)).values).toEqual(Object.fromEntries(others));
  });

  it('tells equal labels apart by their group, and reads none where its group is lost', () => {
    const { values, unplaced } = of(replaced('四、行政复议数量'));
    expect(values).not.toHaveProperty('stats.reconsideration.corrected');
    expect(values).toMatchObject({ 'stats.litigation.corrected': 5 });
    expect(unplaced).toEqual(['（一）维持具体行政行为数 件 1', '（二）被依法纠错数 件 2', '（三）其他情形数 件 3']);
  });

  it('reports a line that the form does not have, and a line that comes again with another number', () => {
    const added = ['网站浏览量', '次', '800'];
    const again = ['2.政府网站公开政府信息数', '条', '251'];
    expect(of([...all, added, again])).toEqual({ ...of(all), unplaced: ['网站浏览量 次 800', again.join(' ')] });
  });

  it('passes over a line that comes again as it was', () => {
    expect(of([...all, ['2.政府网站公开政府信息数', '条', '250']])).toEqual(of(all));
  });

  it('reads no line of which it cannot tell the number', () => {
    const several = all.map((row, i) => (i === 0 ? ['统计指标', '单位', '本级', '部门'] : [...row, '1']));
    expect(statisticsReadings([grid(several, exact)], table)).toEqual([]);
  });

  it.each([
    ['万元', '万元'],
    ['元', '元'],
  ])('keeps %s as the unit of an amount', (printed, unit) => {
    const rows = replaced('七、依申请公开信息收取的费用', ['七、依申请公开信息收取的费用', printed, '0.35']);
    expect(of(rows).units).toEqual({ 'stats.fees.amount': unit });
  });

  it('goes on over a page break, in the group the page ended in', () => {
    const broken = all.findIndex(([label, , value]) => label === '（二）被依法纠错数' && value === '5');
    const pages = [grid(all.slice(0, broken), exact, 0), grid(all.slice(broken), exact, 1)];
    expect(read(...pages)).toEqual(of(all));
  });

  it('is not found in a few lines that are like it', () => {
    expect(statisticsReadings([grid([head, ...disclosure.slice(0, 8)], exact)], table)).toEqual([]);
  });
});

it.each(['元', ' 元 ', '单位：\u00a0元'])(
  'takes the unit of an amount from the brackets of its label: （%s）',
  (unit) => {
    const rows = replaced('七、依申请公开信息收取的费用', [`七、依申请公开信息收取的费用（${unit}）`, '', '3500']);
    expect(read(grid(rows))).toMatchObject({
      values: { 'stats.fees.amount': 3500 },
      units: { 'stats.fees.amount': '元' },
    });
  },
);

it('reads nothing from a row of flattened text that lacks a cell', () => {
  const rows = replaced('2.政府网站公开政府信息数', ['2.政府网站公开政府信息数', '条']);
  expect(read(grid(rows, false)).values).not.toHaveProperty('channels.website');
});

it('reads a stroke as not applicable where the header says that it stands in the place of a number', () => {
  const rows = replaced('2.政府网站公开政府信息数', ['2.政府网站公开政府信息数', '条', '—']);
  const remarked = rows.map((row, i) => [...row, i === 0 ? '备注' : '暂无']);
  expect(read(grid(remarked)).values).toEqual({ ...expected, 'channels.website': 'notApplicable' });
});

it('reads no number that is merged over several lines', () => {
  const { cells, ...rest } = grid(all);
  const first = cells.find(({ text }) => text === '6');
  const merged = cells
    .filter(({ row, column }) => row !== (first?.row ?? 0) + 1 || column !== 2)
    .map((cell) => (cell === first ? { ...cell, rowSpan: 2 } : cell));
  const { values } = read({ ...rest, cells: merged });
  expect(values).not.toHaveProperty('channels.gazette');
  expect(values).not.toHaveProperty('channels.website');
  expect(values).toMatchObject({ 'channels.weibo': 30 });
});
