import { joinedLines } from './cell-lines.ts';

it.each([
  [['商业', '企业'], '商业企业'],
  [['12', '34'], '12⏎34'],
  [['12 ', ' 34'], '12 ⏎ 34'],
  [['', '12', ''], '12'],
  [['3', '件'], '3件'],
  [[], ''],
])('the lines %j of a cell are %j', (lines, text) => {
  expect(joinedLines(lines)).toBe(text);
});
