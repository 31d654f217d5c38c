import { printedNumber } from './number-format.ts';

describe('a number of a cell', () => {
  it.each([
    [0, 'General', '0'],
    [12.5, 'General', '12.5'],
    [0.1 + 0.2, 'General', '0.3'],
    [35.649999999999999, '', '35.65'],
    [5377212416, '0', '5377212416'],
    [12, 'G/通用格式', '12'],
    [1204, '#,##0', '1,204'],
    [1234567.5, '#,##0.00', '1,234,567.50'],
    [-8, '#,##0_);[Red](#,##0)', '-8'],
    [7, '000', '007'],
    [5, '0"件"', '5件'],
    [5, 'General"件"', '5件'],
    [30, '"约"0', '约30'],
    [0.5, '0%', '50%'],
    [0.123, '0.0%', '12.3%'],
    [35.6, '¥#,##0.00', '35.60'],
    [12, '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ', '12'],
    [12, '[$¥-804]#,##0', '12'],
    [12, '@', '12'],
    [0, '0', '0'],
    [5, '0"0"', '5'],
  ])('%d in the format %s is %s', (value, format, text) => {
    expect(printedNumber(value, format, false)).toEqual({ text, differs: false });
  });

  it.each([
    ['is rounded', 1234.5, '#,##0', '1,234.5'],
    ['is rounded to hundredths', 35.648, '0.00', '35.648'],
    ['is a zero that is not shown', 0, '0;-0;;@', '0'],
    ['is a zero shown as a dash', 0, '#,##0;-#,##0;"-"', '0'],
    ['is shown in thousands', 12345, '0,', '12345'],
    ['is shown in ten thousands', 12345, '0\\.0,"万"', '12345'],
    ['is a fraction', 0.5, '# ?/?', '0.5'],
    ['is beyond all digits', 1e21, 'General', '1e+21'],
    ['is a power', 12345, '0.00E+00', '12345'],
  ])('keeps what is stored, and says so, where it %s', (_, value, format, text) => {
    expect(printedNumber(value, format, false)).toEqual({ text, differs: true });
  });

  it('is never scaled by the words around it', () => {
    expect(printedNumber(12, '0"万"', false).text).toBe('12');
  });

  it.each([
    [45291, 'yyyy"年"m"月"d"日"', false, '2023年12月31日'],
    [45291, 'yyyy/m/d', false, '2023/12/31'],
    [45291, 'yy-mm-dd', false, '23-12-31'],
    [45291, '[$-804]yyyy"年"m"月"', false, '2023年12月'],
    [45291, '[$-F800]dddd, mmmm dd, yyyy', false, '2023年12月31日'],
    [45291, 'd-mmm-yy', false, '2023年12月31日'],
    [45291.5, 'yyyy/m/d h:mm', false, '2023/12/31 12:00'],
    [45291.53125, 'h:mm:ss', false, '12:45:00'],
    [43829, 'yyyy/m/d', true, '2023/12/31'],
    [1, 'yyyy/m/d', false, '1900/1/1'],
    [61, 'yyyy/m/d', false, '1900/3/1'],
    [-1, 'yyyy/m/d', false, '-1'],
    [3e6, 'yyyy/m/d', false, '3000000'],
    [5, '[Magenta]0', false, '5'],
  ])('%d in the format of a day %s (from 1904: %s) is %s', (value, format, epoch1904, text) => {
    expect(printedNumber(value, format, epoch1904).text).toBe(text);
  });
});
