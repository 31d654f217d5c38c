import { type Code, editionOf } from '@gongkai/report';
import { channelsNamed, codeOf, isAmong, nearestChannels, withoutAccounts } from './channel-words.ts';
import { disclosing, otherThings, parts, sums } from './grammar/disclosure.ts';
import { anyOf } from './grammar/pattern.ts';
import type { Mention } from './mentions.ts';
import type { Sentence } from './sentences.ts';
import { type Doubt, type ProseFigure, statedBy } from './statement-of.ts';
import { counted, doubtOfWhole, isOfQuotedPlatform } from './whole.ts';
import { type Counted, whatIsCounted } from './what-is-counted.ts';

/** 其中 at the head of a sentence goes on with the parts of the one before. */
const beginsWithParts = /^\s{0,8}其中/;
/** Channels that others beside them (等渠道) make the total; those beside a new medium may all be new media. */
const waysBeside: readonly Code[] = ['channels.website', 'channels.other'];
const anyItems = /[条篇件项期份]/;
/** A sentence about cases: a number without channel in it counts them, unless it says 主动. */
const cases = /申请|建议|提案|复议|诉讼/;
const isDisclosed = anyOf(disclosing);
const isOtherThing = anyOf(otherThings);
const partsFollow = anyOf(parts);
const sumWord = anyOf(sums);

/** Numbers of section one that say how much was disclosed, each with its channel; `code` null names no channel. */
interface Disclosed {
  readonly code: Code | null;
  readonly mention: Mention;
  /** It stands behind 其中 as a part of the number before it. */
  readonly part: boolean;
  readonly counts: Counted;
  /** The channels named for it. */
  readonly named?: ReadonlySet<Code>;
  /** It stands for others beside its channel, too. */
  readonly andOthers?: boolean;
  /** Only outlets of others are named. */
  readonly outlets?: boolean;
  /** Why the channel is not sure. */
  readonly doubt?: Doubt;
}

/** All numbers of a sentence that say how much was disclosed. */
function disclosedIn(sentence: Sentence): Disclosed[] {
  const respectively = eachItsOwn(sentence);
  if (respectively !== null) return respectively;
  const disclosed: Disclosed[] = [];
  let part = beginsWithParts.test(sentence.text);
  for (const mention of sentence.mentions) {
    part ||= mention !== sentence.mentions[0] && partsFollow.test(mention.before);
    const said = sentence.text.slice(0, mention.start - sentence.start);
    if (
      !counted.test(mention.unit) ||
      !(isDisclosed.test(said + mention.after) || isOfChannelList(mention)) ||
      isOtherThing.test(mention.clause + mention.after) ||
      !countsItems(mention) ||
      mention.ofOthers
    )
      continue;
    const entry = disclosedBy(mention, part);
    if (isOfOthersMedia(entry) || (entry.code === null && isOfQuotedPlatform(mention))) continue;
    const closesASum = /共计|合计|总计|共\s?$/.test(mention.clause) && disclosed.length > (entry.code === null ? 0 : 1);
    if (entry.code === null && !closesASum && (part || goesOn(disclosed, mention) || !countsInformation(mention, said)))
      continue;
    disclosed.push(
      closesASum && entry.code === null
        ? { ...entry, code: 'channels.total', counts: 'information', ...doubtOfWhole(mention) }
        : entry,
    );
  }
  return disclosed;
}

function disclosedBy(mention: Mention, part: boolean): Disclosed {
  const { named, sure, andOthers, outlets } = nearestChannels(mention.before);
  const code = codeOf(named);
  const counts = whatIsCounted(mention, code);
  const rivals = code === null || code === 'channels.total' ? [] : [code, 'channels.total'];
  return {
    code,
    mention,
    part,
    counts,
    named,
    andOthers,
    outlets,
    ...(sure ? {} : { doubt: { rule: 'channelNamedBefore', rivals } }),
  };
}

/** 示例云等新媒体平台发布报道189篇: reports, on media of which some are named, are those of others. */
function isOfOthersMedia({ code, doubt, mention: { clause, after } }: Disclosed): boolean {
  return code === 'channels.newMedia' && doubt !== undefined && /报道/.test(clause + after);
}

/** 网站、微信公众号分别公开信息60条、40条: as many channels as numbers, in one order. null for other sentences. */
function eachItsOwn(sentence: Sentence): Disclosed[] | null {
  const at = sentence.text.indexOf('分别');
  if (at < 0) return null;
  const mentions = sentence.mentions.filter(({ start }) => start >= sentence.start + at);
  const [first] = mentions;
  if (first === undefined || !counted.test(first.unit) || isOtherThing.test(first.clause)) return null;
  const inOrder = channelsNamed(withoutAccounts(first.before));
  const named = inOrder.map(({ code }) => code);
  if (named.length < 2) return null;
  const own = mentions.slice(0, named.length);
  const fits = own.length === named.length && new Set(named).size === named.length && own.slice(1).every(bare);
  if (!fits || own.some(({ ofOthers }) => ofOthers)) return [];
  return own.map((mention, i) => ({
    code: named[i] ?? null,
    mention,
    part: false,
    counts: 'information',
    outlets: inOrder[i]?.outlet ?? false,
  }));
}

