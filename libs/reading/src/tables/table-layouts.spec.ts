import type { FormEdition, TableName } from '@gongkai/report';
import { misread, notRead, numbered, numbersOf, readSheets } from './spec/read-sheets.ts';
import {
  columnOf,
  rowOf,
  type Sheet,
  splitAt,
  stacked,
  unmerged,
  withColumn,
  withLine,
  withoutColumn,
  withoutRow,
  withRow,
  withTexts,
} from './spec/sheet.ts';

const three = numbered('2021', 'three');
const four = numbered('2021', 'four');
const two = numbered('2021', 'two');
const two2019 = numbered('2019', 'two');
const three2019 = numbered('2019', 'three');
const numbers = numbersOf('2021');
const names: readonly TableName[] = ['two', 'three', 'four'];
const applicants = ['person', 'company', 'research', 'charity', 'legal', 'otherBody', 'total'];
const isLabel = ({ code }: { code?: string }) => code === undefined;
const renamed = (from: string, to: string) => (sheet: Sheet) => withTexts(sheet, (text) => (text === from ? to : text));

/** With a column more at the left, which the rows that `begins` names leave out and others begin in. */
function indented(sheet: Sheet, begins: (row: number) => boolean): Sheet {
  const cells = sheet.cells.map((cell) => {
    const rows = Array.from({ length: cell.rowSpan }, (_, i) => cell.row + i);
    const reaches = cell.column === 0 && !rows.some(begins);
    return reaches ? { ...cell, columnSpan: cell.columnSpan + 1 } : { ...cell, column: cell.column + 1 };
  });
  return { ...sheet, columnCount: sheet.columnCount + 1, cells };
}

const cellsOf = (row: string) => applicants.map((column) => `${row}.${column}`);

describe.each<[FormEdition, number, number]>([
  ['2021', 2023, 200],
  ['2019', 2020, 198],
])('the tables of %s', (edition, year, count) => {
  const sheets = names.map((name) => numbered(edition, name));

  it('are read whole', () => {
    const read = readSheets(sheets, year);
    expect(read.values.size).toBe(count);
    expect(misread(edition, read.values)).toEqual([]);
    expect([read.edition, read.unplaced, read.remarks, read.contradictions]).toEqual([edition, [], [], []]);
  });

  it.each<[string, readonly Sheet[]]>([
    ['one grid for all three', [sheets.reduce((all, sheet) => stacked(all, sheet))]],
    ['in another order', [...sheets].reverse()],
    ['one grid for all three, in another order', [[...sheets].reverse().reduce((all, sheet) => stacked(all, sheet))]],
    ['with a line above each', sheets.map((sheet, i) => withLine(sheet, 0, `表${String(i + 2)}　年度统计表`))],
    ['with the unit above each', sheets.map((sheet) => withLine(sheet, 0, '（单位：件）'))],
    ['with a note below each', sheets.map((sheet) => withLine(sheet, sheet.rowCount, '注：1.本表数据截至年底。'))],
    ['with an empty column at the right', sheets.map((s) => withColumn(s, s.columnCount, Array(s.rowCount).fill('')))],
    ['with an empty column at the left', sheets.map((s) => withColumn(s, 0, Array(s.rowCount).fill('')))],
    ['with a column at the left that no cell stands in', sheets.map((sheet) => indented(sheet, () => true))],
    ['with every other row further right', sheets.map((sheet) => indented(sheet, (row) => row % 2 === 1))],
    ['with its header further right', sheets.map((sheet) => indented(sheet, (row) => row < 2))],
    ['with its header further left', sheets.map((sheet) => indented(sheet, (row) => row > 2))],
    ['with an empty row in between', sheets.slice(0, 2).map((s) => withRow(s, 6, Array(s.columnCount).fill('')))],
  ])('lose nothing %s', (_, changed) => {
    const read = readSheets(changed, year);
    expect(misread(edition, read.values)).toEqual([]);
    expect(notRead(edition, changed.length === 2 ? ['two', 'three'] : names, read.values)).toEqual([]);
    expect(read.unplaced).toEqual([]);
  });

  it.each(names)('table %s loses one row at most where any row is missing', (name) => {
    const sheet = numbered(edition, name);
    const rows = new Set(sheet.cells.flatMap(({ code, row }) => (code === undefined ? [] : [row])));
    for (const row of rows) {
      const { values, unplaced } = readSheets([withoutRow(sheet, row)], year);
      expect(misread(edition, values)).toEqual([]);
      const lost = sheet.cells.flatMap(({ code, row: r }) => (code !== undefined && r === row ? [code] : []));
      expect(notRead(edition, [name], values)).toEqual(lost);
      expect(unplaced).toEqual([]);
    }
  });

  it.each(names)('table %s moves no value where any column is missing', (name) => {
    const sheet = numbered(edition, name);
    for (let column = 0; column < sheet.columnCount; column++) {
      const { values } = readSheets([withoutColumn(sheet, column)], year);
      expect(misread(edition, values)).toEqual([]);
    }
  });

  it.each(names)('table %s goes on in the next grid, wherever the page ends', (name) => {
    const sheet = numbered(edition, name);
    for (let row = 1; row < sheet.rowCount; row++) {
      const { values } = readSheets(splitAt(sheet, row), year);
      expect(misread(edition, values)).toEqual([]);
      const isBelowHeader = sheet.cells.some((cell) => cell.row < row && cell.code !== undefined);
      if (isBelowHeader && name === 'three') expect(notRead(edition, [name], values)).toEqual([]);
    }
  });
});

