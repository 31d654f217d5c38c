import type { Code } from '@gongkai/report';

/** Words that name a channel. Order matters: longer names are taken out before shorter ones are looked for. */
const words: readonly (readonly [Code, RegExp])[] = [
  ['channels.newMedia', /(?:政府|政务)?新媒体/g],
  ['channels.wechat', /微信公众(?:平台|号)|微信视?频?号?|公众号/g],
  ['channels.weibo', /微博/g],
  ['channels.video', /抖音|快手|视频号|短视频平台/g],
  ['channels.otherMedia', /头条号?|客户端|APP/gi],
  ['channels.gazette', /政府公报/g],
  ['channels.other', /报刊|报纸|电视台?|广播|公开栏|公示栏|宣传栏|公告栏|明白纸|电子(?:显示)?屏|新闻媒体/g],
  [
    'channels.website',
    /(?:政府|政务|门户|官方|信息公开|人民政府)*(?:门户)?网站?(?!上|络|格|民|友|信|点|办)|官网|(?:政务公开|信息公开)(?:专栏|平台|栏目)/g,
  ],
];

const media: readonly Code[] = [
  'channels.newMedia',
  'channels.wechat',
  'channels.weibo',
  'channels.video',
  'channels.otherMedia',
];

/** The channels a stretch of words names. */
export function channelsIn(text: string): Set<Code> {
  const named = new Set<Code>();
  let rest = text;
  for (const [code, pattern] of words) {
    const without = rest.replace(pattern, '　');
    if (without !== rest) named.add(code);
    rest = without;
  }
  return named;
}

/**
 * The channels named for a number by the words before it: those of the nearest clause that names any, the name of an
 * account (“示例广播”微信公众号) left out.
 */
export function nearestChannels(before: string): Set<Code> {
  const clauses = before.replace(/“[^”]*”|"[^"]*"/g, '').split(/[，；：,;:]/);
  return clauses.map(channelsIn).findLast((named) => named.size > 0) ?? new Set();
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