/** 网站63条，微信215条 under a heading that speaks of disclosure. */
function isOfChannelList({ clause, sentence }: Mention): boolean {
  return sentence.under.includes('公开') && channelsNamed(withoutAccounts(clause)).length > 0;
}

/** A number that stands right behind the one before it: 60条、40条. */
function bare({ before }: Mention): boolean {
  return /^[\s、，和及与,]{0,3}$/.test(before);
}

/** Whether the number counts items: 条 and 篇 do, others only right behind 信息 or before it. */
function countsItems({ clause, after, unit }: Mention): boolean {
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
  return isDisclosed.test(clause) && (!cases.test(said) || clause.includes('主动'));
}

/**
 * The channel figures of section one. A number that names no channel is the total where nothing else is counted apart or
 * its channels follow as its parts; beside a number of new media counted apart it may as well be the website's: then it
 * is inferred, with both as rivals. Items of one kind are a part without its whole: they are no total, and of a channel
 * only where it has no other number, and then inferred.
 */
export function channelFigures(sentences: readonly Sentence[]): ProseFigure[] {
  const disclosed = sentences
    .filter((sentence) => speaksOfDisclosure(sentence) && anyItems.test(sentence.text))
    .map(disclosedIn)
    .filter(({ length }) => length > 0);
  const unnamed = disclosed.flatMap((group) =>
    group
      .filter(({ code, counts }) => code === null && counts === 'information')
      .map(({ mention }) => ({ mention, group })),
  );
  const sure = unnamed.filter(({ mention }) => doubtOfWhole(mention).doubt === undefined);
  const candidates = sure.length > 0 ? sure : unnamed;
  const main = candidates.find(({ mention }) => sumWord.test(mention.clause)) ?? candidates[0];
  const all = disclosed.flat();
  const whole = main !== undefined || all.some(({ code }) => code === 'channels.total');
  const named = all.flatMap((entry) => ofChannel(entry, all, whole));
  const has = (code: Code) => named.some((figure) => figure.code === code);
  if (main === undefined) return named;
  const partsNamed = main.group.some(({ code, part }) => part && code !== null);
  const media = ['wechat', 'newMedia', 'weibo', 'video', 'otherMedia'].some((channel) => has(`channels.${channel}`));
  if (!partsNamed && media && !has('channels.website')) {
    const doubt = { rule: 'unnamedBesideNewMedia', rivals: ['channels.website', 'channels.total'] };
    return [...named, statedBy('channels.website', main.mention, '条', doubt)];
  }
  if (has('channels.total')) return named;
  const several = unnamed.some(({ mention }) => mention.value !== main.mention.value);
  const doubt = several ? { rule: 'oneOfSeveral' } : doubtOfWhole(main.mention).doubt;
  return [statedBy('channels.total', main.mention, '条', doubt), ...named];
}

/** Section one, in the reports of 2014 to 2018 section two as well. */
function speaksOfDisclosure({ belongsTo, under, subject: { year } }: Sentence): boolean {
  const early = year !== null && editionOf(year) === '2014';
  return (belongsTo === 1 || (early && belongsTo === 2)) && !under.includes('依申请');
}

/** Channels named together are not all where another, which is none of them, has a number of its own. */
function leavesOneOut({ code, named = new Set() }: Disclosed, all: readonly Disclosed[]): boolean {
  if (code !== 'channels.total' || named.size < 2) return false;
  return all.some((other) => other.code !== null && other.code !== code && !isAmong(named, other.code));
}

/** The figure of a number with a channel; `whole`: another number is that of all channels. */
function ofChannel(entry: Disclosed, all: readonly Disclosed[], whole: boolean): ProseFigure[] {
  const { code, mention, counts, doubt } = entry;
  if (code === null) return [];
  // Where outlets are counted one by one, no number is that of all other ways.
  if (code === 'channels.other' && all.some(({ outlets, code: named }) => outlets && named === code)) return [];
  if (entry.andOthers === true && !whole && counts !== 'kind' && waysBeside.includes(code))
    return [statedBy('channels.total', mention, '条', { rule: 'andOtherChannels', rivals: ['channels.total', code] })];
  if (counts === 'information')
    return [statedBy(code, mention, '条', leavesOneOut(entry, all) ? { rule: 'someChannelsTogether' } : doubt)];
  const alone = all.filter((other) => other.code === code).length === 1;
  const listed = mention.sentence.mentions.some(({ start, before }) => start > mention.start && goesOnAt(before));
  if (!alone || listed || code === 'channels.total') return [];
  return [statedBy(code, mention, '条', { rule: counts === 'kind' ? 'oneKindOfItem' : 'oneColumn', rivals: [] })];
}

/** The next number of a list: 、工作动态30条 */
function goesOnAt(before: string): boolean {
  return /^[、，,]/.test(before) && channelsNamed(before).length === 0;
}
