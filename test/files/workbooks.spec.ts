import fc from 'fast-check';
import { unzipSync, strFromU8 } from 'fflate';
import { textCell, toXlsx, type WorkbookSheet } from '@gongkai/figures/files';
import { sheetsOf } from '@gongkai/reading';

const sheet = (rows: WorkbookSheet['rows'], name = '表'): WorkbookSheet => ({
  ...{ name, widths: [20, 10], rows, frozenRows: 1, frozenColumns: 1 },
});
const bytesOf = async (...sheets: WorkbookSheet[]) => new Uint8Array(await (await toXlsx(sheets)).arrayBuffer());
const markupOf = async (...sheets: WorkbookSheet[]) => {
  const parts = unzipSync(await bytesOf(...sheets));
  return (name: string) => strFromU8(parts[name] ?? new Uint8Array());
};

describe('a workbook that leaves the program', () => {
  it('has numbers as numbers and what is missing as nothing', async () => {
    const rows = [
      [textCell('单位', 'head'), textCell('条', 'head')],
      [textCell('示例局', 'name'), { value: 63, kind: 'number' as const }],
      [textCell('另一局', 'name'), { value: null, kind: 'missing' as const }],
    ];
    const part = (await markupOf(sheet(rows)))('xl/worksheets/sheet1.xml');
    expect(part).toMatch(/<c r="B2"[^>]*><v>63<\/v><\/c>/);
    expect(part).not.toMatch(/<c r="B2"[^>]* t=/);
    expect(part).not.toMatch(/<c r="B3"[^>]*><v>/);
    expect(part).toContain('<pane');
    expect(sheetsOf(await bytesOf(sheet(rows)))[0]?.rows.map(({ cells }) => cells.join('|'))).toEqual([
      '单位|条',
      '示例局|63',
      '另一局|',
    ]);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', "=cmd|'/c calc'!A0", '<f>1+1</f>'])(
    'makes no formula of the text %j',
    async (text) => {
      const markup = await markupOf(sheet([[textCell(text)]]));
      const part = markup('xl/worksheets/sheet1.xml');
      expect(part).not.toContain('<f');
      expect(part).toMatch(/<c r="A1"[^>]* t="s"/);
      const [printed] = sheetsOf(await bytesOf(sheet([[textCell(text)]])))[0]?.rows ?? [];
      expect(printed?.cells[0]?.trim()).toBe(text.trim());
    },
  );

  it('holds no formula, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 5 }), async (texts) => {
        const markup = await markupOf(sheet([texts.map((text) => textCell(text))]));
        expect(markup('xl/worksheets/sheet1.xml')).not.toContain('<f');
      }),
      { numRuns: 20 },
    );
  });

  it('says of numbers what they are and keeps them numbers', async () => {
    const rows = [
      [
        { value: 3000, kind: 'approximate' as const },
        { value: 70, kind: 'inferred' as const },
        { value: 12.5, kind: 'amount' as const },
      ],
    ];
    expect((await markupOf(sheet(rows)))('xl/worksheets/sheet1.xml')).toMatch(/<c r="A1"[^>]*><v>3000<\/v>/);
    expect(sheetsOf(await bytesOf(sheet(rows)))[0]?.rows[0]?.cells).toEqual(['约3,000', '70（推定）', '12.50']);
  });

  it('has heads over several columns and rows', async () => {
    const rows = [
      [
        { value: '结果', kind: 'head' as const, columnSpan: 2 },
        null,
        { value: '合计', kind: 'head' as const, rowSpan: 2 },
      ],
      [textCell('维持', 'head'), textCell('纠正', 'head'), null],
    ];
    const part = (await markupOf(sheet(rows)))('xl/worksheets/sheet1.xml');
    expect(part).toContain('<mergeCell ref="A1:B1"');
    expect(part).toContain('<mergeCell ref="C1:C2"');
  });

  it('names its sheets so that every program opens it', async () => {
    const names = sheetsOf(await bytesOf(sheet([], '2023/2024'), sheet([], '2023/2024'))).map(({ name }) => name);
    expect(names).toEqual(['2023 2024', '2023 2024 (2)']);
  });
});
