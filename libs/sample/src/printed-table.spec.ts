import { formOf, type FormEdition } from '@gongkai/report';
import {
  MissingCell,
  picturedTables,
  printedTables,
  rowsWithContinuations,
  type PrintedTable,
} from './printed-table.ts';
import { cellsOf } from './cells-of.ts';
import { wenshangIndustry2023 } from './wenshang-2023.ts';

const formContent = (edition: FormEdition) => ({
  ...wenshangIndustry2023,
  edition,
  cells: cellsOf(edition, () => '0'),
});
const tables = (edition: FormEdition) => printedTables(formContent(edition));
const named = (name: PrintedTable['name']) => tables('2021').find((table) => table.name === name);

/** Where a label stands: `row,column rows×columns`. */
function spans(table: PrintedTable | undefined): Record<string, string> {
  const found: Record<string, string> = {};
  (table === undefined ? [] : rowsWithContinuations(table)).forEach((cells, row) => {
    let column = 0;
    for (const { cell, continues } of cells) {
      const label = cell.lines.join('');
      if (!continues && cell.kind === 'label') found[label] ??= `${row},${column} ${cell.rowSpan}×${cell.columnSpan}`;
      column += cell.columnSpan;
    }
  });
  return found;
}

describe('printedTables', () => {
  it.each(
    (['2021', '2019'] as const).flatMap((edition) =>
      tables(edition).map((table) => ({ edition, name: table.name, table })),
    ),
  )('covers every position of table $name of $edition once', ({ table }) => {
    const widths = rowsWithContinuations(table).map((cells) =>
      cells.reduce((width, { cell }) => width + cell.columnSpan, 0),
    );
    expect(new Set(widths)).toEqual(new Set([table.columnCount]));
    const area = table.rows.flat().reduce((sum, cell) => sum + cell.rowSpan * cell.columnSpan, 0);
    expect(area).toBe(table.rows.length * table.columnCount);
  });

  it('lays out table two in blocks, values of one column wide', () => {
    expect(spans(named('two'))).toMatchObject({
      '第二十条第（一）项': '0,0 1×4',
      本年制发件数: '1,1 1×1',
      行政规范性文件: '3,0 1×1',
      '第二十条第（五）项': '4,0 1×4',
      本年处理决定数量: '5,1 1×3',
      '本年收费金额（单位：万元）': '12,1 1×3',
    });
  });

  it('lays out table three with three header rows and three label columns', () => {
    expect(spans(named('three'))).toMatchObject({
      '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）': '0,0 3×3',
      申请人情况: '0,3 1×7',
      自然人: '1,3 2×1',
      法人或其他组织: '1,4 1×5',
      总计: '1,9 2×1',
      商业企业: '2,4 1×1',
      '一、本年新收政府信息公开申请数量': '3,0 1×3',
      '三、本年度办理结果': '5,0 22×1',
      '（一）予以公开': '5,1 1×2',
      '（三）不予公开': '7,1 8×1',
      '1.属于国家秘密': '7,2 1×1',
      '（六）其他处理': '23,1 3×1',
      '（七）总计': '26,1 1×2',
      '四、结转下年度继续办理': '27,0 1×3',
    });
  });

  it('lays out table four with three header rows', () => {
    expect(spans(named('four'))).toMatchObject({
      行政复议: '0,0 1×5',
      行政诉讼: '0,5 1×10',
      结果维持: '1,0 2×1',
      未经复议直接起诉: '1,5 1×5',
      复议后起诉: '1,10 1×5',
    });
  });

  it('breaks labels of narrow columns in two unless told otherwise', () => {
    const content = { ...formContent('2021'), unbrokenColumns: ['company'] };
    const header = printedTables(content).find(({ name }) => name === 'three')?.rows[2];
    expect(header?.slice(0, 2).map(({ lines }) => lines)).toEqual([['商业企业'], ['科研', '机构']]);
  });

  it('names the cell that has no text', () => {
    const content = formContent('2021');
    const code = 'requests.granted.person';
    const cells = Object.fromEntries(Object.entries(content.cells).filter(([other]) => other !== code));
    expect(() => printedTables({ ...content, cells })).toThrow(new MissingCell(code));
  });
});

describe('tables of a body’s own', () => {
  const form = formOf('2021')?.tables ?? [];

  it('are printed instead of those of the form', () => {
    const content = { ...formContent('2021'), tables: form.filter(({ name }) => name !== 'four') };
    expect(printedTables(content).map(({ name }) => name)).toEqual(['two', 'three']);
  });

  it('ask for the text of every cell they have', () => {
    const added = form.map((table) => ({
      ...table,
      blocks: table.blocks.map((block) => ({
        ...block,
        columns: [...block.columns, { key: 'own', path: ['自设'], en: 'Own' }],
      })),
    }));
    expect(() => printedTables({ ...formContent('2021'), tables: added })).toThrow(MissingCell);
  });

  it('are printed or shown as a picture, never both', () => {
    const content = { ...formContent('2021'), pictures: ['three' as const] };
    expect(printedTables(content).map(({ name }) => name)).toEqual(['two', 'four']);
    expect(picturedTables(content).map(({ name }) => name)).toEqual(['three']);
  });
});
