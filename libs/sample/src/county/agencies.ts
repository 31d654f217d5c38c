import type { AgencyKind } from '@gongkai/report';
import type { AgencyFunction, AgencyName, SampleAgency } from './agency-row.ts';

type Row = readonly [key: string, name: string, does: AgencyFunction];

/** Days on which the sample's reforms of bodies took effect. */
const reform2024 = { last: '2024-03-28', first: '2024-03-29' };

const departments: readonly Row[] = [
  ['office', '示例县人民政府办公室', 'administration'],
  ['development', '示例县发展和改革局', 'economy'],
  ['education', '示例县教育和体育局', 'education'],
  ['industry', '示例县工业信息化和科技局', 'economy'],
  ['ethnic', '示例县民族宗教事务局', 'culture'],
  ['police', '示例县公安局', 'security'],
  ['civil-affairs', '示例县民政局', 'welfare'],
  ['justice', '示例县司法局', 'justice'],
  ['finance', '示例县财政局', 'finance'],
  ['labour', '示例县人力资源和社会保障局', 'labour'],
  ['land', '示例县自然资源局', 'land'],
  ['housing', '示例县住房和城乡建设局', 'building'],
  ['transport', '示例县交通运输局', 'transport'],
  ['water', '示例县水务局', 'agriculture'],
  ['agriculture', '示例县农业农村局', 'agriculture'],
  ['commerce', '示例县商务和投资促进局', 'economy'],
  ['culture', '示例县文化广电旅游局', 'culture'],
  ['health', '示例县卫生健康局', 'health'],
  ['veterans', '示例县退役军人事务局', 'welfare'],
  ['emergency', '示例县应急管理局', 'emergency'],
  ['audit', '示例县审计局', 'finance'],
  ['market', '示例县市场监督管理局', 'market'],
  ['statistics', '示例县统计局', 'statistics'],
  ['health-insurance', '示例县医疗保障局', 'labour'],
  ['licensing', '示例县行政审批服务局', 'licensing'],
  ['city-management', '示例县城市管理局', 'building'],
  ['forestry', '示例县林业局', 'agriculture'],
  ['petitions', '示例县信访局', 'administration'],
  ['data', '示例县数据局', 'administration'],
];

const townNames = ['东河', '西岭', '南湖', '北塬', '青石', '白杨', '柳湾', '清溪', '双桥', '石桥', '永兴', '云台'];
const townKeys = [
  ...['donghe', 'xiling', 'nanhu', 'beiyuan', 'qingshi', 'baiyang'],
  ...['liuwan', 'qingxi', 'shuangqiao', 'shiqiao', 'yongxing', 'yuntai'],
];
const towns: readonly Row[] = townKeys.map((key, i) => [key, `示例县${townNames[i] ?? ''}镇人民政府`, 'town']);

const subdistricts: readonly Row[] = [
  ['east-street', '示例县人民政府城东街道办事处', 'subdistrict'],
  ['west-street', '示例县人民政府城西街道办事处', 'subdistrict'],
  ['riverside-street', '示例县人民政府滨河街道办事处', 'subdistrict'],
];

const vertical: readonly Row[] = [
  ['tax', '国家税务总局示例县税务局', 'tax'],
  ['weather', '示例县气象局', 'statistics'],
  ['environment', '示例市生态环境局示例县分局', 'environment'],
  ['fire', '示例县消防救援大队', 'emergency'],
];

const others: readonly Row[] = [
  ['economic-zone', '示例县经济开发区管理委员会', 'economy'],
  ['supply-cooperative', '示例县供销合作社联合社', 'agriculture'],
  ['government-services', '示例县机关事务服务中心', 'administration'],
  ['livestock', '示例县畜牧水产服务中心', 'agriculture'],
  ['roads', '示例县公路事业发展中心', 'transport'],
  ['disabled', '示例县残疾人联合会', 'welfare'],
];

/** Earlier names of bodies that were only renamed. */
const renamed: Readonly<Record<string, { readonly name: string; readonly last: string; readonly first: string }>> = {
  industry: { name: '示例县工业和信息化局', ...reform2024 },
  commerce: { name: '示例县商务局', ...reform2024 },
  'city-management': { name: '示例县综合行政执法局', last: '2021-06-30', first: '2021-07-01' },
};

const merged = { key: 'culture', from: 2022, day: '2022-05-16', predecessors: ['culture-tourism', 'broadcasting'] };
const founded = { key: 'data', from: 2024, day: reform2024.first };

function agency(kind: AgencyKind, [key, name, does]: Row): SampleAgency {
  const before = renamed[key];
  const since = key === merged.key ? merged.day : key === founded.key ? founded.day : (before?.first ?? null);
  const names: AgencyName[] = [
    ...(before === undefined ? [] : [{ name: before.name, from: null, to: before.last }]),
    { name, from: since, to: null },
  ];
  const from = key === merged.key ? merged.from : key === founded.key ? founded.from : null;
  return {
    key,
    kind,
    function: does,
    names,
    predecessors: key === merged.key ? merged.predecessors : [],
    owes: { from, to: null },
  };
}

function former(kind: AgencyKind, [key, name, does]: Row, last: string): SampleAgency {
  const to = Number(last.slice(0, 4)) - 1;
  return {
    key,
    kind,
    function: does,
    names: [{ name, from: null, to: last }],
    predecessors: [],
    owes: { from: null, to },
  };
}

/** Bodies that are gone: two merged in 2022, one closed in 2023. Each reported last on the year before. */
const gone: readonly SampleAgency[] = [
  former('department', ['culture-tourism', '示例县文化旅游局', 'culture'], '2022-05-15'),
  former('department', ['broadcasting', '示例县广播电视局', 'culture'], '2022-05-15'),
  former('other', ['shanty-towns', '示例县棚户区改造服务中心', 'building'], '2023-08-31'),
];

/** Every body of the county from 2019 on: 54 that owe a report on 2025, and three that are gone. */
export const agencies: readonly SampleAgency[] = [
  ...departments.map((row) => agency('department', row)),
  ...towns.map((row) => agency('town', row)),
  ...subdistricts.map((row) => agency('subdistrict', row)),
  ...vertical.map((row) => agency('vertical', row)),
  ...others.map((row) => agency('other', row)),
  ...gone,
];

/** The body of that key. */
export function agencyOf(key: string): SampleAgency {
  const found = agencies.find((each) => each.key === key);
  if (found === undefined) throw new RangeError(`The sample county has no agency "${key}"; agencies.ts lists them`);
  return found;
}
