import { type Form, formOf, type FormEdition } from '@gongkai/report';
import { rollUpTables } from './roll-up-columns.ts';

function form(edition: FormEdition): Form {
  const found = formOf(edition);
  if (found === null) throw new Error(edition);
  return found;
}

describe('the columns of a roll-up', () => {
  it.each<[FormEdition, string[], number[]]>([
    ['2021', ['二 主动公开', '三 依申请公开', '四 复议诉讼', '渠道与建议提案'], [10, 175, 15, 15]],
    ['2019', ['二 主动公开', '三 依申请公开', '四 复议诉讼', '渠道与建议提案'], [22, 161, 15, 14]],
    ['2014', ['统计表', '渠道与建议提案'], [58, 8]],
  ])('of %s are every figure that adds up over bodies', (edition, names, counts) => {
    const tables = rollUpTables(form(edition));
    expect(tables.map(({ name }) => name)).toEqual(names);
    expect(tables.map(({ columns }) => columns.length)).toEqual(counts);
    const codes = tables.flatMap(({ columns }) => columns.map(({ code }) => code));
    const summed = form(edition).indicators.filter(({ overBodies }) => overBodies === 'sum');
    expect(codes.toSorted()).toEqual(summed.map(({ code }) => code).toSorted());
  });

  it.each<[FormEdition, string, (string | null)[]]>([
    ['2021', 'disclosure.rules.inForce', ['第二十条第（一）项', '规章', '现行有效件数']],
    ['2021', 'disclosure.fees.amount', ['第二十条第（八）项', '行政事业性收费', '本年收费金额（单位：万元）']],
    ['2019', 'disclosure.procurement.amount', ['第二十条第（九）项', '政府集中采购', '采购总金额（元）']],
    ['2021', 'requests.received.person', ['一、本年新收政府信息公开申请数量', null, null, '自然人', null]],
    [
      '2021',
      'requests.refused.stateSecret.company',
      ['三、本年度办理结果', '（三）不予公开', '1.属于国家秘密', '法人或其他组织', '商业企业'],
    ],
    ['2021', 'review.reconsideration.total', ['行政复议', '总计', null]],
    ['2021', 'processingFee.amount', ['信息处理费', '信息处理费（元）']],
    ['2014', 'stats.reconsideration.total', ['四、行政复议数量', '总数', null, null]],
    ['2014', 'stats.reconsideration.upheld', ['四、行政复议数量', '（一）维持具体行政行为数', null, null]],
    ['2014', 'stats.fees.amount', ['七、依申请公开信息收取的费用（万元）', null, null, null]],
  ])('of %s: %s stands under %j', (edition, code, heads) => {
    const columns = rollUpTables(form(edition)).flatMap((table) => table.columns);
    expect(columns.find((each) => each.code === code)?.heads).toEqual(heads);
  });
});
