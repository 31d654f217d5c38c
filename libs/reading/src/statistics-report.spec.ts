import { read } from './read.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

/** A page written by hand as portals kept them in 2016: no sections of today, a table pasted from a spreadsheet. */
const page = `<html><head><meta charset="utf-8"><title>样本局年报</title></head><body>
<div class="nav">当前位置：首页 &gt; 年度报告</div>
<h2>示例县样本局<br>2016年政府信息公开工作年度报告</h2>
<p>本报告数据的统计期限自2016年1月1日起至2016年12月31日止。联系电话：0000-7654321。</p>
<p><b>一、概述</b></p><p>本局按季度检查公开目录。</p>
<p><b>二、回应解读情况</b></p><p>本局解答群众提问8次。</p>
<p><b>三、主动公开情况</b></p><p>全年主动公开政府信息310条。</p>
<p><b>四、依申请公开办理情况</b></p><p>详见附表。</p>
<p><b>五、因政府信息公开申请行政复议、提起行政诉讼的情况</b></p><p>本年没有。</p>
<p><b>六、存在的主要问题及改进措施</b></p><p>一是个别目录没有按时更新。下一步，将逐月核对目录。</p>
<p>附件：政府信息公开情况统计表</p>
<table border="1">
<tr><td colspan="4">政府信息公开情况统计表<br>（2016年度）</td></tr>
<tr><td colspan="4">填报单位（盖章）：示例县样本局</td></tr>
<tr><td colspan="2">统 计 指 标</td><td>单位</td><td>统计数</td></tr>
<tr><td rowspan="6">一、主动公开情况</td><td>（一）主动公开政府信息数<br>（不同渠道和方式公开相同信息计1条）</td><td>条</td><td>310</td></tr>
<tr><td>　　其中：主动公开规范性文件数</td><td>条</td><td>４</td></tr>
<tr><td>　　　　　制发规范性文件总数</td><td>件</td><td>&nbsp;</td></tr>
<tr><td>（二）通过不同渠道和方式公开政府信息的情况</td><td>——</td><td>——</td></tr>
<tr><td>&nbsp;&nbsp;1．政府公报公开政府信息数</td><td>条</td><td>/</td></tr>
<tr><td>&nbsp;&nbsp;2．政府网站公开政府信息数</td><td>条</td><td>1,250</td></tr>
<tr><td colspan="2">四、行政复议数量</td><td>件</td><td>3</td></tr>
<tr><td colspan="2">　（一）维持具体行政行为数</td><td>件</td><td>1</td></tr>
<tr><td colspan="2">　（二）被依法纠错数</td><td>件</td><td>0</td></tr>
<tr><td colspan="2">　（三）其他情形数</td><td>件</td><td>2</td></tr>
<tr><td colspan="2">五、行政诉讼数量</td><td>件</td><td>7</td></tr>
<tr><td colspan="2">　（一）维持具体行政行为或者驳回原告诉讼请求数</td><td>件</td><td>4</td></tr>
<tr><td colspan="2">　（二）被依法纠错数</td><td>件</td><td></td></tr>
<tr><td colspan="2">七、依申请公开信息收取的费用</td><td>元</td><td>120</td></tr>
<tr><td colspan="2">本局自行增加的指标</td><td>个</td><td>9</td></tr>
<tr><td>单位负责人：甲</td><td>审核人：乙</td><td colspan="2">填报日期：2017年1月10日</td></tr>
</table></body></html>`;

describe('a report of 2016 as a page of a portal', () => {
  const reading = read(bytes(page));

  it('is read with its body, year and form', async () => {
    expect((await reading).report).toMatchObject({
      agency: '示例县样本局',
      year: 2016,
      form: '2014',
      period: { from: '2016-01-01', to: '2016-12-31' },
      contact: { phone: '0000-7654321' },
    });
  });

  it.each([
    ['channels.total', { value: 310, standing: 'stated' }],
    ['stats.normative.published', { value: 4 }],
    ['stats.normative.issued', { cell: 'blank', value: null }],
    ['channels.gazette', { cell: 'notApplicable', value: null }],
    ['channels.website', { value: 1250 }],
    ['stats.reconsideration.corrected', { value: 0 }],
    ['stats.reconsideration.other', { value: 2 }],
    ['stats.litigation.upheld', { value: 4 }],
    ['stats.litigation.corrected', { cell: 'blank', value: null }],
    ['stats.fees.amount', { value: 120, unit: '元' }],
  ])('%s is %j', async (code, figure) => {
    expect((await reading).report?.figures[code]).toMatchObject(figure);
  });

  it('takes its headings for the sections of the same subject, whatever their numbers', async () => {
    const { report, document } = await reading;
    const headings = report?.sections.map(({ number, heading }) => [
      number,
      document?.text.slice(heading.start, heading.end).trim(),
    ]);
    expect(headings).toEqual([
      [1, '一、概述'],
      [2, '三、主动公开情况'],
      [3, '四、依申请公开办理情况'],
      [4, '五、因政府信息公开申请行政复议、提起行政诉讼的情况'],
      [5, '六、存在的主要问题及改进措施'],
    ]);
    expect(report?.statements.problems.map(({ text }) => text)).toEqual([expect.stringContaining('没有按时更新')]);
  });

  it('says which lines are missing and which is none of the form’s, and nothing of sections', async () => {
    const { status, report } = await reading;
    const notes = (report?.notes ?? []).map(({ message }) => message.zh);
    expect(status).toBe('partial');
    expect(notes).toContainEqual(expect.stringMatching(/^政府信息公开情况统计表有\d+行没有读全：/));
    expect(notes).toContain('政府信息公开情况统计表有一行对不上表样，没有取数：本局自行增加的指标 个 9');
    expect(notes.filter((note) => /部分的标题/.test(note))).toEqual([]);
  });
});

