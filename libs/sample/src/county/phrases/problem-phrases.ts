import type { Speaker } from './speaker.ts';

/** A weakness with what is to be done about it, each without its full stop. */
export interface Weakness {
  readonly problem: string;
  readonly improvement: string;
}

type Say = (speaker: Speaker) => Weakness;

const pair = (problem: string, improvement: string): Weakness => ({ problem, improvement });

/** What section five owns up to. */
const weaknesses: readonly Say[] = [
  ({ topics }) =>
    pair(`${topics[0]}方面的解读多为文字，图表和短片用得少`, `每季度制作一期${topics[0]}图解，请业务骨干出镜讲解`),
  ({ topics }) => pair(`${topics[1]}栏目间隔较长才更新一次`, `为${topics[1]}栏目排出更新日历，到期提醒责任人`),
  ({ topics }) =>
    pair(
      `兼职人员居多，轮岗频繁，${topics[0]}业务衔接出现空档`,
      `实行主办、协办双岗制，${topics[0]}台账交接时当面移交`,
    ),
  ({ topics }) =>
    pair(
      `公开内容偏重工作动态，群众想查的${topics[2]}信息不够细`,
      `压缩一般动态，把${topics[2]}的标准、流程、结果列全`,
    ),
  ({ topics }) =>
    pair(
      `${topics[1]}等股室报送信息靠催，主动意识不强`,
      `把${topics[1]}报送时效列入月度通报，连续两次靠后的由分管领导约谈`,
    ),
  ({ topics }) =>
    pair(`政策发布后跟踪回应不足，对${topics[3]}的疑问答复偏慢`, `建立${topics[3]}问答库，常见疑问当天回应`),
  ({ topics }) =>
    pair(
      `涉及${topics[2]}的申请答复书说理不够透彻，引用条款笼统`,
      `选编${topics[2]}方面的示范文书，答复前由法制审核人员逐份把关`,
    ),
  ({ topics }) => pair(`基层站所对${topics[0]}公开标准掌握不一`, `对照标准目录列出${topics[0]}样例，下沉到站所辅导`),
  ({ topics }) =>
    pair(`新媒体账号上${topics[3]}内容少，互动留言较少`, `增加${topics[3]}等服务类内容，开设留言精选，让账号活起来`),
  ({ topics }) =>
    pair(`线下公示与线上栏目的${topics[1]}数据偶有出入`, `实行同源发布，${topics[1]}数据由一人核定后两处同时更换`),
  ({ topics }) =>
    pair(`${topics[0]}类公文公开属性标注随意，理由写得简单`, `修订${topics[0]}类发文单，不写明理由的不予编号`),
  ({ topics }) => pair(`对${topics[2]}公开效果缺少评估`, `年中、年末各做一次${topics[2]}满意度问卷，结果用于改版`),
  ({ topics }) =>
    pair(`老年群众查阅网上${topics[1]}信息仍有困难`, `在村（社区）便民点配备代查员，并印发大字版${topics[1]}指南`),
  ({ topics }) => pair(`历年${topics[3]}文件散落各处，查找费时`, `分年度归集${topics[3]}文件，失效的单独标示`),
  ({ topics }) =>
    pair(`${topics[2]}信息的保密审查记录填写不全，追溯困难`, `对${topics[2]}信息启用电子审查单，缺项不能提交`),
  ({ topics }) =>
    pair(
      `${topics[0]}与${topics[1]}的公开口径在股室之间不统一`,
      `由办公室牵头制定统一口径表，${topics[0]}数据先会签后发布`,
    ),
  ({ topics }) =>
    pair(`培训以会代训较多，${topics[3]}公开的动手练习偏少`, `改为案例演练，每人独立完成一次${topics[3]}公开全流程`),
  ({ topics }) => pair(`涉企的${topics[2]}信息推送不精准`, `按行业给企业分组，${topics[2]}信息点对点推送`),
  ({ topics }) => pair(`网站内搜索${topics[0]}结果杂乱，排序不合理`, `联系平台方调整权重，并补录${topics[0]}关键词`),
  ({ topics }) =>
    pair(
      `决策草案公开征求意见时间偏短，${topics[1]}事项参与人数不多`,
      `征求意见期限不少于一个月，${topics[1]}事项另开座谈会`,
    ),
  ({ topics }) =>
    pair(
      `${topics[1]}公开的考核结果运用不充分，激励约束作用有限`,
      `${topics[1]}公开得分与股室年度评先直接挂钩，结果张榜公布`,
    ),
  ({ topics }) => pair(`个别${topics[3]}办事指南仍沿用旧表单`, `逐条核对${topics[3]}指南，旧表单一律下架`),
  ({ self, topics }) =>
    pair(`${topics[2]}信息员年龄结构偏大，新媒体技能欠缺`, `${self}选派年轻干部跟班学习，组建${topics[2]}采编小组`),
];

/** How many ways of choosing three of them there are. */
const triples: readonly (readonly [number, number, number])[] = weaknesses.flatMap((_, a) =>
  weaknesses
    .slice(a + 1)
    .flatMap((__, b) =>
      weaknesses.slice(a + b + 2).map((___, c): [number, number, number] => [a, a + b + 1, a + b + c + 2]),
    ),
);

/** A step that shares no factor with the number of triples, so that choices lie far apart and none comes twice. */
const step = 139;

/**
 * The weaknesses one body lists in one year. No other body lists the same three in any year.
 * @param choice which body in which year, a number of its own
 */
export function weaknessesOf(speaker: Speaker, choice: number): Weakness[] {
  const triple = triples[(choice * step) % triples.length] ?? [0, 1, 2];
  return triple.flatMap((index) => weaknesses[index]?.(speaker) ?? []);
}

/** What announces the problems. None reads as a problem of its own. */
export const problemLeads: readonly [(speaker: Speaker) => string, ...((speaker: Speaker) => string)[]] = [
  ({ self }) => `对照上级要求和群众期待，${self}还存在一些不足：`,
  ({ year }) => `${year}年的工作仍有短板，主要问题有：`,
  () => '从自查和评议情况看，存在的问题主要是：',
  ({ self }) => `虽然有进步，${self}仍有三个方面的差距：`,
  ({ self }) => `同先进单位相比，${self}存在的不足主要表现为：`,
  ({ year }) => `梳理${year}年全年情况，存在的问题如下：`,
  ({ topics }) => `与${topics[0]}的服务对象座谈后，梳理出还有以下不足：`,
];

/** What announces the improvements. */
export const improvementLeads: readonly [(speaker: Speaker) => string, ...((speaker: Speaker) => string)[]] = [
  ({ self }) => `下一步，${self}将从以下方面改进：`,
  () => '针对上述不足，改进措施如下：',
  ({ year }) => `今后，特别是${year + 1}年，重点抓好以下改进：`,
  () => '针对以上问题，拟采取以下整改措施：',
  ({ self }) => `下一步，${self}逐项制定改进措施：`,
  () => '下一步的改进措施是：',
];
