import type { Channels } from '../figures/year-figures.ts';
import { newMediaOf, totalOf } from '../figures/year-figures.ts';
import type { Speaker } from './speaker.ts';
import { roundedDown, type StatedPhrase } from './stated.ts';

/** A way of saying what was published; null where the body's channels do not fit it. */
export type ChannelPhrase = (speaker: Speaker, channels: Channels) => StatedPhrase | null;

type WithWechat = Channels & { readonly wechat: number };

function hasWechat(channels: Channels): channels is WithWechat {
  return channels.wechat !== null;
}

/** For bodies with WeChat and no other new media. */
function wechatOnly(phrase: (speaker: Speaker, website: number, wechat: number) => StatedPhrase | null): ChannelPhrase {
  return (speaker, channels) =>
    hasWechat(channels) && channels.weibo === null && channels.video === null
      ? phrase(speaker, channels.website, channels.wechat)
      : null;
}

/** For bodies without new media. */
function websiteOnly(phrase: (speaker: Speaker, website: number) => StatedPhrase): ChannelPhrase {
  return (speaker, channels) => (newMediaOf(channels) === null ? phrase(speaker, channels.website) : null);
}

/** For bodies with any new media, which are not told apart. */
function media(phrase: (speaker: Speaker, website: number, media: number) => StatedPhrase): ChannelPhrase {
  return (speaker, channels) => {
    const together = newMediaOf(channels);
    return together === null ? null : phrase(speaker, channels.website, together);
  };
}

/** Whether 余 is true of the number: it is more than the round number before it. */
function isAboveRound(number: number): boolean {
  return number > 30 && number !== roundedDown(number);
}

function withTotal(website: number, wechat: number) {
  return { 'channels.total': website + wechat, 'channels.website': website, 'channels.wechat': wechat };
}

/** Ways to say it with the website's number alone. */
export const websitePhrases: readonly ChannelPhrase[] = [
  websiteOnly(({ self, n }, website) => ({
    text: `${self}以县政府门户网站为主要载体，年内上网公开信息${n(website)}条。`,
    figures: { 'channels.website': website },
  })),
  websiteOnly(({ year, n, topics }, website) => ({
    text: `${year}年在县政府网站信息公开专栏更新信息${n(website)}条，重点是${topics[0]}、${topics[2]}等内容。`,
    figures: { 'channels.website': website },
  })),
  websiteOnly(({ n }, website) => ({
    text: `年度内经县政府门户网站对外发布政务信息${n(website)}条，没有开设政务新媒体账号。`,
    figures: { 'channels.website': website },
  })),
  websiteOnly(({ n }, website) => ({
    text: `网上公开以县政府门户网站的部门专栏为主，全年在政府网站公开信息${n(website)}条。`,
    figures: { 'channels.website': website },
  })),
  websiteOnly(({ n, topics }, website) => ({
    text: `${topics[1]}和${topics[3]}是更新的重点，县政府网站全年公开信息${n(website)}条。`,
    figures: { 'channels.website': website },
  })),
];

/** Ways to say it as one number over all channels. */
export const totalPhrases: readonly ChannelPhrase[] = [
  ({ n, topics }, channels) => ({
    text: `年内主动公开政府信息${n(totalOf(channels))}条，${topics[1]}方面的内容占了较大比重。`,
    figures: { 'channels.total': totalOf(channels) },
  }),
  ({ year, n }, channels) => ({
    text: `到${year}年末，${year}年度累计公开各类信息${n(totalOf(channels))}条，公开时限和范围符合规定。`,
    figures: { 'channels.total': totalOf(channels) },
  }),
  ({ n }, channels) =>
    !isAboveRound(totalOf(channels))
      ? null
      : {
          text: `全年主动公开各类信息${n(roundedDown(totalOf(channels)))}余条，群众知晓度进一步提高。`,
          figures: { 'channels.total': { about: roundedDown(totalOf(channels)) } },
        },
  media(({ n, self }, website, together) => ({
    text: `${self}综合运用政府网站、微信公众号等载体，全年发布信息${n(website + together)}条。`,
    figures: { 'channels.total': website + together },
  })),
];

