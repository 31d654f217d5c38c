import { formOf } from '@gongkai/report';
import { StatisticsLabels } from './statistics-label.ts';

const [table] = formOf('2014')?.tables ?? [];
if (table === undefined) throw new Error('The statistics form has no table');
const labels = new StatisticsLabels(table);
const rows = table.blocks.flatMap((block) => block.rows);
const codeOf = (label: string, group: string | null) => labels.lineOf(label, group)?.row.key ?? null;

describe('the label of a line of the statistics form', () => {
  it.each(rows.map((row) => [row.path.at(-1) ?? '', row.path[0] ?? '', row.key] as const))(
    '“%s” under “%s” is %s',
    (label, heading, code) => {
      expect(codeOf(label, labels.groupOf(heading))).toBe(code);
    },
  );

  it.each([
    ['政府网站公开政府信息数', 'channels.website'],
    ['2．政府网站公开政府信息数', 'channels.website'],
    ['（2）政府网站公开政府信息数', 'channels.website'],
    ['②政府网站公开政府信息数', 'channels.website'],
    ['2. 政府网站 公开政府信息数', 'channels.website'],
    ['政府网站公开政府信息数（条）', 'channels.website'],
    ['政府网站公开政府信息数量', 'channels.website'],
    ['其中:主动公开规范性文件数', 'stats.normative.published'],
    ['其中：1.涉及国家秘密', 'stats.requests.answered.refused.stateSecret'],
    ['不是“条例”所指政府信息', 'stats.requests.answered.refused.notGovernmentInformation'],
    ['收到申请', 'stats.requests.received'],
    ['（四）政府信息公开专项经费', 'stats.support.budget'],
    ['行政诉讼被依法纠错数', 'stats.litigation.corrected'],
    ['维持具体行政行为或者驳回原告诉讼请求数', 'stats.litigation.upheld'],
  ])('“%s” means %s wherever it stands', (label, code) => {
    expect(codeOf(label, null)).toBe(code);
  });

  it.each([
    ['（二）被依法纠错数', '四、行政复议数量', 'stats.reconsideration.corrected'],
    ['（二）被依法纠错数', '五、行政诉讼数量', 'stats.litigation.corrected'],
    ['（一）维持具体行政行为数', '四、行政复议数量', 'stats.reconsideration.upheld'],
    ['（一）维持具体行政行为数', '五、行政诉讼数量', 'stats.litigation.upheld'],
    ['（三）其他情形数', '五、行政诉讼数量', 'stats.litigation.other'],
    ['政务微信公开政府信息束', '一、主动公开情况', 'channels.wechat'],
    ['6.申请信息不存在教', '三、依申请公开情况', 'stats.requests.answered.notExisting'],
  ])('“%s” under “%s” means %s', (label, heading, code) => {
    expect(codeOf(label, labels.groupOf(heading))).toBe(code);
  });

  it.each([
    ['（二）被依法纠错数', '三、依申请公开情况'],
    ['（二）被依法纠错数', null],
    ['政务微薄公开政府信息数', '一、主动公开情况'],
    ['书面申请数', '三、依申请公开情况'],
    ['不属于已主动公开范围数', '三、依申请公开情况'],
    ['政务微信公开政府信息束', '二、回应解读情况'],
    ['政府网站浏览量', '一、主动公开情况'],
    ['统计指标', null],
    ['', null],
  ])('“%s” under “%s” means no line', (label, heading) => {
    expect(codeOf(label, heading === null ? null : labels.groupOf(heading))).toBeNull();
  });

  it.each([
    ['一、主动公开情况', true],
    ['（二）通过不同渠道和方式公开政府信息的情况', true],
    ['（一）收到申请数', true],
    ['1.当面申请数', false],
    ['附：填表说明', false],
  ])('“%s” heads lines: %s', (label, heads) => {
    expect(labels.isHeading(label)).toBe(heads);
  });
});