describe('rows of table three', () => {
  it('of a body’s own are reported, with or without values, and move no other', () => {
    const at = rowOf(three, '四、结转下年度继续办理');
    for (const value of ['7', '', '/']) {
      const row = ['五、自行增加的一行', '', '', ...Array<string>(7).fill(value)];
      const { values, unplaced } = readSheets([withRow(three, at, row)]);
      expect(misread('2021', values)).toEqual([]);
      expect(notRead('2021', ['three'], values)).toEqual([]);
      expect(unplaced).toEqual([row.join(' ').trim()]);
    }
  });

  it('renamed are reported and left out', () => {
    const { values, unplaced } = readSheets([renamed('5.属于三类内部事务信息', '5.其余不公开情形')(three)]);
    expect(misread('2021', values)).toEqual([]);
    expect(notRead('2021', ['three'], values)).toEqual(cellsOf('requests.refused.internalAffairs'));
    expect(unplaced).toHaveLength(1);
    expect(unplaced[0]).toContain('5.其余不公开情形');
  });

  it('named 其他 count only under the heading the form has them under', () => {
    const at = rowOf(three, '8.属于行政查询事项') + 1;
    const widened = withRow(three, at, ['', '（三）不予公开', '9.其他', ...Array<string>(7).fill('9')]);
    const { values, unplaced } = readSheets([widened]);
    expect(misread('2021', values)).toEqual([]);
    expect(notRead('2021', ['three'], values)).toEqual([]);
    expect(unplaced).toHaveLength(1);
  });

  it('named 其他处理 in one edition are not taken for the heading of that name in the other', () => {
    const apart = unmerged(three, 'blank', isLabel);
    for (const sheet of [three, apart, withoutColumn(apart, 2)]) {
      const { values } = readSheets([sheet], 2020);
      expect(misread('2021', values)).toEqual([]);
    }
  });

  it('named 其他 are left out where neither heading nor neighbours are left', () => {
    const other = rowOf(three, '（六）其他处理');
    const cut = [other + 1, other].reduce(withoutRow, unmerged(three, 'blank', isLabel));
    const { values } = readSheets([cut]);
    expect(misread('2021', values)).toEqual([]);
    expect(values.has('requests.other.other.person')).toBe(false);
  });

  it.each<[string, (sheet: Sheet) => Sheet]>([
    ['taken apart, blank below', (sheet) => unmerged(sheet, 'blank', isLabel)],
    ['taken apart, repeated', (sheet) => unmerged(sheet, 'repeated', (cell) => isLabel(cell) && cell.column === 0)],
    ['cut off', (sheet) => withoutColumn(withoutColumn(sheet, 0), 0)],
    [
      'behind a column of numbers',
      (sheet) =>
        withColumn(
          sheet,
          0,
          Array.from({ length: 28 }, (_, i) => String(i)),
        ),
    ],
    [
      'behind 行次',
      (sheet) => withColumn(sheet, 3, ['行次', '', ...Array.from({ length: 25 }, (_, i) => String(i + 1))]),
    ],
    ['above 栏次', (sheet) => withRow(sheet, 2, ['', '栏次', '', '1', '2', '3', '4', '5', '6', '7'])],
    ['spaced', (sheet) => withTexts(sheet, (text, { code }) => (code === undefined ? [...text].join(' ') : text))],
    [
      'in full width',
      (sheet) => withTexts(sheet, (text) => text.replace(/\d/g, (d) => String.fromCharCode(65248 + d.charCodeAt(0)))),
    ],
    [
      'without numbers',
      (sheet) => withTexts(sheet, (text) => text.replace(/^(?:[一二三四]、|（[一二三四五六七]）|\d\.)/, '')),
    ],
    ['with straight quotes', (sheet) => withTexts(sheet, (text) => text.replace(/[“”]/g, '"'))],
    [
      'with long hints',
      (sheet) =>
        withTexts(sheet, (t, { code }) => (code === undefined ? `${t}（按第（一）项第1款填写，（含）上年）` : t)),
    ],
    ['with circled numbers', (sheet) => withTexts(sheet, (text) => text.replace(/^1\./, '①').replace(/^2\./, '②'))],
  ])('are read with labels %s', (_, change) => {
    const { values, unplaced } = readSheets([change(three)]);
    expect(misread('2021', values)).toEqual([]);
    expect(notRead('2021', ['three'], values)).toEqual([]);
    expect(unplaced).toEqual([]);
  });

  it.each([
    ['（一）予以公开', '（一）予与公开', 'requests.granted'],
    ['2.重复申请', '2.重复申', 'requests.unprocessed.repeated'],
    ['6.属于四类过程性信息', '6.属于四类过程信息', 'requests.refused.processInformation'],
    ['一、本年新收政府信息公开申请数量', '一、本年新收政府信息公开申清数量', 'requests.received'],
  ])('%s is read from %s, and the slip is named', (official, printed, row) => {
    const { values, remarks, unplaced } = readSheets([renamed(official, printed)(three)]);
    expect(misread('2021', values)).toEqual([]);
    expect(cellsOf(row).filter((code) => !values.has(code))).toEqual([]);
    expect(remarks).toMatchObject([{ kind: 'nearRow', printed, official }]);
    expect(unplaced).toEqual([]);
  });

  it.each<[string, Sheet]>([
    ['another row carries the label itself', renamed('2.重复申请', '（一）予与公开')(three)],
    ['two rows have the same slip', renamed('2.重复申请', '予与公开')(renamed('（一）予以公开', '予与公开')(three))],
    [
      'it stands where the form has other rows',
      renamed('（一）予以公开', '2.重复申清')(renamed('2.重复申请', '无')(three)),
    ],
  ])('a label with a slip is left out where %s', (_, sheet) => {
    const { values, unplaced } = readSheets([sheet]);
    expect(misread('2021', values)).toEqual([]);
    expect(unplaced.length).toBeGreaterThan(0);
  });

  it('printed twice with the same values are read once', () => {
    const at = rowOf(three, '二、上年结转政府信息公开申请数量');
    const again = [
      '一、本年新收政府信息公开申请数量',
      '',
      '',
      ...cellsOf('requests.received').map((c) => String(numbers.get(c))),
    ];
    const { values, contradictions } = readSheets([withRow(three, at, again)]);
    expect(misread('2021', values)).toEqual([]);
    expect(contradictions).toEqual([]);
  });

  it('printed twice with different values are unreadable with both texts, and reported', () => {
    const at = rowOf(three, '二、上年结转政府信息公开申请数量');
    const again = [
      '一、本年新收政府信息公开申请数量',
      '',
      '',
      ...cellsOf('requests.received').map((c) => String(numbers.get(c))),
    ];
    const { values, contradictions } = readSheets([withRow(three, at, again.with(4, '999'))]);
    const company = numbers.get('requests.received.company');
    expect(misread('2021', values)).toEqual([['requests.received.company', `${String(company)}；999`]]);
    expect(contradictions).toMatchObject([
      { label: '一、本年新收政府信息公开申请数量', texts: [String(company), '999'] },
    ]);
    expect(contradictions[0]?.places.map(({ row }) => row)).toEqual([at - 1, at]);
  });
});

