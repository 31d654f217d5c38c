import { reportOf, valuesOf } from '../../test/report-of.ts';

describe('the processing fee', () => {
  it.each([
    ['本年度未收取信息处理费。', '0'],
    ['依据《政府信息公开信息处理费管理办法》，全年无收取信息处理费情况。', '0'],
    ['没有产生信息处理费。', '0'],
    ['全年收取信息处理费120元。', '120'],
    ['本机关2023年收取信息处理费0元。', '0'],
  ])('%s', (six, expected) => {
    expect(valuesOf(reportOf({ six }))['processingFee.amount']).toBe(expected);
  });

  it.each([
    ['section one, of applications', { one: '全年收到公开申请3件，办理依申请公开未收取任何费用。' }, '0'],
    ['section one, of something else', { one: '便民服务未收取任何费用。' }, undefined],
    ['an amount of it, which may be for copies', { one: '办理依申请公开收取复印费用20元。' }, undefined],
    ['section three', { three: '本年度未收取任何费用。' }, '0'],
  ])('of any kind is known from its words or its place: %s', (_, words, expected) => {
    expect(valuesOf(reportOf(words))['processingFee.amount']).toBe(expected);
  });

  it.each([['（一）依据《政府信息公开信息处理费管理办法》收取信息处理费的情况'], ['其他事项无。']])(
    'is not stated by: %s',
    (six) => {
      expect(valuesOf(reportOf({ six }))['processingFee.amount']).toBeUndefined();
    },
  );
});
