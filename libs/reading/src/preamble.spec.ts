import { reportOf } from '../test/report-of.ts';

describe('period and contact', () => {
  it.each([
    ['统计期限自2023年1月1日起至2023年12月31日止。', '2023-01-01', '2023-12-31'],
    ['统计期限为2023年1月1日至12月31日。', '2023-01-01', '2023-12-31'],
    ['统计期限为2023年2月30日至12月31日。', null, '2023-12-31'],
    ['数据按年统计。', null, null],
  ])('%s', (preamble, from, to) => {
    expect(reportOf({ preamble }).period).toEqual({ from, to });
  });

  it.each([
    ['（地址：示例县示例路1号，电话：0537-1234567）', '示例县示例路1号', '0537-1234567'],
    ['联系地址:示例县示例路1号;联系电话:(0537)1234567', '示例县示例路1号', '0537-1234567'],
    ['电话：0537—1234567，传真：0537-7654321', null, '0537-1234567'],
    ['电话 1234567', null, '1234567'],
    ['如有疑问请来人来函。', null, null],
  ])('%s', (preamble, address, phone) => {
    expect(reportOf({ preamble }).contact).toEqual({ address, phone });
  });
});