describe('columns', () => {
  it.each(applicants.map((key, i) => [key, i] as const))(
    'of table three: %s renamed is left out and named',
    (key, i) => {
      const label = three.cells.find(({ column, row, columnSpan }) => column === 3 + i && row < 2 && columnSpan === 1);
      const { values, remarks } = readSheets([renamed(label?.text ?? '', '改了名的一列')(three)]);
      expect(misread('2021', values)).toEqual([]);
      expect(notRead('2021', ['three'], values).every((code) => code.endsWith(`.${key}`))).toBe(true);
      expect(notRead('2021', ['three'], values)).toHaveLength(25);
      const named = i === 0 ? [] : [{ kind: 'unknownColumn', printed: '改了名的一列' }];
      expect(remarks).toMatchObject(named);
    },
  );

  it('of a body’s own are named and move no other', () => {
    const texts = ['', '个体工商户', ...Array<string>(25).fill('9')];
    const { values, remarks } = readSheets([withColumn(three, 5, texts)]);
    expect(misread('2021', values)).toEqual([]);
    expect(notRead('2021', ['three'], values)).toEqual([]);
    expect(remarks).toMatchObject([{ kind: 'unknownColumn', printed: '个体工商户' }]);
  });

  it('in another order are read by their labels', () => {
    const at = columnOf(three, '商业企业');
    const swapped = {
      ...three,
      cells: three.cells.map((cell) => ({
        ...cell,
        column: cell.row < 1 || cell.column < at || cell.column > at + 1 ? cell.column : 2 * at + 1 - cell.column,
      })),
    };
    const { values } = readSheets([swapped]);
    expect(misread('2021', values)).toEqual([]);
    expect(notRead('2021', ['three'], values)).toEqual([]);
  });

  it('with a slip in the label are read, and the slip is named', () => {
    const { values, remarks } = readSheets([renamed('科研机构', '科研机枸')(three)]);
    expect([misread('2021', values), notRead('2021', ['three'], values)]).toEqual([[], []]);
    expect(remarks).toMatchObject([{ kind: 'nearColumn', printed: '科研机枸', official: '科研机构' }]);
  });

  it('of table three whose second header line is lost are read only where one label says which', () => {
    const { values } = readSheets([withoutRow(three, 1)]);
    expect(misread('2021', values)).toEqual([]);
    expect(new Set([...values.keys()].map((code) => code.split('.').at(-1)))).toEqual(new Set(['person', 'total']));
  });

  it.each([
    ['the groups', [0, 0], 0],
    ['the ways to court', [1], 5],
    ['the results below them', [2], 5],
  ])('of table four are not told apart without %s', (_, rows, count) => {
    const { values } = readSheets([rows.reduce(withoutRow, four)]);
    expect(misread('2021', values)).toEqual([]);
    expect(values.size).toBe(count);
  });

  it('of table four are told apart where the merged cells of their groups were taken apart', () => {
    const { values } = readSheets([unmerged(four, 'blank', (cell) => isLabel(cell) && cell.columnSpan > 1)]);
    expect([misread('2021', values), notRead('2021', ['four'], values)]).toEqual([[], []]);
  });

  it('of table four are not told apart where a group’s label stands in the middle of its empty cells', () => {
    const apart = unmerged(four, 'blank', (cell) => isLabel(cell) && cell.columnSpan > 1);
    const moved = {
      ...apart,
      cells: apart.cells.map((cell) => ({
        ...cell,
        text: cell.row > 0 ? cell.text : cell.column === 2 ? '行政复议' : cell.column === 9 ? '行政诉讼' : '',
      })),
    };
    expect(misread('2021', readSheets([moved]).values)).toEqual([]);
  });

  it('of table two of 2019 that read alike are left out, the one with a label of its own is read', () => {
    const alike = withTexts(two2019, (text) => (/^(?:本年新制作数量|本年新公开数量)$/.test(text) ? '本年新' : text));
    const { values } = readSheets([alike, three2019], 2020);
    expect(misread('2019', values)).toEqual([]);
    expect(notRead('2019', ['two'], values).map((code) => code.split('.').at(-1))).toEqual([
      'made',
      'newlyPublished',
      'made',
      'newlyPublished',
    ]);
  });
});

