import { cellCode, type Code, type FormEdition, formOf, type FormTable } from '@gongkai/report';
import { textToDocument } from '../text/text-to-document.ts';
import { numbersOf } from './spec/read-sheets.ts';
import { tablesOf } from './tables-of.ts';

const numbers = numbersOf('2021');
const header = [
  ['（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', '申请人情况'],
  ['', '自然人', '法人或其他组织', '总计'],
  ['', '', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', ''],
];

function tableOf(edition: FormEdition, name: FormTable['name']): FormTable {
  const table = formOf(edition)?.tables.find((candidate) => candidate.name === name);
  if (table === undefined) throw new Error(`No table ${name}`);
  return table;
}

/** Rows of table three as a text has them: merged labels once, blank in the rows below. */
const rows = tableOf('2021', 'three').blocks.flatMap(({ columns, rows: formRows }) =>
  formRows.map((row, i) => {
    const above = formRows[i - 1]?.path ?? [];
    const labels = row.path.map((label, level) => (level < row.path.length - 1 && above[level] === label ? '' : label));
    return [...labels, ...columns.map((column) => String(numbers.get(cellCode(row, column))))];
  }),
);

function read(lines: readonly (readonly string[])[]) {
  const text = lines.map((row) => row.map((cell) => `\t${cell}\n`).join('') + '\n').join('');
  const document = textToDocument(new TextEncoder().encode(text));
  const grids = document.blocks.flatMap((block) => (block.kind === 'grid' ? [block] : []));
  const { readings, contradictions } = tablesOf(grids, 2023);
  const values = new Map<Code, unknown>(
    readings.flatMap(({ cells }) => cells.map(({ code, cell }) => [code, cell.value ?? cell.text] as const)),
  );
  return {
    values,
    wrong: [...values].filter(([code, value]) => value !== numbers.get(code)),
    unplaced: readings.flatMap(({ unplaced }) => unplaced.map((row) => row.text)),
    remarks: readings.flatMap(({ remarks }) => remarks ?? []),
    contradictions,
  };
}

const renamed = (from: string, to: string) => rows.map((row) => row.map((text) => (text === from ? to : text)));
const own = (value: string) => ['五、自行增加的一行', ...Array<string>(7).fill(value)];

describe('table three in a text, one cell a line', () => {
  it('is read whole', () => {
    const { values, wrong, unplaced, contradictions } = read([...header, ...rows]);
    expect([values.size, wrong, unplaced, contradictions]).toEqual([175, [], [], []]);
  });

  it.each(['7', '', '/'])('keeps all other rows where the body added one with %j, and reports it', (value) => {
    const { values, wrong, unplaced } = read([...header, ...rows.toSpliced(3, 0, own(value))]);
    expect([values.size, wrong]).toEqual([175, []]);
    expect(unplaced).toEqual([own(value).join(' ').trim()]);
  });

  it('loses the one row that is missing, whichever it is', () => {
    for (let i = 0; i < rows.length; i++) {
      const { values, wrong } = read([...header, ...rows.toSpliced(i, 1)]);
      expect(wrong).toEqual([]);
      expect(values.size).toBe(168);
    }
  });

  it('names a slip, and a row that stands twice', () => {
    const slip = read([...header, ...renamed('（一）予以公开', '（一）予与公开')]);
    expect([slip.values.size, slip.wrong]).toEqual([175, []]);
    expect(slip.remarks).toMatchObject([{ kind: 'nearRow', printed: '（一）予与公开', official: '（一）予以公开' }]);
    const twice = read([...header, ...rows, (rows.at(-1) ?? []).with(1, '999')]);
    expect(twice.wrong).toEqual([
      ['requests.carriedForward.person', `${String(numbers.get('requests.carriedForward.person'))}；999`],
    ]);
    expect(twice.contradictions).toHaveLength(1);
  });

  it('has no value where its header is lost or one of its labels is', () => {
    expect(read(rows).values.size).toBe(0);
    const short = header.map((row) => row.filter((text) => text !== '科研机构'));
    const { wrong } = read([...short, ...rows]);
    expect(wrong).toEqual([]);
  });
});
