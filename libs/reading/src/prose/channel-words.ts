import type { Code } from '@gongkai/report';
import { channelNames } from './grammar/channel-names.ts';
import { leadingIn } from './grammar/disclosure.ts';
import { anyOf } from './grammar/pattern.ts';

const names = channelNames.patterns.map(({ code, outlet, pattern }) => ({
  code,
  outlet: outlet ?? false,
  pattern: new RegExp(pattern, 'g'),
}));
const someName = anyOf(channelNames);
const leads = anyOf(leadingIn);
/** Others beside the channel named before; where the word behind 等 is a channel's own (等新媒体平台), it is their class. */
const otherMeans = /等[^，；：,;:]{0,6}?(?:渠道|平台|媒介|载体|方式|途径|形式)/;
/** Of one channel and others that are not named, or on line and no more: of which is left open. */
const andOthers = /网上|线上|等.{0,6}(?:渠道|平台|媒介|载体|方式|途径|形式|媒体)/;

const media: readonly Code[] = [
  'channels.newMedia',
  'channels.wechat',
  'channels.weibo',
  'channels.video',
  'channels.otherMedia',
];

/** A channel named in a text, and where its name ends. */
interface Named {
  readonly code: Code;
  readonly outlet: boolean;
  readonly start: number;
  readonly end: number;
}

/** The channels a stretch of words names, in their order. */
export function channelsNamed(text: string): Named[] {
  if (!someName.test(text)) return [];
  const named: Named[] = [];
  let rest = text;
  for (const { code, outlet, pattern } of names) {
    rest = rest.replace(pattern, (name: string, at: number) => {
      named.push({ code, outlet, start: at, end: at + name.length });
      return '　'.repeat(name.length);
    });
  }
  return withoutItsClass(named, text).sort((a, b) => a.start - b.start);
}

/** The channels a stretch of words names. */
export function channelsIn(text: string): Set<Code> {
  return new Set(channelsNamed(text).map(({ code }) => code));
}

/**
 * 政务新媒体“…”微信公众号: the account is the new medium; 政府网站政务公开栏: the board is a page of the site. 微信公众号等政务新媒体
 * is about several.
 */
function withoutItsClass(named: readonly Named[], text: string): Named[] {
  const [first, second, ...more] = [...named].sort((a, b) => a.start - b.start);
  if (first === undefined || second === undefined || more.length > 0) return [...named];
  const apart =
    /[、和及与等]/.test(text.slice(first.end, second.start)) || /^.{0,4}[等、]/.test(text.slice(second.end));
  if (apart) return [...named];
  if (first.code === 'channels.newMedia' && media.includes(second.code)) return [second];
  return first.code === 'channels.website' && second.code === 'channels.other' ? [first] : [...named];
}

/** Which channels are named for a number, and whether it is sure that they are its. */
export interface NearestChannels {
  readonly named: ReadonlySet<Code>;
  readonly sure: boolean;
  /** One kind of channel is named and others beside it are not: 政府网站等平台. */
  readonly andOthers: boolean;
  /** Nothing but outlets of others is named. */
  readonly outlets: boolean;
}

/** The name of an account (“示例广播”微信公众号) names no channel; its place is kept. */
export function withoutAccounts(text: string): string {
  return text.replace(/“[^”]{0,30}”|"[^"]{0,30}"/g, (account) => '　'.repeat(account.length));
}

/**
 * The channels named for a number by the words before it: those of the nearest clause that names any. They are sure in
 * the clause of the number, behind a colon, and where the clause right before leads in (通过政府网站，…).
 */
export function nearestChannels(before: string): NearestChannels {
  const clauses = withoutAccounts(before).split(/[，；：,;:]/);
  const at = clauses.findLastIndex((clause) => someName.test(clause));
  const clause = clauses[at];
  if (clause === undefined) return { named: new Set(), sure: true, andOthers: false, outlets: false };
  const distance = clauses.slice(at + 1).filter((later) => later.trim() !== '').length;
  const inClause = channelsNamed(clause);
  const named = new Set(inClause.map(({ code }) => code));
  const others = otherMeans.exec(clause);
  const means = distance === 0 || (distance === 1 && leads.test(clause));
  return {
    named,
    sure: means && !(named.size === 1 && andOthers.test(clause)),
    andOthers: named.size === 1 && others !== null && inClause.every(({ end }) => end <= others.index),
    outlets: inClause.every(({ outlet }) => outlet),
  };
}

/**
 * The figure a number belongs to when these channels are named before it: one channel is itself; several new media
 * together are new media; channels of different kinds together (微信公众平台、政务网站等) are the total.
 */
export function codeOf(named: ReadonlySet<Code>): Code | null {
  const [only] = named;
  if (only === undefined) return null;
  if (named.size === 1) return only;
  return [...named].every((code) => media.includes(code)) ? 'channels.newMedia' : 'channels.total';
}

/** Whether a channel is one of those named together, by itself or by its class. */
export function isAmong(named: ReadonlySet<Code>, code: Code): boolean {
  const ofItsClass = media.includes(code) && (code === 'channels.newMedia' || named.has('channels.newMedia'));
  return named.has(code) || (ofItsClass && media.some((other) => named.has(other)));
}
