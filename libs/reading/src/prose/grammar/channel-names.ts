import type { Code } from '@gongkai/report';
import type { Family, Pattern } from './pattern.ts';

/** A wording that names a channel. */
export interface ChannelName extends Pattern {
  readonly code: Code;
  /** It names one outlet of others: what that prints is a part of what all outlets do, and perhaps only about the body. */
  readonly outlet?: true;
}

/** Order matters: what one takes out of a text, the following no longer see (微信视频号 is no 微信). */
export const channelNames: Family<ChannelName> = {
  name: 'names of channels',
  effect:
    'The number behind it is that of the channel; several new media together are new media, other channels together the total. The number of one outlet of others, by its name, is a part whose whole nobody printed: not read.',
  section: 'one',
  patterns: [
    {
      name: 'outlets by name',
      code: 'channels.other',
      outlet: true,
      pattern:
        /(?:[日晚早晨时周商]报(?!告|表|送|备|名|道)|[\u4e00-\u9fff]报(?=[、和及与等上]|客户端|刊|发|登)(?<![公上申填年月通简海情预汇举呈信警播快专要]报)|[\u4e00-\u9fff]{0,6}新闻(?:网站?|平台|客户端|网端)|(?:媒体|商业|各大|主流)(?:类)?网站|融媒体(?:中心)?(?=客户端|[Aa][Pp][Pp]|微|抖音|视频号)|(?![省市县区州旗盟镇乡局委办府务开息易户官联络内外专全挂上下一电通域])[\u4e00-\u9fff]网(?=[、和及与等]|刊|发|登)|(?:新华|人民|齐鲁|大众|央视|光明)网|学习强国|(?<=[在于])《[^《》]{1,40}》)(?:客户端|[Aa][Pp][Pp]|微信公众号|微博|抖音号?|视频号)?/,
      examples: [
        ['全年公开政府信息300条，在示例日报、大众网发布稿件12篇。', { 'channels.total': '300' }],
        ['在省市新闻网站发布稿件92篇。', {}],
        ['在主流网站发布稿件12篇。', {}],
        ['县融媒体中心客户端发布信息30条。', {}],
        ['大众网、示例新闻平台发布稿件92篇。', {}],
        ['在甲网、乙新闻平台发布稿件12篇。', {}],
        ['在甲报发表文章123篇，在省市主流媒体发表文章58篇。', {}],
        ['在《示例报》刊发稿件12篇。', {}],
        ['示例日报客户端刊发信息12篇。', {}],
        ['通过政府网站、微信公众号、示例日报公开信息100条。', { 'channels.total': '100' }],
      ],
      counterExamples: [
        ['在报刊、电视等媒体发布信息12篇。', 'the press as a whole', { 'channels.other': '12?' }],
        ['在县级以上媒体刊发信息30篇。', 'the press as a whole', { 'channels.other': '30' }],
        ['通过互联网发布信息63条。', 'no outlet', { 'channels.total': '63' }],
        ['申报、公报、简报、年报汇编后公开信息63条。', 'other words', { 'channels.total': '63' }],
        ['在县政府门户网、局官网发布信息63条。', 'sites of its own', { 'channels.website': '63' }],
        ['在县政务网和微信公众号发布信息63条。', 'a site of its own', { 'channels.total': '63' }],
      ],
    },
    {
      name: 'new media',
      code: 'channels.newMedia',
      pattern: /(?:政府|政务)?新媒体/,
      examples: [
        ['政务新媒体公开信息40条。', { 'channels.newMedia': '40' }],
        ['新媒体矩阵累计发布信息215条。', { 'channels.newMedia': '215' }],
      ],
      counterExamples: [
        [
          '通过政务新媒体“示例发布”微信公众号推送信息40条。',
          'one account, which is the new medium',
          { 'channels.wechat': '40' },
        ],
        ['示例云等新媒体平台发布报道189篇。', 'reports of others on media of their own'],
        ['示例云等新媒体平台发布信息189篇。', 'some by name: perhaps not all', { 'channels.newMedia': '189?' }],
      ],
    },
    {
      name: 'videos',
      code: 'channels.video',
      pattern: /抖音号?|快手号?|(?:微信)?视频号|短视频平台|哔哩哔哩/,
      examples: [
        ['抖音发布短视频12条。', { 'channels.video': '12' }],
        ['微信视频号发布作品30条。', { 'channels.video': '30' }],
      ],
      counterExamples: [
        ['微信公众号、视频号发布信息90条。', 'two media, one number', { 'channels.newMedia': '90' }],
        [
          '抖音号发布作品20条，视频号发布作品30条。',
          'two channels of one figure: no sum is made',
          { 'channels.video': '20?' },
        ],
      ],
    },
    {
      name: 'WeChat',
      code: 'channels.wechat',
      pattern: /微信公众(?:平台|号|账号)|微信订阅号|微信服务号|微信|公众号/,
      examples: [
        ['“示例工信”微信公众号推送信息40篇。', { 'channels.wechat': '40' }],
        ['微信推送信息764篇。', { 'channels.wechat': '764' }],
        ['在公众号公开信息85条。', { 'channels.wechat': '85' }],
      ],
      counterExamples: [
        ['利用微信、微博等形式公开信息90条。', 'one joint figure', { 'channels.newMedia': '90' }],
        [
          '微信公众号订阅人数8700余人次，全年发布信息63条。',
          'people, and a number that may be of another channel',
          { 'channels.wechat': '63?' },
        ],
      ],
    },
    {
      name: 'Weibo',
      code: 'channels.weibo',
      pattern: /(?:政务|官方|新浪)?微博/,
      examples: [['政务微博发布信息56条。', { 'channels.weibo': '56' }]],
      counterExamples: [],
    },
    {
      name: 'other new media',
      code: 'channels.otherMedia',
      pattern: /(?:今日)?头条号?|客户端|[Aa][Pp][Pp]/,
      examples: [['今日头条号推送信息20条。', { 'channels.otherMedia': '20' }]],
      counterExamples: [['微信公众号头条推送信息20条。', 'a place of the account', { 'channels.newMedia': '20' }]],
    },
    {
      name: 'gazette',
      code: 'channels.gazette',
      pattern: /政府公报/,
      examples: [['政府公报刊登信息24条。', { 'channels.gazette': '24' }]],
      counterExamples: [['发布政府公报4期。', 'issues of it']],
    },
    {
      name: 'print, screens, boards, other media',
      code: 'channels.other',
      pattern:
        /报刊|报纸|电视台?|广播|公开栏|公示栏|宣传栏|公告栏|明白纸|(?:电子|LED)(?:显示)?屏|线下|其他(?:方式|渠道|途径|形式)|媒体/,
      examples: [
        ['在公示栏张贴公示信息25条。', { 'channels.other': '25' }],
        ['在县级以上媒体刊发信息30篇。', { 'channels.other': '30' }],
      ],
      counterExamples: [
        ['通过“示例广播电视”微信公众号推送信息45条。', 'the name of an account', { 'channels.wechat': '45' }],
      ],
    },
    {
      name: 'website',
      code: 'channels.website',
      pattern:
        /(?:政府|政务|门户|官方|信息公开|人民政府){0,4}网站(?!群)|官网|(?:政府|政务|门户|公开|信息|交易|局)网(?![上络格民友信点办])|(?:政务公开|信息公开)(?:专栏|专题|平台|专区)|网(?=\d)/,
      examples: [
        ['在县政府门户网站主动公开政府信息60条。', { 'channels.website': '60' }],
        ['通过政务公开平台发布信息60条。', { 'channels.website': '60' }],
        ['依托政府信息公开专栏上传信息105条。', { 'channels.website': '105' }],
        ['局官网发稿569条。', { 'channels.website': '569' }],
        ['在县政府网站政务公开栏公开信息90条。', { 'channels.website': '90' }],
      ],
      counterExamples: [
        [
          '建好政府网站，健全制度，全年公开信息63条。',
          'named two clauses before, in passing',
          { 'channels.website': '63?' },
        ],
        ['网民满意，全年公开信息63条。', 'another word', { 'channels.total': '63' }],
        [
          '依托微信公众平台、政府网站等多种渠道公开信息100条。',
          'channels of different kinds together',
          { 'channels.total': '100' },
        ],
        ['通过政府网站等渠道公开信息63条。', 'and of others, not named', { 'channels.total': '63?' }],
        ['通过县政府网站专栏等平台，累计公开29条。', 'and of others, not named', { 'channels.total': '29?' }],
        [
          '通过电子屏幕，公告栏等公开渠道张贴信息，共计公开49条。',
          'and of others, not named',
          { 'channels.total': '49?' },
        ],
        [
          '全年公开信息300条，通过政府网站等渠道公开信息63条。',
          'beside a total it is a part',
          { 'channels.total': '300', 'channels.website': '63?' },
        ],
      ],
    },
    {
      name: 'on line',
      code: 'channels.website',
      pattern: /网上|线上/,
      examples: [
        [
          '全年网上公开信息30条，线下公开25条，共55条。',
          { 'channels.website': '30?', 'channels.other': '25', 'channels.total': '55' },
        ],
      ],
      counterExamples: [],
    },
  ],
};
