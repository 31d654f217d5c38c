import type { Speaker } from './speaker.ts';

type Say = (speaker: Speaker) => string;

/** What introduces section one. */
export const introductions: readonly [Say, ...Say[]] = [
  ({ year, self, topics }) =>
    `${year}年，${self}把信息公开融入${topics[0]}和${topics[2]}全过程，能公开的尽早公开，群众看得到、问得清。`,
  ({ year, self }) => `${year}年，${self}按照县里的统一部署，把公开事项分到股室、落到个人，全年各项任务如期完成。`,
  ({ self, topics }) => `一年来，${self}从群众最常问的${topics[1]}入手，边梳理边公开，办事透明度明显改善。`,
  ({ year, name }) => `${year}年度，${name}坚持公开与业务同安排、同检查，信息公开各环节运转平稳。`,
  ({ self, topics }) =>
    `${self}以公开促规范、以公开促服务，围绕${topics[0]}、${topics[1]}、${topics[3]}回应关切，现将有关情况报告如下。`,
  ({ year, self }) => `回顾${year}年，${self}信息公开制度逐步配套，渠道逐步贯通，队伍逐步稳定，总体情况良好。`,
  ({ self, topics }) =>
    `${self}承担${topics[2]}、${topics[3]}等职责，与群众生活联系紧密。年内坚持应公开的及时公开，不宜公开的说明理由。`,
  ({ year, topics }) => `${year}年的信息公开工作重点放在${topics[3]}上，兼顾${topics[0]}，公开的针对性有所增强。`,
  ({ year, self, topics }) =>
    `${year}年，${self}面向企业和群众两头，围绕${topics[1]}、${topics[2]}推进公开，做法在干中逐步成形。`,
  ({ self, topics }) =>
    `公开什么、何时公开、由谁公开，${self}年初都列成清单；${topics[0]}等事项照单落实，年末逐条对账。`,
];

const basis: readonly [Say, ...Say[]] = [
  ({ name }) => `根据《中华人民共和国政府信息公开条例》第四十九条、第五十条，${name}编写并公布本报告。`,
  ({ name, year }) =>
    `现公布${name}${year}年度政府信息公开工作情况。编写依据是《中华人民共和国政府信息公开条例》及国务院办公厅规定的统一格式。`,
  ({ name }) => `这份报告由${name}依照《中华人民共和国政府信息公开条例》的规定撰写，向社会公开，接受监督。`,
  ({ self }) => `为便于公众了解和监督，${self}依照《中华人民共和国政府信息公开条例》作如下年度报告。`,
];

const outline: readonly [Say, ...Say[]] = [
  () => '全文共六部分，先文字后表格，各项数字以表格所列口径为准。',
  () => '内容依次为总体情况、主动公开、依申请公开、复议诉讼、问题与改进以及其他事项。',
  () => '报告按六个部分展开，文字部分与统计表互为补充。',
  () => '文字部分写做法和问题，表格部分列数字，两者出自同一份台账。',
  () => '',
];

const period: readonly [Say, ...Say[]] = [
  ({ year }) => `数据统计期限为${year}年1月1日至${year}年12月31日。`,
  ({ year }) => `所列数据起止时间：${year}年1月1日—12月31日。`,
  ({ year }) => `本报告数据从${year}年1月1日起，至${year}年12月31日止。`,
  ({ year }) => `数字的统计期间从${year}年1月1日到${year}年12月31日。`,
];

/** Three sentences that stand before section one: on what law, in which parts, on which period. */
export const preambles = { basis, outline, period };

/** Where to ask; the reader's contact comes from it. */
export const contacts: readonly [
  (speaker: Speaker, address: string, phone: string) => string,
  ...((speaker: Speaker, address: string, phone: string) => string)[],
] = [
  ({ name }, address, phone) => `公众如有疑问，可与${name}联系（地址：${address}，电话：${phone}）。`,
  (_, address, phone) => `联系地址：${address}；联系电话：${phone}。电子版在县政府门户网站长期留存。`,
  ({ name }, address, phone) => `${name}受理公众咨询，地址：${address}，咨询电话：${phone}。`,
  ({ self }, address, phone) => `意见建议请反馈至${self}办公室，办公地址：${address}，办公电话：${phone}。`,
];
