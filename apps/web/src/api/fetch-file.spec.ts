import { nameOf } from './fetch-file.ts';

describe('the name of a file', () => {
  it.each([
    [`attachment; filename="_.xlsx"; filename*=UTF-8''%E7%A4%BA%E4%BE%8B.xlsx`, '示例.xlsx'],
    ['attachment; filename="a.xlsx"', 'download'],
    [`attachment; filename*=UTF-8''%E7%A`, 'download'],
    [null, 'download'],
  ])('in %s is %s', (disposition, name) => {
    expect(nameOf(disposition)).toBe(name);
  });
});