/** Ways to say it channel by channel. */
export const channelPhrases: readonly ChannelPhrase[] = [
  wechatOnly(({ n, year }, website, wechat) => ({
    text: `${year}年主动公开信息${n(website + wechat)}条，其中政府网站${n(website)}条、微信公众号${n(wechat)}条。`,
    figures: withTotal(website, wechat),
  })),
  wechatOnly(({ n, account }, website, wechat) => ({
    text: `通过县政府门户网站公开信息${n(website)}条，“${account}”微信公众号推送${n(wechat)}篇，合计${n(website + wechat)}条。`,
    figures: withTotal(website, wechat),
  })),
  wechatOnly(({ n, account }, website, wechat) => ({
    text: `“${account}”微信公众号编发信息${n(wechat)}条，县政府网站信息公开专栏上传信息${n(website)}条。`,
    figures: { 'channels.wechat': wechat, 'channels.website': website },
  })),
  wechatOnly(({ n, self }, website, wechat) => ({
    text: `年内${self}在政府网站发布信息${n(website)}条，在微信公众号发布信息${n(wechat)}条，两个平台共计${n(website + wechat)}条。`,
    figures: withTotal(website, wechat),
  })),
  wechatOnly(({ n, account }, website, wechat) => ({
    text: `线上两个窗口同步更新，门户网站公开信息${n(website)}条；“${account}”公众号刊发信息${n(wechat)}篇。`,
    figures: { 'channels.website': website, 'channels.wechat': wechat },
  })),
  wechatOnly(({ n, account }, website, wechat) =>
    isAboveRound(wechat)
      ? {
          text: `借助“${account}”微信公众号推送信息${n(roundedDown(wechat))}余条；在县政府网站公开信息${n(website)}条。`,
          figures: { 'channels.wechat': { about: roundedDown(wechat) }, 'channels.website': website },
        }
      : null,
  ),
  wechatOnly(({ n, topics, account }, website, wechat) => ({
    text: `围绕${topics[0]}、${topics[1]}等事项，在政府网站公开信息${n(website)}条，再由“${account}”微信公众号转发、编发信息${n(wechat)}条。`,
    figures: { 'channels.website': website, 'channels.wechat': wechat },
  })),
  wechatOnly(({ n, year, self }, website, wechat) => ({
    text: `${self}全年发布信息${n(website + wechat)}条，从渠道看，政府网站公开${n(website)}条，微信公众号推送${n(wechat)}条。`,
    figures: withTotal(website, wechat),
    chart: {
      title: `${year}年信息公开渠道情况`,
      series: [
        { name: '政府网站公开信息数', points: [{ category: `${year}年`, text: String(website) }] },
        { name: '微信公众号公开信息数', points: [{ category: `${year}年`, text: String(wechat) }] },
      ],
    },
  })),
  media(({ n, year }, website, together) => ({
    text: `${year}年度公开信息总量为${n(website + together)}条，其中政府门户网站公开${n(website)}条，政务新媒体公开${n(together)}条。`,
    figures: { 'channels.total': website + together, 'channels.website': website, 'channels.newMedia': together },
    chart: {
      title: `网站与新媒体公开信息对比`,
      series: [
        { name: '政府网站公开信息数量', points: [{ category: '类别 1', text: String(website) }] },
        { name: '政务新媒体公开信息数量', points: [{ category: '类别 1', text: String(together) }] },
      ],
    },
  })),
  media(({ n }, website, together) => ({
    text: `全年在政府网站公开信息${n(website)}条，在政务新媒体公开信息${n(together)}条。`,
    figures: { 'channels.website': website, 'channels.newMedia': together },
  })),
  (speaker, { website, wechat, weibo, video }) => {
    if (wechat === null || weibo === null || video !== null) return null;
    const { n } = speaker;
    return {
      text: `政府网站公开信息${n(website)}条，微信公众号推送信息${n(wechat)}条，政务微博发布信息${n(weibo)}条，合计${n(website + wechat + weibo)}条。`,
      figures: { ...withTotal(website, wechat), 'channels.weibo': weibo, 'channels.total': website + wechat + weibo },
    };
  },
  (speaker, { website, wechat, weibo, video }) => {
    if (wechat === null || weibo === null || video !== null) return null;
    const { n, account } = speaker;
    return {
      text: `三个平台各有侧重：县政府网站公开信息${n(website)}条，“${account}”微信公众号推送信息${n(wechat)}条，政务微博发布信息${n(weibo)}条。`,
      figures: { 'channels.website': website, 'channels.wechat': wechat, 'channels.weibo': weibo },
    };
  },
  (speaker, { website, wechat, weibo, video }) => {
    if (wechat === null || video === null || weibo !== null) return null;
    const { n, account } = speaker;
    return {
      text: `县政府网站公开信息${n(website)}条，“${account}”微信公众号推送信息${n(wechat)}条，视频号发布信息${n(video)}条。`,
      figures: { 'channels.website': website, 'channels.wechat': wechat, 'channels.video': video },
    };
  },
  (speaker, { website, wechat, weibo, video }) => {
    if (wechat === null || video === null || weibo !== null) return null;
    const { n } = speaker;
    return {
      text: `全年主动公开信息${n(website + wechat + video)}条，其中网站${n(website)}条，微信公众号${n(wechat)}条，视频号${n(video)}条。`,
      figures: { ...withTotal(website, wechat), 'channels.video': video, 'channels.total': website + wechat + video },
    };
  },
  (speaker, { website, wechat, weibo, video }) => {
    if (wechat === null || video === null || weibo === null) return null;
    const { n } = speaker;
    return {
      text: `县政府门户网站公开信息${n(website)}条，微信公众号发布${n(wechat)}条、微博发布${n(weibo)}条、抖音号发布${n(video)}条。`,
      figures: {
        'channels.website': website,
        'channels.wechat': wechat,
        'channels.weibo': weibo,
        'channels.video': video,
      },
    };
  },
];
