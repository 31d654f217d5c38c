import type { SentencePlace } from './place.ts';
import type { Text } from './text.ts';

/** The five things section one is to cover, in the order of the form. */
export const aspectNames = ['ownAccord', 'onRequest', 'management', 'platforms', 'supervision'] as const;
export type AspectName = (typeof aspectNames)[number];

/** One of them: where section one turns to it; `place` is null where it does not. */
export interface Aspect {
  readonly aspect: AspectName;
  readonly place: SentencePlace | null;
}

/** A paragraph of section one and where it starts in the document. */
export interface AspectParagraph {
  readonly text: string;
  readonly start: number;
}

interface Words {
  readonly name: Text;
  /** What calls it by its name. */
  readonly named: RegExp;
  /** What speaks of it in other words. */
  readonly words: RegExp;
}

/** 主动公开, 依申请公开, 政府信息管理, 平台建设, 监督保障 by name and in other words. */
export const aspectWords: Readonly<Record<AspectName, Words>> = {
  ownAccord: {
    name: { zh: '主动公开', en: 'disclosure of its own accord' },
    named: /主动公开/,
    words: /主动发布|公开内容|公开信息|发布信息/,
  },
  onRequest: {
    name: { zh: '依申请公开', en: 'disclosure on request' },
    named: /依申请/,
    words: /公开申请|申请公开/,
  },
  management: {
    name: { zh: '政府信息管理', en: 'management of information' },
    named: /信息(?:资源)?的?(?:规范化?|发布|动态)?管理/,
    words: /管理制度|规范性文件|公开目录|公开属性|保密审查|审核/,
  },
  platforms: {
    name: { zh: '平台建设', en: 'platforms' },
    named: /(?:平台|载体|渠道|阵地)的?(?:载体|渠道)?建设/,
    words: /平台|网站|公众号|新媒体|公开栏/,
  },
  supervision: {
    name: { zh: '监督保障', en: 'supervision' },
    named: /监督[和与及、]?保障|保障[和与及、]?监督/,
    words: /监督|考核|培训|评议|责任追究|组织领导|领导小组|组织保障|队伍/,
  },
};

/** So many aspects named at the head of paragraphs show that the section is divided by them. */
const showsDivision = 3;

/**
 * The five aspects as section one covers them: at the head of a paragraph, or named in it. Where the section is divided by
 * aspects, a word in passing does not make up for a missing one; else any word of it counts.
 */
export function aspectsIn(paragraphs: readonly AspectParagraph[]): Aspect[] {
  const heads = paragraphs.map((paragraph) => ({ ...paragraph, text: headOf(paragraph.text) }));
  const named = (aspect: AspectName) => heads.some(({ text }) => aspectWords[aspect].named.test(text));
  const divided = aspectNames.filter(named).length >= showsDivision;
  return aspectNames.map((aspect) => {
    const { named: name, words } = aspectWords[aspect];
    const place =
      firstOf(name, heads) ??
      (divided ? firstOf(words, heads) : null) ??
      firstOf(name, paragraphs) ??
      (divided ? null : firstOf(words, paragraphs));
    return { aspect, place };
  });
}

function firstOf(pattern: RegExp, paragraphs: readonly AspectParagraph[]): SentencePlace | null {
  for (const { text, start } of paragraphs) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const from = start + match.index;
    return { kind: 'sentence', section: 1, start: from, end: from + match[0].length };
  }
  return null;
}

const numberedHead = /^\s{0,20}[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．是]\s{0,4}[^。，,：:；;\n]{1,30}/;
const bareHead = /^\s{0,20}[^。，,：:；;\n]{1,30}(?=[\s：:]|$)/;

/** What a paragraph is headed by: a whole sub-heading, the words behind 一是 or （一） up to the first mark, or those before a colon. */
function headOf(text: string): string {
  const [numbered] = numberedHead.exec(text) ?? [];
  if (numbered !== undefined) return numbered;
  const [bare = ''] = bareHead.exec(text) ?? [];
  return /^\s{0,20}(?:[：:]|$)/.test(text.slice(bare.length)) ? bare : '';
}
