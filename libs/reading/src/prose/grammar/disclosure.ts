import type { Family } from './pattern.ts';

/** Tested on the sentence up to the number and on the words behind it. */
export const disclosing: Family = {
  name: 'verbs of disclosure',
  effect: 'What is counted was disclosed.',
  section: 'one',
  patterns: [
    {
      name: 'disclose, publish',
      pattern: /公开|发布|公布|公示/,
      examples: [
        ['全年主动公开政府信息120条。', { 'channels.total': '120' }],
        ['全年发布120条政务信息。', { 'channels.total': '120' }],
      ],
      counterExamples: [['全年收集意见信息120条。', 'nothing was disclosed']],
    },
    {
      name: 'put on line',
      pattern: /上传|更新|录入|挂网|上网/,
      examples: [['政府网站上传信息105条。', { 'channels.website': '105' }]],
      counterExamples: [],
    },
    {
      name: 'send out',
      pattern: /推送|转发|投放|播发|张贴/,
      examples: [['微信公众号推送信息40篇。', { 'channels.wechat': '40' }]],
      counterExamples: [],
    },
    {
      name: 'write and print',
      pattern: /发稿|刊发|编发|刊登|登载|发表|制作|发文/,
      examples: [['微信公众号编发信息30条。', { 'channels.wechat': '30' }]],
      counterExamples: [],
    },
  ],
};

/** Tested on the clause of a number and on the words behind it. */
export const otherThings: Family = {
  name: 'other things counted',
  effect: 'What is counted is no disclosed information: the number is of no channel.',
  section: 'one',
  patterns: [
    {
      name: 'cases',
      pattern: /申请|建议|提案|答复|办结|办理|处罚|许可|强制|复议|诉讼|举报|投诉|案件/,
      examples: [
        ['网站公开信息53条，建议提案办理40条。', { 'channels.website': '53' }],
        ['全年作出行政处罚12件，办理行政许可30件。', {}],
      ],
      counterExamples: [
        ['对申请内容及时归类，全年主动公开政府信息63条。', 'another clause', { 'channels.total': '63' }],
      ],
    },
    {
      name: 'questions and answers',
      pattern: /咨询|留言|信箱|热线|诉求|回应|访谈|来信|来电|工单/,
      examples: [['办理12345热线工单300件，网站回应留言400条。', {}]],
      counterExamples: [],
    },
    {
      name: 'work done',
      pattern: /培训|会议|审查|采购|收费|栏目|整改|问题|错敏|错别字|检查|意见|征集|考核|活动/,
      examples: [['在政府网站调整公开栏目12条。', {}]],
      counterExamples: [],
    },
    {
      name: 'documents and explanations',
      pattern: /制度|规章|规范性文件|解读|措施|举措|条例/,
      examples: [
        ['在政府网站发布规范性文件4件。', {}],
        ['发布便民举措20条。', {}],
      ],
      counterExamples: [],
    },
    {
      name: 'taken up or down',
      pattern: /采用|采纳|录用|刊用|删除|清理|撤下|下架|撤销|移除/,
      examples: [
        ['全年公开政府信息63条，被省级媒体采用12条。', { 'channels.total': '63' }],
        ['清理网站过期信息1215条，全年公开政府信息91条。', { 'channels.total': '91' }],
      ],
      counterExamples: [],
    },
    {
      name: 'readers',
      pattern: /点击|浏览|阅读|访问|粉丝|关注|点赞/,
      examples: [['微信公众号发布信息85条，阅读量3000条次。', { 'channels.wechat': '85' }]],
      counterExamples: [],
    },
  ],
};

/** Tested on the words between two numbers. */
export const parts: Family = {
  name: 'openers of parts',
  effect: 'The numbers behind it are parts of the one before; those without a channel are not read.',
  section: 'one',
  patterns: [
    {
      name: 'of which',
      pattern: /其中|包括|包含|涵盖|主要有|分为/,
      examples: [
        ['全年公开信息633条，其中政府信息公开14条、政策文件2条、工作动态617条。', { 'channels.total': '633' }],
        ['全年公开信息300条，其中微信公众号215条。', { 'channels.total': '300', 'channels.wechat': '215' }],
      ],
      counterExamples: [],
    },
    {
      name: 'in brackets',
      pattern: /^[^）)]{0,6}[（(][^）)]{0,40}$/,
      examples: [
        [
          '全年公开信息100条（网站60条，微信公众号40条）。',
          { 'channels.total': '100', 'channels.website': '60', 'channels.wechat': '40' },
        ],
      ],
      counterExamples: [],
    },
  ],
};

