import type { Indicator } from './indicator.ts';

type ProseRow = readonly [code: string, zh: string, en: string, unit: string, partOf?: string];

/** Section one: what was published through which channel, and what the text says of applications. */
const sectionOne: readonly ProseRow[] = [
  ['channels.total', '主动公开政府信息总数', 'Information disclosed, total', '条'],
  ['channels.website', '政府网站公开信息数', 'Disclosed on the government website', '条', 'channels.total'],
  ['channels.newMedia', '政务新媒体公开信息数', 'Disclosed on new media', '条', 'channels.total'],
  ['channels.wechat', '微信公众号', 'WeChat', '条', 'channels.newMedia'],
  ['channels.weibo', '微博', 'Weibo', '条', 'channels.newMedia'],
  ['channels.video', '抖音、视频号、快手等', 'Video platforms', '条', 'channels.newMedia'],
  ['channels.otherMedia', '其他新媒体（头条号、客户端等）', 'Other new media', '条', 'channels.newMedia'],
  ['channels.gazette', '政府公报', 'Government gazette', '条', 'channels.total'],
  [
    'channels.other',
    '其他方式（报刊、电视、公开栏等）',
    'Other channels (press, television, notice boards)',
    '条',
    'channels.total',
  ],
  ['interpretations.total', '政策解读稿件数', 'Policy explanations', '条'],
];

/** Proposals of people's congress and CPPCC; usually in section six, also in section one. */
const proposals: readonly ProseRow[] = [
  ['proposals.total', '承办人大代表建议和政协提案总数', 'Proposals handled, total', '件'],
  ['proposals.npc', '人大代表建议', "Proposals of people's congress deputies", '件', 'proposals.total'],
  ['proposals.cppcc', '政协委员提案', 'Proposals of CPPCC members', '件', 'proposals.total'],
  ['proposals.answered', '已办复', 'Proposals answered', '件'],
];

/** What the text says beside the tables: compared with them, never added up. */
const inTheText: readonly ProseRow[] = [
  ['text.requests.received', '文中所称本年新收申请数', 'Applications received, as the text says', '件'],
  ['text.requests.carriedIn', '文中所称上年结转数', 'Applications carried in, as the text says', '件'],
  ['text.requests.concluded', '文中所称办结数', 'Applications concluded, as the text says', '件'],
  ['text.requests.granted', '文中所称予以公开数', 'Applications granted, as the text says', '件'],
  ['text.reconsiderations', '文中所称行政复议数', 'Reconsiderations, as the text says', '件'],
  ['text.litigations', '文中所称行政诉讼数', 'Litigations, as the text says', '件'],
];

function indicators(
  rows: readonly ProseRow[],
  rule: Pick<Indicator, 'section' | 'overBodies' | 'overYears'>,
): Indicator[] {
  return rows.map(([code, zh, en, unit, partOf]) => ({
    code,
    label: { zh, en },
    table: null,
    unit,
    measure: 'count',
    ...rule,
    ...(partOf === undefined ? {} : { partOf }),
  }));
}

/** Figures of prose that every edition can carry, in the order of the report. */
export const proseIndicators: readonly Indicator[] = [
  ...indicators(sectionOne, { section: 1, overBodies: 'sum', overYears: 'sum' }),
  ...indicators(proposals, { section: 6, overBodies: 'sum', overYears: 'sum' }),
  ...indicators(inTheText, { section: 1, overBodies: 'none', overYears: 'none' }),
];

/** 信息处理费: its statement is asked for since 2021 (《政府信息公开信息处理费管理办法》). */
export const processingFee: Indicator = {
  code: 'processingFee.amount',
  label: { zh: '信息处理费', en: 'Information processing fee' },
  table: null,
  section: 6,
  unit: '元',
  measure: 'money',
  overBodies: 'sum',
  overYears: 'sum',
};
