import { cellsOf } from './cells-of.ts';
import { toText } from './to-text.ts';
import { wenshangIndustry2023 } from './wenshang-2023.ts';

const linesFrom = (text: string, first: string, count: number) => {
  const lines = text.split('\n');
  return lines.slice(lines.indexOf(first), lines.indexOf(first) + count);
};

describe('toText', () => {
  it('writes a cell a line behind a tab and an empty line after each row', () => {
    expect(linesFrom(toText(wenshangIndustry2023), '\t行政许可', 7)).toEqual([
      ...['\t行政许可', '\t0', ''],
      ...['\t第二十条第（六）项', '', '\t信息内容', '\t本年处理决定数量'],
    ]);
  });

  it('writes merged cells again as blank lines below and not at all to the right', () => {
    expect(linesFrom(toText(wenshangIndustry2023), '\t申请人情况', 8)).toEqual([
      ...['\t申请人情况', ''],
      ...['\t', '\t自然人', '\t法人或其他组织', '\t总计', ''],
      '\t',
    ]);
  });

  it('leaves an empty line after each table', () => {
    expect(toText(wenshangIndustry2023)).toContain('\t0\n\n\n三、收到和处理政府信息公开申请情况\n');
  });

  it('writes a cell printed empty as a lone tab', () => {
    const cells = cellsOf('2021', (code) => (code === 'disclosure.fees.amount' ? '' : '0'));
    expect(toText({ ...wenshangIndustry2023, cells })).toContain('\t行政事业性收费\n\t\n\n');
  });

  it('names the series at every point of a chart', () => {
    const points = [
      { category: '2022', text: '5' },
      { category: '2023', text: '' },
    ];
    const chart = { title: '对比', series: [{ name: '网站', points }] };
    expect(toText({ ...wenshangIndustry2023, chart })).toContain('\n\n对比\n网站\t2022\t5\t网站\t2023\t\n \n');
  });

  it('writes nothing of a chart where there is none', () => {
    const { edition, title, preamble, sections, cells, closing } = wenshangIndustry2023;
    expect(toText({ edition, title, preamble, sections, cells, closing })).not.toContain('类别 1');
  });
});
