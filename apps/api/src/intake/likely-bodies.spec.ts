import { likelyBodies, namedIn } from './likely-bodies.ts';

const names = [
  { agencyId: 1, name: '示例县工业和信息化局' },
  { agencyId: 1, name: '示例县经济和信息化局' },
  { agencyId: 2, name: '示例县财政局' },
  { agencyId: 3, name: '示例县东河镇人民政府' },
  { agencyId: 4, name: '示例县文化广电旅游局' },
];
const regions = ['示例省', '示例县'];

describe('the bodies a printed name may mean', () => {
  it.each<[string, string, [number, string][]]>([
    ['a short form', '示例县工信局', [[1, '示例县工业和信息化局']]],
    ['a name with another word in it', '示例县文化广电和旅游局', [[4, '示例县文化广电旅游局']]],
    ['a town without its government', '示例县东河镇', [[3, '示例县东河镇人民政府']]],
    ['a short name with another character', '示例县财正局', []],
    ['a name like none', '示例县气象局', []],
    ['the county alone', '示例县', []],
  ])('for %s', (_, printed, expected) => {
    const found = likelyBodies(printed, names, regions);
    expect(found.map(({ agencyId, name }) => [agencyId, name])).toEqual(expected);
  });

  it('are each there once, the likeliest first, five at most', () => {
    const many = Array.from({ length: 9 }, (_, i) => ({ agencyId: i, name: `示例县第${i}实验中学` }));
    const found = likelyBodies('示例县第3实验中学校', many, regions);
    expect(found).toHaveLength(5);
    expect(found[0]?.agencyId).toBe(3);
    expect(new Set(found.map(({ agencyId }) => agencyId)).size).toBe(5);
  });
});

describe('the bodies a file’s name tells', () => {
  it.each<[string, number[]]>([
    ['2024年度报告（示例县财政局）.html', [2]],
    ['部门/财政局 2024.docx', [2]],
    ['年报.docx', []],
  ])('%s', (fileName, expected) => {
    expect(namedIn(fileName, names, regions).map(({ agencyId }) => agencyId)).toEqual(expected);
  });
});
