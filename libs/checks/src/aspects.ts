import type { Text } from '@gongkai/report';

/** One of the five things section one is to cover. */
export interface Aspect {
  readonly name: Text;
  /** What calls it by its name. */
  readonly named: RegExp;
  /** What speaks of it in other words. */
  readonly words: RegExp;
}

/** 主动公开, 依申请公开, 政府信息管理, 平台建设, 监督保障, in the order of the form. */
export const aspects: readonly Aspect[] = [
  {
    name: { zh: '主动公开', en: 'disclosure of its own accord' },
    named: /主动公开/,
    words: /主动发布|公开内容|公开信息|发布信息/,
  },
  {
    name: { zh: '依申请公开', en: 'disclosure on request' },
    named: /依申请/,
    words: /公开申请|申请公开/,
  },
  {
    name: { zh: '政府信息管理', en: 'management of information' },
    named: /信息(?:资源)?的?(?:规范化?|发布|动态)?管理/,
    words: /管理制度|规范性文件|公开目录|公开属性|保密审查|审核/,
  },
  {
    name: { zh: '平台建设', en: 'platforms' },
    named: /(?:平台|载体|渠道|阵地)的?(?:载体|渠道)?建设/,
    words: /平台|网站|公众号|新媒体|公开栏/,
  },
  {
    name: { zh: '监督保障', en: 'supervision' },
    named: /监督[和与及、]?保障|保障[和与及、]?监督/,
    words: /监督|考核|培训|评议|责任追究|组织领导|领导小组|组织保障|队伍/,
  },
];