describe('table two', () => {
  const items = (sheet: Sheet) => sheet.cells.filter(({ text }) => text.startsWith('第二十条')).map(({ row }) => row);
  const apart = (sheet: Sheet, edition: FormEdition) => {
    const starts = items(sheet);
    expect(starts.length).toBe(edition === '2021' ? 4 : 5);
    return [...starts].reverse().reduce<Sheet[]>((parts, row) => {
      const [upper, lower] = row === 0 ? [null, parts[0] ?? sheet] : splitAt(parts[0] ?? sheet, row);
      return [...(upper === null ? [] : [upper]), lower, ...parts.slice(1)];
    }, []);
  };

  it.each<[FormEdition, Sheet, number]>([
    ['2021', two, 2023],
    ['2019', two2019, 2020],
  ])('of %s is read from a small table for each item, with the item or without', (edition, sheet, year) => {
    const parts = apart(sheet, edition);
    for (const small of [parts, parts.map((part) => withoutRow(part, 0))]) {
      const { values } = readSheets(small, year);
      expect([misread(edition, values), notRead(edition, ['two'], values)]).toEqual([[], []]);
    }
  });

  it.each<[string, (sheet: Sheet) => Sheet]>([
    ['第20条第1项', (sheet) => renamed('第二十条第（一）项', '第20条第1项')(sheet)],
    ['第二十条 第 (五) 项', (sheet) => renamed('第二十条第（五）项', '第二十条 第 (五) 项')(sheet)],
    ['第二十条第六款', (sheet) => renamed('第二十条第（六）项', '第二十条第六款')(sheet)],
    [
      'an item whose merged cell was taken apart',
      (sheet) => unmerged(sheet, 'blank', ({ text }) => text.startsWith('第')),
    ],
  ])('is read with %s', (_, change) => {
    const { values } = readSheets([change(two)]);
    expect([misread('2021', values), notRead('2021', ['two'], values)]).toEqual([[], []]);
  });

  it('reads 行政许司 as 行政许可, but takes no other row for it', () => {
    const { values, remarks } = readSheets([renamed('行政许可', '行政许司')(two)]);
    expect([misread('2021', values), notRead('2021', ['two'], values)]).toEqual([[], []]);
    expect(remarks).toMatchObject([{ kind: 'nearRow', printed: '行政许司', official: '行政许可' }]);
    expect(readSheets([renamed('行政许可', '行政裁决')(two)]).values.has('disclosure.licences.decisions')).toBe(false);
  });

  it('reads no value from several different ones under one label, and the one that stands alone', () => {
    const row = rowOf(two, '行政处罚');
    const cells = (texts: readonly string[]) => [
      ...two.cells.filter((cell) => cell.row !== row || cell.column === 0),
      ...texts.map((text, i) => ({ row, column: 1 + i, rowSpan: 1, columnSpan: 1, text })),
    ];
    const read = (texts: readonly string[]) =>
      readSheets([{ ...two, cells: cells(texts) }]).values.get('disclosure.penalties.decisions');
    expect(read(['2', '0', '0'])).toBe('2；0');
    expect(read(['', '2', ''])).toBe(2);
    expect(read(['0', '0', '0'])).toBe(0);
    expect(read(['', '', ''])).toBe('blank');
  });

  it.each([
    ['35.65', '本年收费金额（单位：万元）', 35.65],
    ['35.65万元', '本年收费金额（单位：万元）', 35.65],
    ['356500元', '本年收费金额（单位：万元）', 35.65],
    ['356,500', '本年收费金额（单位：元）', 35.65],
    ['0.00', '本年收费金额', 0],
    ['1.2亿', '本年收费金额（单位：万元）', 12000],
    ['23.12', '本年收费金额（单位：万 元）', 23.12],
    ['23.12', '本\u00a0年收费金额\u3000（\u00a0单位：万\u00a0元\u3000）', 23.12],
    ['23.12 万 元', '本年收费金额（单位：万元）', 23.12],
    ['231,200', '本年收费金额【单位：元】', 23.12],
    ['231,200', '本年收费金额[元]', 23.12],
    ['231,200', '本年收费金额元', 23.12],
    ['23.12', '本年收费金额（单位：元、万元）', '23.12'],
    ['23.12万元', '本年收费金额（单位：元、万元）', 23.12],
  ])('the fee %s under %s is %s 万元', (printed, header, value) => {
    const sheet = withTexts(two, (text, { code }) => (code === 'disclosure.fees.amount' ? printed : text));
    const { values } = readSheets([renamed('本年收费金额（单位：万元）', header)(sheet)]);
    expect(values.get('disclosure.fees.amount')).toBe(value);
  });
});

