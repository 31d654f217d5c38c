import type { Phrase } from './phrase.ts';

/** Items published through each channel in a year, 条. */
export interface ChannelCounts {
  readonly year: number;
  readonly website: number;
  readonly wechat: number;
  readonly weibo: number;
  readonly video: number;
}

/** Ways in which reports state what they published through which channel. */
export const channelPhrases: readonly [(counts: ChannelCounts) => Phrase, ...((counts: ChannelCounts) => Phrase)[]] = [
  ({ website, wechat }) => ({
    text: `全年主动公开政府信息${website + wechat}条，其中通过政府门户网站公开${website}条，通过微信公众号公开${wechat}条。`,
    figures: { 'channels.total': website + wechat, 'channels.website': website, 'channels.wechat': wechat },
  }),
  ({ website, wechat }) => ({
    text: `在县政府门户网站发布信息${website}条，“示例发布”微信公众号推送信息${wechat}条。`,
    figures: { 'channels.website': website, 'channels.wechat': wechat },
  }),
  ({ website, wechat }) => ({
    text: `“示例发布”微信公众号推送信息${wechat}篇；依托政府门户网站公开信息${website}条。`,
    figures: { 'channels.website': website, 'channels.wechat': wechat },
  }),
  ({ year, website }) => ({
    text: `截至${year}年底，本单位累计主动公开各类政府信息${website}条，比上年增长12%。`,
    figures: { 'channels.total': website },
  }),
  ({ website, wechat }) => ({
    text: `借助政务网站、微信公众平台等渠道，全年对外发布各类信息${website + wechat}条。`,
    figures: { 'channels.total': website + wechat },
  }),
  ({ website, wechat, weibo }) => ({
    text: `通过政府网站公开信息${website}条，通过微信公众号发布${wechat}条，通过微博发布${weibo}条，共计${website + wechat + weibo}条。`,
    figures: {
      'channels.website': website,
      'channels.wechat': wechat,
      'channels.weibo': weibo,
      'channels.total': website + wechat + weibo,
    },
  }),
  ({ website, wechat, video }) => ({
    text: `全年主动公开信息${website + wechat + video}条，其中政府网站${website}条，微信公众号${wechat}条，抖音号${video}条。`,
    figures: {
      'channels.total': website + wechat + video,
      'channels.website': website,
      'channels.wechat': wechat,
      'channels.video': video,
    },
  }),
  ({ website, wechat, weibo }) => ({
    text: `年内主动公开政府信息${website + wechat + weibo}条，其中政府门户网站${website}条，政务新媒体${wechat + weibo}条。`,
    figures: {
      'channels.total': website + wechat + weibo,
      'channels.website': website,
      'channels.newMedia': wechat + weibo,
    },
  }),
  ({ year, website, wechat }) => ({
    text: `借助政务网站、微信公众平台等渠道，发布各类信息${website + wechat}条。本单位共主动公开信息${website}条，在微信公众号公开工作动态${wechat}条。`,
    figures: {
      'channels.total': website + wechat,
      'channels.website': website,
      'channels.newMedia': wechat,
      'channels.wechat': wechat,
    },
    chart: {
      title: `${year}年政府信息公开渠道统计`,
      series: [
        { name: '政府网站公开信息数量', points: [{ category: '类别 1', text: String(website) }] },
        { name: '政府新媒体公开信息数量', points: [{ category: '类别 1', text: String(wechat) }] },
      ],
    },
  }),
];
