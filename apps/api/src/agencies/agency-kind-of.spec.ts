import { sampleCounty } from '@gongkai/sample';
import { agencyKindOf, statedKind } from './agency-kind-of.ts';

describe('the kind that a name sounds like', () => {
  it.each(sampleCounty().agencies.flatMap(({ kind, names }) => names.map(({ name }) => [name, kind] as const)))(
    'of %s is %s, as the sample has it',
    (name, kind) => {
      expect(agencyKindOf(name)).toBe(kind);
    },
  );

  it.each([
    ['财政局', 'department'],
    ['县卫生健康委员会', 'department'],
    ['县政府办公室', 'department'],
    ['东河镇', 'town'],
    ['回族乡人民政府', 'town'],
    ['城东街道', 'subdistrict'],
    ['城东街道办', 'subdistrict'],
    ['国家统计局示例调查队', 'vertical'],
    ['示例海关', 'vertical'],
    ['市生态环境局示例县分局', 'vertical'],
    ['高新技术产业开发区管委会', 'other'],
    ['风景名胜区管理委员会', 'other'],
    ['公共资源交易中心', 'other'],
    ['示例县第一中学', 'other'],
  ])('of %s is %s', (name, kind) => {
    expect(agencyKindOf(name)).toBe(kind);
  });
});

describe('the kind a list states', () => {
  it.each([
    ['部门', 'department'],
    [' 乡镇 ', 'town'],
    ['街道办事处', 'subdistrict'],
    ['乡(镇)', 'town'],
    ['垂管单位', 'vertical'],
    ['Town', 'town'],
    ['其他', 'other'],
    ['', null],
    ['甲类', null],
  ])('as “%s” is %s', (word, kind) => {
    expect(statedKind(word)).toBe(kind);
  });
});