describe('a report of 2016 whose table is a file of its own', () => {
  const text = [
    '示例县样本局2016年政府信息公开工作年度报告',
    '一、概述',
    '本局按季度检查公开目录。',
    '二、主动公开政府信息情况',
    '全年主动公开政府信息310条。',
    '三、依申请公开政府信息情况',
    '没有收到申请。',
    '四、存在的主要问题和改进措施',
    '个别目录没有按时更新。',
  ].join('\n');

  it('is read in part: its channels by its text, its table named as missing', async () => {
    const { status, report } = await read(bytes(text));
    expect(status).toBe('partial');
    expect(report).toMatchObject({ agency: '示例县样本局', year: 2016, form: '2014' });
    expect(report?.figures['channels.total']).toMatchObject({ value: 310, standing: 'stated' });
    expect(report?.notes.map(({ message }) => message.zh)).toEqual([
      '没有读到政府信息公开情况统计表：表格缺失，或是图片',
    ]);
  });
});

describe('a statistics form that was flattened to one cell a line without any mark', () => {
  const form = [
    ['统计指标', '单位', '统计数'],
    ['一、主动公开情况', '——'],
    ['（一）主动公开政府信息数', '（不同渠道和方式公开相同信息计1条）', '条', '310'],
    ['其中：主动公开规范性文件数', '条', '4'],
    ['制发规范性文件总数', '件', '5'],
    ['（二）通过不同渠道和方式公开政府信息的情况', '——'],
    ['1.政府公报公开政府信息数', '条', '0'],
    ['2.政府网站公开政府信息数', '条', '250'],
    ['3.政务微博公开政府信息数', '条', '30'],
    ['4.政务微信公开政府信息数', '条', '120'],
    ['四、行政复议数量', '件', '3'],
    ['（一）维持具体行政行为数', '件', '1'],
    ['（二）被依法纠错数', '件', '2'],
    ['五、行政诉讼数量', '件', '5'],
    ['（二）被依法纠错数', '件', '5'],
    ['七、依申请公开信息收取的费用', '万元', '0.35'],
  ];
  const before = ['示例县样本局2016年政府信息公开工作年度报告', '一、概述', '本局按季度检查公开目录。'];
  const formats = {
    'a text': (lines: readonly string[]) => lines.join('\n'),
    'a page': (lines: readonly string[]) =>
      `<html><body>${lines.map((line) => `<p>${line}</p>`).join('')}</body></html>`,
  };
  const figuresOf = async (write: (lines: readonly string[]) => string, rows: readonly (readonly string[])[]) => {
    const { report } = await read(bytes(write([...before, ...rows.flat(), '负责人：甲'])));
    const cells = Object.entries(report?.figures ?? {}).filter(([, { places }]) => places[0]?.kind === 'cell');
    return Object.fromEntries(cells.map(([code, { value, cell }]) => [code, value ?? cell]));
  };
  const expected = {
    'channels.total': 310,
    'stats.normative.published': 4,
    'stats.normative.issued': 5,
    'channels.gazette': 0,
    'channels.website': 250,
    'channels.weibo': 30,
    'channels.wechat': 120,
    'stats.reconsideration.total': 3,
    'stats.reconsideration.upheld': 1,
    'stats.reconsideration.corrected': 2,
    'stats.litigation.total': 5,
    'stats.litigation.corrected': 5,
    'stats.fees.amount': 0.35,
  };

  describe.each(Object.entries(formats))('in %s', (_, write) => {
    it('is read', async () => {
      expect(await figuresOf(write, form)).toEqual(expected);
    });

    it('shifts nothing where a blank cell left no line', async () => {
      const rows = form.map((row) => (row[0]?.startsWith('2.政府网站') === true ? row.slice(0, 2) : row));
      const { 'channels.website': website, ...others } = expected;
      expect(website).toBe(250);
      expect(await figuresOf(write, rows)).toEqual(others);
    });
  });
});
