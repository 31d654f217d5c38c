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

  it.each([['（一）依据《政府信息公开信息处理费管理办法》收取信息处理费的情况'], ['其他事项无。']])(
    'is not stated by: %s',
    (six) => {
      expect(valuesOf(reportOf({ six }))['processingFee.amount']).toBeUndefined();
    },
  );
});
