import { formOf, type FormTable } from '@gongkai/report';
import { textToDocument } from '../text/text-to-document.ts';
import { gridToTable } from './grid-to-table.ts';

const form = formOf('2021');
const [two, three, four] = form?.tables ?? [];

/** Rows as flattened text: one cell a line. */
function read(rows: readonly (readonly string[])[], table: FormTable | undefined) {
  const text = rows.map((row) => row.map((cell) => `\t${cell}\n`).join('') + '\n').join('');
  const [grid] = textToDocument(new TextEncoder().encode(text)).blocks;
  if (grid?.kind !== 'grid' || table === undefined) throw new Error('No grid');
  const { cells, unplaced } = gridToTable(grid, table);
  return { values: Object.fromEntries(cells.map(({ code, cell }) => [code, cell.value ?? cell.cell])), unplaced };
}

const requestsHeader = [
  ['（本列数据的勾稽关系）', '申请人情况'],
  ['', '自然人', '法人或其他组织', '总计'],
  ['', '', '商业\n企业', '科研\n机构', '社会公益组织', '法律服务机构', '其他', ''],
];
const received = ['一、本年新收政府信息公开申请数量', '1', '2', '3', '4', '5', '6', '21'];
const carriedIn = ['二、上年结转政府信息公开申请数量', '0', '0', '0', '0', '0', '0', '0'];

describe('table three, flattened', () => {
  it('places each value by its row and its column', () => {
    expect(read([...requestsHeader, received], three).values).toEqual({
      'requests.received.person': 1,
      'requests.received.company': 2,
      'requests.received.research': 3,
      'requests.received.charity': 4,
      'requests.received.legal': 5,
      'requests.received.otherBody': 6,
      'requests.received.total': 21,
    });
  });

  it('takes the columns from the header, not from their order', () => {
    const header = [
      ...requestsHeader.slice(0, 2),
      ['', '', '科研机构', '商业企业', '社会公益组织', '法律服务机构', '其他', ''],
    ];
    expect(read([...header, received], three).values).toMatchObject({
      'requests.received.company': 3,
      'requests.received.research': 2,
    });
  });

  it('keeps a blank cell blank and in its place', () => {
    const row = received.with(3, '').with(5, '/');
    expect(read([...requestsHeader, row], three).values).toMatchObject({
      'requests.received.company': 2,
      'requests.received.research': 'blank',
      'requests.received.charity': 4,
      'requests.received.legal': 'notApplicable',
      'requests.received.total': 21,
    });
  });

  it.each([
    ['a cell too few', received.toSpliced(4, 1)],
    ['a cell too many', received.toSpliced(4, 0, '9')],
  ])('reads nothing from a row with %s, and reports it', (_, row) => {
    const { values, unplaced } = read([...requestsHeader, carriedIn, row], three);
    expect(Object.keys(values).filter((code) => code.startsWith('requests.received'))).toEqual([]);
    expect(values['requests.carriedIn.total']).toBe(0);
    expect(unplaced.map(({ row: r }) => r)).toEqual([4]);
  });

  it('reads nothing where the header is lost', () => {
    const { values, unplaced } = read([received, carriedIn], three);
    expect(values).toEqual({});
    expect(unplaced).toHaveLength(2);
  });

  it('reports a row that is no row of the form', () => {
    const { unplaced } = read(
      [...requestsHeader, received, ['五、自行增加的一行', '0', '0', '0', '0', '0', '0', '0']],
      three,
    );
    expect(unplaced).toHaveLength(1);
  });

  it.each([
    ['一、本年新收政府信息公开申请数量', true],
    ['本年新收政府信息公开申请数量', true],
    ['一、 本年新收 政府信息公开申请数量', true],
    ['一、本年新收政府信息公开申清数量', true],
    ['一、本年办结政府信息申请数量合计', false],
  ])('row label %s', (label, known) => {
    expect('requests.received.total' in read([...requestsHeader, received.with(0, label)], three).values).toBe(known);
  });
});

describe('table four, flattened', () => {
  const results = ['结果维持', '结果\n纠正', '其他\n结果', '尚未\n审结', '总计'];
  const header = [
    ['行政复议', '行政诉讼'],
    [...results, '未经复议直接起诉', '复议后起诉'],
    ['', '', '', '', '', ...results, ...results],
  ];
  const numbers = Array.from({ length: 15 }, (_, i) => String(i));

  it('tells the three groups apart', () => {
    const { values } = read([...header, numbers], four);
    expect(Object.keys(values)).toHaveLength(15);
    expect(values).toMatchObject({
      'review.reconsideration.upheld': 0,
      'review.reconsideration.total': 4,
      'review.litigation.direct.upheld': 5,
      'review.litigation.afterReconsideration.upheld': 10,
      'review.litigation.afterReconsideration.total': 14,
    });
  });

  it.each([[numbers.slice(1)], [[...numbers, '0']]])('reads nothing from a row of another length', (row) => {
    expect(read([...header, row], four).values).toEqual({});
  });

  it('reads a row of blanks as blanks', () => {
    expect(Object.values(read([...header, numbers.map(() => '')], four).values)).toEqual(Array(15).fill('blank'));
  });
});

describe('table two, flattened', () => {
  const rows = [
    ['第二十条第（一）项'],
    ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
    ['规章', '1', '2', '3'],
    ['行政规范性文件', '4', '', '6'],
    ['第二十条第（五）项'],
    ['信息内容', '本年处理决定数量'],
    ['行政许可', '7'],
    ['第二十条第（六）项'],
    ['信息内容', '本年处理决定数量'],
    ['行政处罚', '8'],
    ['行政强制', '9'],
    ['第二十条第（八）项'],
    ['信息内容', '本年收费金额（单位：万元）'],
    ['行政事业性收费', '35.65'],
  ];

  it('reads its four blocks', () => {
    expect(read(rows, two).values).toEqual({
      'disclosure.rules.issued': 1,
      'disclosure.rules.repealed': 2,
      'disclosure.rules.inForce': 3,
      'disclosure.normativeDocuments.issued': 4,
      'disclosure.normativeDocuments.repealed': 'blank',
      'disclosure.normativeDocuments.inForce': 6,
      'disclosure.licences.decisions': 7,
      'disclosure.penalties.decisions': 8,
      'disclosure.coercion.decisions': 9,
      'disclosure.fees.amount': 35.65,
    });
  });

  it('reads the other rows when one is missing', () => {
    const { values } = read(
      rows.filter(([label]) => label !== '行政处罚'),
      two,
    );
    expect(values).toMatchObject({ 'disclosure.licences.decisions': 7, 'disclosure.coercion.decisions': 9 });
    expect(values).not.toHaveProperty('disclosure.penalties.decisions');
  });

  it('takes no row of another block', () => {
    const { values } = read(
      rows.filter(([label]) => label !== '第二十条第（五）项'),
      two,
    );
    expect(values).not.toHaveProperty('disclosure.licences.decisions');
  });
});
