import type { Family } from './pattern.ts';

/** Rule what follows where a clause begins with them, perhaps behind a preposition; elsewhere the number of their clause. */
export const leadingTimes: Family = {
  name: 'other times, leading',
  effect: 'The number belongs to another year or to a part of the year: not read. A later word of this year ends it.',
  section: 'one',
  patterns: [
    {
      name: 'last year',
      pattern: /上年(?!度?结转|度?未|末)|去年|上一年(?!度?结转|度?未)|前年|往年(?!结转)|历年|同期/,
      examples: [
        ['去年公开信息50条，今年公开信息63条。', { 'channels.total': '63' }],
        ['上年在政府网站公开信息50条。', {}],
        ['历年公开信息3000条。', {}],
      ],
      counterExamples: [
        [
          '新收公开申请3件，上年结转1件。',
          'carried over into this year',
          { 'text.requests.received': '3', 'text.requests.carriedIn': '1' },
        ],
        [
          '门户网站发布信息63条，较去年增加12条，微信公众号推送215篇。',
          'a comparison in between',
          { 'channels.website': '63', 'channels.wechat': '215' },
        ],
      ],
    },
    {
      name: 'half-years, quarters, months',
      pattern: /[上下]半年|第?[一二三四1-4]季度|\d{1,2}月份|当月|前\d{1,2}个月/,
      examples: [
        ['上半年公开信息30条，下半年公开信息33条。', {}],
        ['上半年公开信息30条，下半年公开信息33条，全年共公开信息63条。', { 'channels.total': '63' }],
        ['第一季度未收到政府信息公开申请。', {}],
      ],
      counterExamples: [['到12月底，公开政府信息63条。', 'the end of the year', { 'channels.total': '63' }]],
    },
  ],
};

/** Rule what follows wherever they stand. */
export const longTimes: Family = {
  name: 'other times, long',
  effect: 'The number belongs to several years: not read. A later word of this year ends it.',
  section: 'one',
  patterns: [
    {
      name: 'since it began',
      pattern:
        /(?:开通|上线|建成|建站|建立|成立|运行|施行|实施|公布|颁布|开设|启用)以来|多年来|近[一二三四五两几\d]{1,2}年|五年来|三年来|累计至今/,
      examples: [
        ['公众号自开通以来，累计发布信息3000条。', {}],
        ['近三年公开政府信息300条。', {}],
        ['条例施行以来，累计公开9000条，2023年公开63条。', { 'channels.total': '63' }],
      ],
      counterExamples: [['2023年以来，公开政府信息177条。', 'this year', { 'channels.total': '177' }]],
    },
    {
      name: 'years from to',
      pattern: /20\d\d年?\s?[-—–~至到]{1,2}\s?20\d\d年/,
      examples: [['2021年至2023年公开信息300条。', {}]],
      counterExamples: [],
    },
  ],
};

