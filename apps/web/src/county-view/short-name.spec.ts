import { shortName } from './short-name.ts';

it.each([
  ['示例县财政局', '示例县', '财政局'],
  ['示例县人民政府', '示例县', '示例县人民政府'],
  ['示例县人民政府办公室', '示例县', '示例县人民政府办公室'],
  ['国家税务总局示例县税务局', '示例县', '国家税务总局示例县税务局'],
  ['示例县', '示例县', '示例县'],
])('%s of %s is shown as %s', (name, county, expected) => {
  expect(shortName(name, county)).toBe(expected);
});
