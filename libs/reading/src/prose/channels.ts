import type { Code, Figure } from '@gongkai/report';
import { codeOf, nearestChannels } from './channel-words.ts';
import { type Mention, mentionsOf } from './mentions.ts';
import type { Sentence } from './sentences.ts';
import { placeOf, type ProseFigure, statedBy } from './statement-of.ts';

const disclosing = /公开|发布|公布|公示|上传|更新|推送|发稿|刊发|编发|刊登|转发|制作/;
const counted = /^(?:条次?|篇次?|件|项|期|份)$/;
/** What is counted here is no disclosed information. */
const otherThings =
  /申请|建议|提案|答复|办结|办理|处罚|许可|强制|培训|会议|审查|举报|投诉|咨询|留言|信箱|热线|诉求|回应|访谈|复议|诉讼|采购|收费|制度|规章|规范性文件|解读|栏目|整改|问题|错敏|检查|意见|征集/;
/** A sentence about cases: a number without channel in it counts them, unless it says 主动. */
const cases = /申请|建议|提案|复议|诉讼/;
const partsFollow = /其中|包括|包含|涵盖|分别/;
const sumWord = /共计|合计|总计|累计|总共|共/;

/** Numbers of section one that say how much was disclosed, each with its channel; `code` null names no channel. */
interface Disclosed {
  readonly code: Code | null;
  readonly mention: Mention;
  /** It stands behind 其中 as a part of the number before it. */
  readonly part: boolean;
}

function disclosedIn(sentence: Sentence): Disclosed[] {
  const disclosed: Disclosed[] = [];
  let part = false;
  for (const mention of mentionsOf(sentence)) {
    part ||= partsFollow.test(mention.before) && disclosed.length > 0;
    const said = sentence.text.slice(0, mention.start - sentence.start);
    if (
      !counted.test(mention.unit) ||
      !disclosing.test(said + mention.after) ||
      otherThings.test(mention.clause + mention.after)
    )
      continue;
    const code = codeOf(nearestChannels(mention.before));
    if (!countsItems(mention)) continue;
    const closesASum = /共计|合计|总计/.test(mention.clause) && disclosed.length > 1;
    if (code === null && !closesASum && (part || goesOn(disclosed, mention) || !countsInformation(mention, said)))
      continue;
    disclosed.push({ code: closesASum && code === null ? 'channels.total' : code, mention, part });
  }
  return disclosed;
}

/**
 * Whether the number counts items: 条 and 篇 do, 件 only right behind 信息 or before it; one kind of item (政务类信息) is a
 * part without its whole.
 */
function countsItems({ clause, after, unit }: Mention): boolean {
  if (/(?<!各)类(?:信息|文章|稿件|$)/.test(clause)) return false;
  return (
    /^(?:条|篇)/.test(unit) || /信息(?:总数|数量)?(?:共计|合计|累计|共|达|为)?$/.test(clause) || after.includes('信息')
  );
}

/** Without a word for a sum, a number behind another one of its sentence goes on with a list of parts. */
function goesOn(disclosed: readonly Disclosed[], { clause }: Mention): boolean {
  return disclosed.length > 0 && !sumWord.test(clause) && !clause.includes('主动');
}

/** Whether a number that names no channel counts what was disclosed: 公开…信息63条, 发布63条. */
function countsInformation({ clause }: Mention, said: string): boolean {
  return disclosing.test(clause) && (!cases.test(said) || clause.includes('主动'));
}

/**
 * The channel figures of section one. A number that names no channel is the total where nothing else is counted apart or
 * its channels follow as its parts; beside a number of new media counted apart it may as well be the website's: then it
 * is inferred, with both as rivals.
 */
export function channelFigures(sentences: readonly Sentence[]): ProseFigure[] {
  const disclosed = sentences
    .filter(({ section, under }) => section === 1 && !under.includes('依申请'))
    .map(disclosedIn);
  const all = disclosed.flat();
  const named = all.flatMap(({ code, mention }) => (code === null ? [] : [statedBy(code, mention, '条')]));
  const has = (code: Code) => named.some((figure) => figure.code === code);
  const unnamed = disclosed.flatMap((group) =>
    group.filter(({ code }) => code === null).map((entry) => ({ ...entry, group })),
  );
  const main = unnamed.find(({ mention }) => sumWord.test(mention.clause)) ?? unnamed[0];
  if (main === undefined) return named;
  const partsNamed = main.group.some(({ code, part }) => part && code !== null);
  const media = [
    'channels.wechat',
    'channels.newMedia',
    'channels.weibo',
    'channels.video',
    'channels.otherMedia',
  ].some(has);
  if (!partsNamed && media && !has('channels.website')) return [...named, websiteOrTotal(main.mention)];
  return has('channels.total') ? named : [statedBy('channels.total', main.mention, '条'), ...named];
}

function websiteOrTotal(mention: Mention): ProseFigure {
  const figure: Figure = {
    value: mention.value,
    cell: mention.approximate ? 'approximate' : 'number',
    standing: 'inferred',
    unit: '条',
    text: mention.text,
    places: [placeOf(mention)],
    rule: 'unnamedBesideNewMedia',
    rivals: ['channels.website', 'channels.total'],
  };
  return { code: 'channels.website', figure };
}