/** Tested on the clause of a number; what stands behind it is the year's own number. */
export const grownOverYears: Family = {
  name: 'grown over the years',
  effect: 'The number sums up more than the year, whose own number follows: not read.',
  section: 'one',
  patterns: [
    {
      name: 'in all, of which this year',
      pattern:
        /(?:累计|总量|现有|共有|总数)[^，,。；（(]{0,40}[，,（(；]\s?(?:其中)?[，,]?(?:20\d\d年|本年|今年|当年|年内)/,
      examples: [['政府网站累计公开信息6300条，其中2023年公开63条。', {}]],
      counterExamples: [
        [
          '今年累计公开信息63条，其中网站60条。',
          'parts of the year',
          { 'channels.total': '63', 'channels.website': '60' },
        ],
      ],
    },
  ],
};

/** Tested on the sentence up to a number. */
export const upToNow: Family = {
  name: 'up to now',
  effect: 'The number may be that of the year or of all years: inferred.',
  section: 'one',
  patterns: [
    {
      name: 'up to now',
      pattern: /截[至止](?:目前|日前|报告日)|至今|迄今|目前/,
      examples: [['截至目前，政府网站累计公开信息630条。', { 'channels.website': '630?' }]],
      counterExamples: [['截至2023年底，公开政府信息63条。', 'the year', { 'channels.total': '63' }]],
    },
  ],
};

/** What makes the words behind it speak of the year again. */
export const timesOfItsOwn: Family = {
  name: 'this year',
  effect: 'The number belongs to the year of the report, whatever stood before.',
  section: 'one',
  patterns: [
    {
      name: 'this year',
      pattern: /(?<![年度])全年|今年|本年度?|(?<!上)年度?内|当年|(?<!几)一年来/,
      examples: [['去年公开50条，今年公开63条。', { 'channels.total': '63' }]],
      counterExamples: [['去年全年公开政府信息50条。', 'the whole of another year']],
    },
  ],
};

/** Tested on the clause of a number. */
export const comparisons: Family = {
  name: 'comparisons',
  effect: 'The number is a difference: not read.',
  section: 'one',
  patterns: [
    {
      name: 'against another year',
      pattern: /(?:比|较(?![为好多少大高强])|同比|环比)[^，。；]{0,16}?(?:增|减|多|少|升|降|提高|回落)/,
      examples: [
        ['全年公开政府信息63条，比上年增加12条。', { 'channels.total': '63' }],
        ['收到公开申请12件，较2022年减少12件。', { 'text.requests.received': '12' }],
        ['收到公开申请2件，同比增加1件。', { 'text.requests.received': '2' }],
      ],
      counterExamples: [
        ['比较集中的是政策类咨询，全年公开政府信息63条。', 'another clause', { 'channels.total': '63' }],
      ],
    },
    {
      name: 'more, fewer',
      pattern: /(?:增加|减少|增长|下降|上升|增幅|降幅|多|少)(?:了|数量|数|约)?\s?$/,
      examples: [['公开政府信息63条，增加12条。', { 'channels.total': '63' }]],
      counterExamples: [],
    },
  ],
};

/** Tested on the clause of a number. */
export const rates: Family = {
  name: 'rates',
  effect: 'The number is one of a month, of a day, of each: not read.',
  section: 'one',
  patterns: [
    {
      name: 'on the average',
      pattern: /每(?:年|季|月|周|日|天|个)|[月日周人年]均|平均|各(?:自|公开|发布|推送|更新)$/,
      examples: [
        ['在政府网站平均每月公开信息5条。', {}],
        ['网站和微信公众号各公开60条。', {}],
      ],
      counterExamples: [['内容每日更新，在政府网站公开信息63条。', 'another clause', { 'channels.website': '63' }]],
    },
  ],
};

/** Tested on the clause of a number. */
export const plans: Family = {
  name: 'plans and duties',
  effect: 'The number was aimed at, not reached: not read.',
  section: 'one',
  patterns: [
    {
      name: 'planned',
      pattern: /(?:计划|拟|预计|力争|争取|目标是?|打算)[^，。；]{0,10}?(?:公开|发布|推送|制作|更新|达到?)/,
      examples: [['明确专人，计划公开信息80条。', {}]],
      counterExamples: [['按照年度计划，公开政府信息63条。', 'done as planned', { 'channels.total': '63' }]],
    },
    {
      name: 'at least',
      pattern: /不少于|不低于|至少|不得少于/,
      examples: [['要求各股室公开信息不少于20条。', {}]],
      counterExamples: [],
    },
    {
      name: 'to be done',
      pattern: /应(?:当)?(?:主动)?公开(?!尽|的)|须公开|明年|来年|下一?年(?:度)?(?!.{0,3}结转)|下一步/,
      examples: [['明年公开政府信息100条。', {}]],
      counterExamples: [
        ['收到公开申请3件，结转下年1件。', 'carried over, and no other figure', { 'text.requests.received': '3' }],
      ],
    },
  ],
};

/** Rule what follows, up to a word for the body itself; a county government speaks so of itself. */
export const otherBodies: Family = {
  name: 'other bodies',
  effect: 'The number is that of the county or of other bodies: not read, unless the report is that of a government.',
  section: 'one',
  patterns: [
    {
      name: 'the whole county',
      pattern:
        /(?<!(?:按照|根据|落实|结合|围绕|纳入|服务|面向|作为|依托|通过|位居|列|在))全[省市县区州旗盟](?:上下|各级|各?系统|各|共|累计|主动|公开|发布|政府|行政机关|范围|未|没|无)/,
      examples: [
        ['全县共公开政府信息12000条，我局公开63条。', { 'channels.total': '63' }],
        ['全市各级行政机关收到公开申请300件。', {}],
        ['全县未发生信息公开行政诉讼。', {}],
        ['全县未收到政府信息公开申请。', {}],
        ['全县共公开政府信息12000条，收到公开申请300件。', {}],
      ],
      counterExamples: [['根据全县统一部署，公开政府信息63条。', 'a reason', { 'channels.total': '63' }]],
    },
    {
      name: 'departments and towns',
      pattern: /各(?:乡镇|镇街|街道|县区|县市区|市直部门|县直部门|区直部门|级各部门)/,
      examples: [['各乡镇公开信息900条。', {}]],
      counterExamples: [],
    },
  ],
};

/** Tested on the clause of a number. */
export const bodiesBelow: Family = {
  name: 'bodies below',
  effect: 'The number is that of villages, schools or enterprises: not read.',
  section: 'one',
  patterns: [
    {
      name: 'villages, schools, enterprises',
      pattern: /(?:各|所属|下属|辖区内?)(?:村|社区|学校|医院|企业|公共企事业单位)|党务|村务|厂务|校务|村级|村居/,
      examples: [
        ['各村公开村务信息240条。', {}],
        ['村级公开栏公示信息63条。', {}],
      ],
      counterExamples: [],
    },
  ],
};

/** What makes the words behind it speak of the body again. */
export const theBodyItself: Family = {
  name: 'the body itself',
  effect: 'The number is that of the body, whatever stood before.',
  section: 'one',
  patterns: [
    {
      name: 'we, this body',
      pattern: /[我本](?:局|委|办|镇|乡|街道|中心|单位|机关|部门|站|院|队|所|处|会|行)|其中/,
      examples: [['全县共公开政府信息12000条，本单位公开63条。', { 'channels.total': '63' }]],
      counterExamples: [],
    },
  ],
};