/** Tested on the clause of a number. */
export const sums: Family = {
  name: 'words of a sum',
  effect: 'The number sums up: behind several numbers it is their total.',
  section: 'one',
  patterns: [
    {
      name: 'in all',
      pattern: /共计|合计|总计|总共|累计|总数|总量|共/,
      examples: [
        [
          '网站公开60条，微信公众号公开40条，共计100条。',
          { 'channels.website': '60', 'channels.wechat': '40', 'channels.total': '100' },
        ],
        ['发布政策法规信息30条、工作动态信息40条，合计公开政府信息70条。', { 'channels.total': '70' }],
      ],
      counterExamples: [],
    },
  ],
};

/** Taken out of the words between verb and number: what is left says which kind of item is counted. */
export const information: Family = {
  name: 'information of every kind',
  effect: 'Nothing but these words between verb and number: all items are counted, not those of one kind.',
  section: 'one',
  patterns: [
    {
      name: 'information',
      pattern:
        /政府|政务|党政|条数|篇数|件数|机关|单位|部门|各类|各项|各种|有关|相关|法定|主动|信息|公开|数据|内容|总数|总量|数量|数目|资讯|稿件|文章|事项|文字|图片|消息|新增|原创|推文|作品/,
      examples: [
        ['全年公开各类政务信息120条。', { 'channels.total': '120' }],
        ['全年公开信息数120条。', { 'channels.total': '120' }],
      ],
      counterExamples: [
        ['全年公开财政预决算信息12条。', 'one kind of item is a part without its whole'],
        [
          '在政府网站公开工作动态12条。',
          'one kind of item, though perhaps all there were',
          { 'channels.website': '12?' },
        ],
        ['在政府网站公开部门文件12条、工作动态30条。', 'parts without their sum'],
      ],
    },
    {
      name: 'words of number and time',
      pattern:
        /共计|合计|总计|总共|累计|全年|今年|本年度?|年度|达到?|[共计总约近超逾为了各类数等的已年内我本局县市区乡镇]/,
      examples: [['全年公开信息总数为120条。', { 'channels.total': '120' }]],
      counterExamples: [],
    },
  ],
};

/** As above, for numbers of new media. */
export const whatAccountsPublish: Family = {
  name: 'what accounts publish',
  effect: 'With a new medium these words, too, stand for all its items.',
  section: 'one',
  patterns: [
    {
      name: 'news and videos',
      pattern: /工作动态|动态|短视频|视频|图文|作品|宣传|新闻|报道|微信|微博/,
      examples: [
        ['在微信公众号公开工作动态215条。', { 'channels.wechat': '215' }],
        ['抖音发布短视频12条。', { 'channels.video': '12' }],
      ],
      counterExamples: [['微信公众号发布招聘公告12条。', 'one kind of item', { 'channels.wechat': '12?' }]],
    },
  ],
};

/** Tested on a clause that names a channel while the number stands in the next. */
export const leadingIn: Family = {
  name: 'a channel that leads in',
  effect: 'The channel of the clause before is that of the number; without such a word it only may be.',
  section: 'one',
  patterns: [
    {
      name: 'by means of',
      pattern:
        /通过|依托|借助|利用|运用|使用|发挥|以.{0,16}为|在.{2,20}上?$|经由?|方面$|等.{0,6}(?:渠道|平台|媒介|载体|方式|途径|形式)/,
      examples: [
        ['以县政府门户网站为主要载体，全年公开信息63条。', { 'channels.website': '63' }],
        ['借助政务网站、微信公众平台等渠道，全年发布信息278条。', { 'channels.total': '278' }],
      ],
      counterExamples: [
        ['政府网站改版完成，全年公开信息63条。', 'the channel is not the means', { 'channels.website': '63?' }],
      ],
    },
  ],
};
