import { namedBodies, rowsOfText } from './roster-lines.ts';

const named = (text: string) => namedBodies(rowsOfText(text)).map(({ line, name, kind }) => [line, name, kind]);

describe('a pasted list of bodies', () => {
  it.each<[string, string, unknown[]]>([
    [
      'one a line',
      '示例县财政局\n示例县水务局',
      [
        [1, '示例县财政局', ''],
        [2, '示例县水务局', ''],
      ],
    ],
    [
      'lines of Windows and blank ones',
      '\r\n示例县财政局\r\n\r\n示例县水务局\r\n',
      [
        [2, '示例县财政局', ''],
        [4, '示例县水务局', ''],
      ],
    ],
    ['the kind behind a tab', '东河镇人民政府\t乡镇', [[1, '东河镇人民政府', '乡镇']]],
    ['the kind behind a comma', '东河镇人民政府,乡镇', [[1, '东河镇人民政府', '乡镇']]],
    ['the kind behind a Chinese comma', '东河镇人民政府， 乡镇', [[1, '东河镇人民政府', '乡镇']]],
    ['numbers in a column before', '1\t示例县财政局\t部门', [[1, '示例县财政局', '部门']]],
    [
      'numbers before the names',
      '1、示例县财政局\n（2）示例县水务局\n3. 示例县民政局',
      [
        [1, '示例县财政局', ''],
        [2, '示例县水务局', ''],
        [3, '示例县民政局', ''],
      ],
    ],
    ['quotes around cells', '"示例县财政局","部门"', [[1, '示例县财政局', '部门']]],
    [
      'a header that says which column is which',
      '类别\t备注\t单位名称\n部门\t甲\t示例县财政局',
      [[2, '示例县财政局', '部门']],
    ],
    ['a title above the header', '示例县单位名单\n\n单位名称\n示例县财政局', [[4, '示例县财政局', '']]],
    ['a header without kinds', '序号,单位名称\n1,示例县财政局', [[2, '示例县财政局', '']]],
    ['nothing', ' \n\t\n1\n', []],
  ])('of %s', (_, text, bodies) => {
    expect(named(text)).toEqual(bodies);
  });
});
