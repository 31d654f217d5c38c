import type { Speaker } from './speaker.ts';

type Say = (speaker: Speaker) => string;
type Says = readonly [Say, ...Say[]];

/** An aspect of section one: sentences to begin with and sentences to go on with. */
export interface AspectPhrases {
  readonly first: Says;
  readonly second: Says;
}

/** 主动公开: what stands around the numbers. */
export const disclosure: AspectPhrases = {
  first: [
    ({ topics }) => `对照基层政务公开标准目录，逐项核对${topics[0]}、${topics[1]}的公开时限和内容。`,
    ({ topics }) => `凡与群众切身利益相关的${topics[1]}事项，从启动到结果全程公开。`,
    ({ self, topics }) => `${self}重新梳理了公开目录，把${topics[2]}单列出来，方便查找。`,
    ({ topics }) => `机构职能、办事流程、${topics[3]}等内容一有变动即行更新。`,
    ({ topics }) => `围绕${topics[0]}开设专题，政策、流程、结果放在一处，一看就明白。`,
    ({ self, topics }) => `${self}制发${topics[0]}方面的公文，先确定公开属性，再走签批程序。`,
    ({ topics }) => `把${topics[2]}和${topics[3]}作为年度公开重点，月月有内容、件件有来源。`,
  ],
  second: [
    ({ topics }) => `对群众关于${topics[2]}和${topics[3]}的热点提问，用大白话逐条作答。`,
    ({ topics }) => `同时在办事窗口摆放${topics[0]}指南，照顾不会上网的老年人。`,
    ({ topics }) => `${topics[1]}名单中涉及个人隐私的内容，先作去标识处理再上网。`,
    ({ topics }) => `新出台的${topics[3]}政策与解读稿同步起草、同步审签、同步上网。`,
    ({ topics }) => `公开前征求业务股室意见，避免${topics[2]}数据前后不一。`,
    ({ topics }) => `预决算、${topics[0]}等固定内容按季度复核，缺漏随时补上。`,
    ({ topics }) => `${topics[2]}结果公布后三天内，由经办股室答复来电询问。`,
    ({ self, topics }) => `${self}还就${topics[3]}召开座谈会、举办开放日，听取意见，增进了解。`,
  ],
};

/** 依申请公开: beside the numbers. */
export const onRequest: AspectPhrases = {
  first: [
    ({ topics }) => `申请渠道公布在网站${topics[0]}栏目旁，当面、信函、网络三种方式都可使用。`,
    ({ self, topics }) => `${self}指定熟悉${topics[2]}的人员登记和跟踪，临近期限自动提醒。`,
    ({ topics }) => `涉及${topics[3]}的答复文书一律经法制人员审核后送达，做到用语准确、依据充分。`,
    ({ topics }) => `遇到涉及${topics[1]}的复杂事项，先与申请人沟通，弄清真实需求再作处理。`,
    ({ topics }) => `申请${topics[0]}信息而内容不够明确的，一次性告知需要补充的材料。`,
    ({ self, topics }) => `${self}建立申请台账，由${topics[1]}股室兼管，来件、转办、答复、归档环环相扣。`,
    ({ topics }) => `收件、登记、承办分设三岗，${topics[0]}类申请由业务股室拟答。`,
    ({ topics }) => `每月初清点未办结的申请，与${topics[1]}有关的优先办理。`,
    ({ topics }) => `${topics[3]}信息已经公开的，告知查询的网址和步骤。`,
    ({ topics }) => `${topics[2]}材料需要征求第三方意见的，书面征询并留存回执。`,
  ],
  second: [
    ({ topics }) => `答复${topics[3]}方面的申请，还主动告知救济途径。`,
    ({ topics }) => `对集中反映的${topics[0]}，转为主动公开，减少重复咨询。`,
    ({ topics }) => `${topics[1]}方面的疑难事项提请法律顾问会商。`,
    () => '办理全程留痕，便于复查。',
    ({ topics }) => `邮寄答复时附一份${topics[2]}指南，写明咨询电话。`,
    ({ topics }) => `遇有${topics[1]}的集中来件，提前与${topics[0]}股室核对材料。`,
    ({ topics }) => `每件办结后回访一次，${topics[3]}方面的意见转业务股室改进。`,
    ({ topics }) => `平时注意收集${topics[0]}方面的常见疑问，整理成答问口径。`,
    () => '工作人员接待耐心，未发生因态度问题引起的投诉。',
  ],
};