describe('values', () => {
  it('that are blank stay blank where only the total column is filled', () => {
    const sheet = withTexts(three, (text, { code }) => (code !== undefined && !code.endsWith('.total') ? '' : text));
    const { values } = readSheets([sheet]);
    expect(values.size).toBe(175);
    for (const [code, value] of values)
      expect([code, value]).toEqual([code, code.endsWith('.total') ? numbers.get(code) : 'blank']);
  });

  it('that are one blank merged cell are blank in each of its columns; one number for several columns is none', () => {
    const row = rowOf(three, '（一）予以公开');
    const merged = (text: string) => ({
      ...three,
      cells: [
        ...three.cells.filter((cell) => cell.row !== row || cell.column < 3 || cell.column === 9),
        { row, column: 3, rowSpan: 1, columnSpan: 6, text },
      ],
    });
    expect(readSheets([merged('')]).values.get('requests.granted.legal')).toBe('blank');
    const { values } = readSheets([merged('6')]);
    expect(misread('2021', values)).toEqual([]);
    expect(values.has('requests.granted.legal')).toBe(false);
    expect(values.has('requests.granted.total')).toBe(true);
  });

  it('of table four count once, though its columns are numbered and rows are empty', () => {
    const numbering = Array.from({ length: 15 }, (_, i) => String(i + 1));
    const { values } = readSheets([withRow(withRow(four, 4, Array(15).fill('')), 3, numbering)]);
    expect([misread('2021', values), notRead('2021', ['four'], values)]).toEqual([[], []]);
  });

  it('of table four are not those of a row of the body’s own', () => {
    const own = ['本单位自己加的一行', ...Array<string>(14).fill('9')];
    const { values, unplaced } = readSheets([withRow(withoutRow(four, 3), 3, own)]);
    expect(values.size).toBe(0);
    expect(unplaced).toEqual([]);
    const both = readSheets([withRow(four, 3, own)]);
    expect([misread('2021', both.values), notRead('2021', ['four'], both.values)]).toEqual([[], []]);
    expect(both.unplaced).toEqual([own.join(' ')]);
  });

  it('of table four are read with a label in front of them', () => {
    const { values } = readSheets([withColumn(four, 0, ['', '', '', '件数'])]);
    expect([misread('2021', values), notRead('2021', ['four'], values)]).toEqual([[], []]);
  });

  it('are taken from no table without its header, and its rows are reported', () => {
    const { values, unplaced } = readSheets([withoutRow(withoutRow(three, 0), 0)]);
    expect(values.size).toBe(0);
    expect(unplaced).toHaveLength(25);
  });

  it('of a second part are not read by the header of the first where the parts are of different width', () => {
    const [upper, lower] = splitAt(three, 12);
    const { values } = readSheets([upper, withoutColumn(lower, 0)]);
    expect(misread('2021', values)).toEqual([]);
    expect(values.has('requests.total.total')).toBe(false);
  });

  it('of rows that came before are not read by the header of the first part', () => {
    const [upper, lower] = splitAt(three, 12);
    const { values, unplaced } = readSheets([withoutRow(withoutRow(lower, 0), 0), upper].reverse());
    expect(misread('2021', values)).toEqual([]);
    expect(unplaced).toEqual([]);
    expect(readSheets([lower, upper]).values.has('requests.total.total')).toBe(false);
  });
});
