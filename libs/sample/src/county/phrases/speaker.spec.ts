import { agencies } from '../agencies.ts';
import { nameIn } from '../agency-row.ts';
import { accountOf, selfOf } from './speaker.ts';

describe('accountOf', () => {
  it.each([
    ['示例县教育和体育局', '示例教育体育'],
    ['示例县东河镇人民政府', '示例东河镇'],
    ['示例县人民政府城东街道办事处', '示例城东街道'],
    ['国家税务总局示例县税务局', '示例税务'],
    ['示例市生态环境局示例县分局', '示例生态环境'],
    ['示例县广播电视局', '示例广电'],
  ])('of %s is %s', (name, account) => {
    expect(accountOf(name)).toBe(account);
  });

  it('is never 示例 alone', () => {
    const accounts = agencies.map((agency) => accountOf(nameIn(agency, 2025)));
    expect(accounts.filter((account) => account.length < 4)).toEqual([]);
  });
});

describe('selfOf', () => {
  it.each([
    ['示例县公安局', false, '我局'],
    ['示例县东河镇人民政府', false, '我镇'],
    ['示例县人民政府城东街道办事处', false, '我街道'],
    ['示例县公路事业发展中心', false, '我中心'],
    ['示例县残疾人联合会', false, '本单位'],
    ['示例县公安局', true, '本单位'],
  ])('%s, plain %s, speaks of itself as %s', (name, plain, self) => {
    expect(selfOf(name, plain)).toBe(self);
  });
});