/** 政府信息管理 */
export const management: AspectPhrases = {
  first: [
    ({ self, topics }) => `${self}对${topics[3]}信息实行起草、核对、审签、发布四步流程，少一步不得上网。`,
    ({ topics }) => `定期清理${topics[0]}栏目里过期、重复的内容，失效文件加注标记。`,
    ({ topics }) => `明确了${topics[2]}信息从产生到归档的责任股室，谁产生、谁审核、谁维护。`,
    ({ topics }) => `${topics[1]}等高频信息建立底册，改动前后都有记录。`,
    ({ topics }) => `${topics[0]}材料上网前严把保密审查关，拿不准的请县保密部门把关。`,
    ({ self, topics }) => `${self}为${topics[1]}类公文逐份标明主动公开、依申请公开或不予公开，并写明理由。`,
    ({ topics }) => `文件库按${topics[2]}、${topics[3]}等主题归集，格式统一，可以下载。`,
    ({ topics }) => `${topics[3]}信息使用统一模板，标题、来源、日期缺一不可。`,
  ],
  second: [
    () => '每季度开展一次拉网检查，发现错链、错字立即改正。',
    ({ n, random }) => `全年整改错别字、失效链接等问题${n(2 + Math.floor(random() * 20))}处。`,
    ({ topics }) => `${topics[0]}方面的规范性文件集中公布在统一平台，文本与备案版本一致。`,
    ({ topics }) => `${topics[1]}的历史信息分批迁移，保证旧网址仍可访问。`,
    ({ topics }) => `对${topics[3]}数据实行双人复核。`,
    ({ topics }) => `${topics[2]}的网上内容与纸质档案定期比对，防止两张皮。`,
    ({ self }) => `${self}还把动态调整公开属性列为年末固定动作。`,
  ],
};

/** 平台建设 */
export const platforms: AspectPhrases = {
  first: [
    ({ topics }) => `集约化平台上的${topics[1]}等栏目由专人值守，更新频次每周通报。`,
    ({ topics }) => `优化版面布局，把${topics[0]}入口提到首屏。`,
    ({ self, topics }) => `${self}在服务大厅设置查阅点，配备查询设备和${topics[3]}纸质资料。`,
    ({ topics }) => `新媒体账号突出服务属性，多发${topics[1]}提醒，少发一般动态。`,
    ({ topics }) => `按照县里的要求关停了一个更新乏力的账号，${topics[0]}信息集中到常用平台。`,
    ({ topics }) => `网站检索加入常用词联想，输入${topics[2]}即可看到相关指南。`,
    ({ topics }) => `${topics[2]}页面完成适老化改造，字号可调，读屏软件可用。`,
    ({ self, topics }) => `${self}与县融媒体中心建立供稿机制，${topics[1]}消息一稿多发。`,
  ],
  second: [
    () => '节假日照常巡查，平台运行安全稳定。',
    ({ topics }) => `留言板里关于${topics[3]}的提问，两个工作日内给出回音。`,
    () => '后台账号一人一号，离岗即收回权限。',
    () => '年内完成一次应急演练，检验了备份恢复能力。',
    ({ topics }) => `公示橱窗与线上栏目内容同步，${topics[0]}结果两处都能看到。`,
    ({ topics }) => `检测工具每日扫描${topics[3]}等栏目，异常情况当天处置。`,
    () => '手机端浏览体验得到改善，打开速度更快。',
  ],
};

/** 监督保障 */
export const supervision: AspectPhrases = {
  first: [
    ({ self, topics }) => `${self}调整了信息公开领导小组成员，主要负责人每季度听取一次${topics[2]}公开情况汇报。`,
    ({ topics }) => `把${topics[0]}的公开任务列入股室年度考核，完成情况与评优挂钩。`,
    ({ n, random }) =>
      `年内组织专题培训${n(1 + Math.floor(random() * 4))}次，参训人员${n(12 + Math.floor(random() * 90))}人次。`,
    ({ self, topics }) => `${self}确定分管${topics[1]}的班子成员负责、两名工作人员专办，人员相对稳定。`,
    ({ topics }) => `邀请人大代表、企业负责人和群众代表评议${topics[3]}公开工作，评议意见逐条研究。`,
    ({ topics }) => `督查组随机抽看${topics[1]}公开情况，问题当场交办、限期反馈。`,
    ({ topics }) => `对照县政务公开办的季度通报，${topics[2]}等栏目逐项销号，没有出现被追究责任的情形。`,
    ({ topics }) => `将${topics[0]}公开纳入廉政风险点，纪检人员全程参与监督。`,
  ],
  second: [
    () => '社会评议总体反映较好。',
    () => '全年未发生泄密事件，也没有因公开不当受到责任追究。',
    ({ n, random }) => `接听咨询电话${n(20 + Math.floor(random() * 400))}个，群众来访均有接待记录。`,
    ({ topics }) => `编印了${topics[0]}公开操作手册，新到岗人员先学后干。`,
    ({ self }) => `${self}对落后股室实行约谈提醒，下半年面貌有改观。`,
    () => '经费和设备有保障，工作条件较上年有所改善。',
    ({ topics }) => `评议中提出的${topics[2]}公开偏慢问题已经解决。`,
  ],
};

/** Names of the five aspects, long and short. */
export const aspectNames: readonly (readonly [long: string, short: string])[] = [
  ['主动公开情况', '主动公开'],
  ['依申请公开情况', '依申请公开'],
  ['政府信息管理情况', '政府信息管理'],
  ['政府信息公开平台建设情况', '平台建设'],
  ['监督保障情况', '监督保障'],
];
