import { neutralNames, type NeutralNames } from './normal-form.ts';

/** A county, district or city at the head of a name: 示例县 in 示例县民政局. */
const region = /^[^省市州盟县区旗]{2,8}[市州盟县区旗]/;
const shortest = 3;

const selves = [...'我本全'].flatMap((who) =>
  [
    '局',
    '镇',
    '乡',
    '街道',
    '办',
    '办公室',
    '委',
    '队',
    '县',
    '区',
    '市',
    '中心',
    '单位',
    '部门',
    '站',
    '所',
    '会',
    '社',
    '系统',
  ].map((what) => `${who}${what}`),
);

/** The ways in which texts call a body: its whole name, without the county before it, without 人民政府 or 办事处 behind it. */
export function waysToCall(name: string): string[] {
  const local = name.replace(region, '');
  const plain = local.replace(/人民政府$|办事处$/, '').replace(/^人民政府(?=.{4})/, '');
  const short = plain.replace(/^人民政府/, '政府').replace(/办公室$/, '办');
  return [...new Set([name, local, plain, short])].filter((each) => each.length >= shortest);
}

/** What is compared as if it were one name: every body of the county, its region, and 我局, 本镇 and the like. */
export function countyNames(names: readonly string[]): NeutralNames {
  const regions = names.flatMap((name) => region.exec(name)?.[0] ?? []);
  return neutralNames([...names.flatMap(waysToCall), ...regions, ...selves]);
}
