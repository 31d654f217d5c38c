import { packFigures, type Figure } from '@gongkai/report';
import type { AgencyKind } from '@gongkai/report';
import { rollUpSheets } from './roll-up-sheet.ts';

const figure = (change: Partial<Figure>): Figure => ({
  ...{ cell: 'number', value: 1, text: '', standing: 'stated', unit: '条', places: [] },
  ...change,
});

function reportOf(agencyId: number, figures: Record<string, Figure>) {
  const packed = packFigures({ form: '2021', figures });
  if (packed === null) throw new Error('no form');
  return { agencyId, year: 2023, figures: packed };
}

const agency = (id: number, name: string, kind: AgencyKind) => ({ id, name, kind });
const county = {
  agencies: [
    agency(1, '示例县甲镇', 'town'),
    agency(2, '=示例县乙局', 'department'),
    agency(3, '示例县丙局', 'department'),
    agency(4, '示例县丁局', 'department'),
  ],
  owed: [{ year: 2023, agencyIds: [1, 2, 3, 4] }],
  reports: [
    reportOf(1, { 'channels.website': figure({ value: 10 }) }),
    reportOf(2, {
      'channels.website': figure({ value: 63 }),
      'channels.wechat': figure({ cell: 'approximate', value: 3000 }),
      'channels.weibo': figure({ cell: 'blank', value: null }),
      'channels.video': figure({ cell: 'notApplicable', value: null }),
      'channels.gazette': figure({ cell: 'unreadable', value: null }),
      'channels.total': figure({ value: 70, standing: 'inferred' }),
      'processingFee.amount': figure({ value: 12.5, unit: '元' }),
    }),
  ],
};
const words = { county: '示例县', asOf: '2024年1月28日', mark: null, waiting: new Set([3]) };
const sheets = () => rollUpSheets(county, 2023, words) ?? [];
const channels = () => sheets().at(-1)?.rows ?? [];
const line = (name: string) => channels().find((row) => row[1]?.value === name) ?? [];
/** By the order of the figures of prose: total, website, newMedia, wechat, weibo, video, otherMedia, gazette. */
const values = (name: string) =>
  line(name)
    .slice(3, 11)
    .map((cell) => cell?.value ?? null);

describe('the roll-up sheet of a year', () => {
  it('says what it is of and who is in it', () => {
    const texts = channels()
      .slice(0, 2)
      .map((row) => row[0]?.value);
    expect(texts[0]).toBe('示例县2023年政府信息公开工作年度报告汇总表（公开渠道、建议提案办理和信息处理费）');
    expect(texts[1]).toContain('计入 2/4 家');
  });

  it('has the bodies by kind in the order of the roster, and what is to be said of each', () => {
    const named = channels().flatMap((row) =>
      row[2] === undefined || row[2]?.value == null ? [] : [[row[1]?.value, row[2]?.value]],
    );
    expect(named).toEqual([
      ['单位', '报送'],
      ['=示例县乙局', '已计入'],
      ['示例县丙局', '待核'],
      ['示例县丁局', '未报'],
      ['示例县甲镇', '已计入'],
    ]);
  });

  it('keeps what is no number apart from zero', () => {
    expect(values('=示例县乙局')).toEqual([70, 63, '未载', 3000, null, '/', '未载', '读不出']);
    expect(
      line('=示例县乙局')
        .slice(3, 7)
        .map((cell) => cell?.kind),
    ).toEqual(['inferred', 'number', 'missing', 'approximate']);
    expect(values('示例县丁局')).toEqual(Array(8).fill(null));
  });

  it('adds what is stated, and says of how many bodies', () => {
    expect(values('县直部门小计').slice(0, 4)).toEqual([null, 63, null, 3000]);
    expect(values('乡镇（街道）小计').slice(0, 2)).toEqual([null, 10]);
    expect(values('全县合计').slice(0, 4)).toEqual([null, 73, null, 3000]);
    expect(values('计入单位数（共 4 家）').slice(0, 4)).toEqual([0, 2, 0, 1]);
    expect(values('其中未计入的推定数').slice(0, 2)).toEqual([70, null]);
  });

  it('gives amounts in the unit of the form', () => {
    expect(line('=示例县乙局').at(-1)).toEqual({ value: 12.5, kind: 'amount' });
    expect(line('全县合计').at(-1)).toEqual({ value: 12.5, kind: 'sumAmount' });
  });

  it('has as many cells in every row of a table as it has columns', () => {
    for (const { rows, widths, frozenRows } of sheets()) {
      const table = rows.slice(2).filter((row) => row.length > 1);
      expect(new Set(table.map((row) => row.length))).toEqual(new Set([widths.length]));
      expect(rows[frozenRows]?.[0]?.value).toBe(1);
    }
  });

  it('begins with the mark of a sample', () => {
    expect(rollUpSheets(county, 2023, { ...words, mark: '示例数据' })?.[0]?.rows[0]?.[0]?.value).toBe('示例数据');
  });

  it('does not exist before there was a form', () => {
    expect(rollUpSheets(county, 2013, words)).toBeNull();
  });
});
