import { firstReport } from './first-report.ts';
import { toText } from './to-text.ts';
import { wenshangIndustry2023 } from './wenshang-2023.ts';

const text = toText(wenshangIndustry2023);

describe('the rewritten report of 汶上县工业和信息化局', () => {
  it.each([
    ['the total over channels', '累计对外发布信息278条'],
    ['a number without a channel', '本单位共向社会主动公开信息63条'],
    ['WeChat', '微信公众号刊发工作动态、重点任务推进等方面的信息215条'],
    ['applications', '收到信息公开申请0件'],
    ['proposals', '共14件，其中人大代表建议4件、政协委员提案10件，均按时限要求办复完毕'],
    ['no processing fee', '没有收取信息处理费'],
    ['the period', '统计期限为2023年1月1日至2023年12月31日'],
    ['the contact', '联系地址：汶上县政和路868号创业大厦；联系电话：0537-7212416'],
    ['two problems, each with its next step', /一是[^；]+，下一步，[^；]+；二是[^；]+，下一步，/],
    ['the chart', '\n政府网站公开信息数量\t类别 1\t63\t政府新媒体公开信息数量\t类别 1\t215\t系列 3\t类别 1\t\n'],
    ['the residue of the template', '（具体网址）'],
    ['the residue of a converter', '\n[bookmark: _GoBack]2023年度'],
  ])('prints %s', (_, printed) => {
    expect(text).toMatch(printed);
  });

  it('numbers its aspects as the published one does', () => {
    const headings = wenshangIndustry2023.sections[0]?.parts.filter(({ kind }) => kind === 'heading');
    expect(headings?.map(({ text: words }) => /^（.）/.exec(words)?.[0])).toEqual([
      '（一）',
      '（二）',
      '（3）',
      '（四）',
      '（五）',
    ]);
  });

  it('has all 200 cells of the form at 0', () => {
    expect(Object.values(wenshangIndustry2023.cells)).toEqual(Array.from({ length: 200 }, () => '0'));
  });

  it('says that its wording is an example, at the end and in its properties', () => {
    const mark = '（数字为该局公开发布的数字，文字为示例改写）';
    expect(text.endsWith(`\n${mark}`)).toBe(true);
    expect(wenshangIndustry2023.description).toBe(mark);
  });

  it('is the first report of its county', () => {
    const { region, agency, year, content } = firstReport;
    expect(region.map(({ name, level }) => `${name} ${level}`)).toEqual([
      '山东省 province',
      '济宁市 prefecture',
      '汶上县 county',
    ]);
    expect(content.title).toEqual([`${agency.name}${year}年政府信息公开工作年度报告`]);
  });
});
