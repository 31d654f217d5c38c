import type { Family } from './pattern.ts';

/** Tested on the words that end right before a number. */
export const aboutBefore: Family = {
  name: 'about, before a number',
  effect: 'The number is approximate.',
  section: 'one',
  patterns: [
    {
      name: 'about',
      pattern: /(?:大?约|将?近|接近|不到|不足|上)\s?$/,
      examples: [
        ['全年公开政府信息近60条。', { 'channels.total': '约60' }],
        ['在政府网站公布信息约200条。', { 'channels.website': '约200' }],
        ['全年发布各类信息上百条。', { 'channels.total': '约100' }],
      ],
      counterExamples: [['近三年公开信息60条。', 'a span of years']],
    },
    {
      name: 'more than',
      pattern: /(?:超过?|逾|突破)\s?$/,
      examples: [['全年公开政府信息超过300条。', { 'channels.total': '约300' }]],
      counterExamples: [
        ['全年未发布超期信息，公开63条。', 'the word does not stand at the number', { 'channels.total': '63' }],
      ],
    },
  ],
};

/** Tested on what stands between number and unit, and behind the unit. */
export const aboutBehind: Family = {
  name: 'about, behind a number',
  effect: 'The number is approximate.',
  section: 'one',
  patterns: [
    {
      name: 'and some',
      pattern: /[余多来]/,
      examples: [
        ['全年公开信息3000余条。', { 'channels.total': '约3000' }],
        ['微信公众号推送信息1.2万多条。', { 'channels.wechat': '约12000' }],
        ['全年公开信息三千余条。', { 'channels.total': '约3000' }],
      ],
      counterExamples: [
        ['全年公开信息120条，多为工作动态。', 'it stands in the next clause', { 'channels.total': '120' }],
      ],
    },
    {
      name: 'or so',
      pattern: /^(?:以上|左右|上下)/,
      examples: [['全年公开政府信息80条左右。', { 'channels.total': '约80' }]],
      counterExamples: [],
    },
  ],
};

/** Tested on the words before a number and its first character. */
export const partOfANumber: Family = {
  name: 'what makes a number unreadable',
  effect: 'Something is printed that is no number: kept with its text, without a value.',
  section: 'one',
  patterns: [
    {
      name: 'range',
      pattern: /(?:\d{1,9}|[一二三四五六七八九十百]{1,5})\s?[条件篇]?\s?[-—–~至到]{1,2}\s?.$/,
      examples: [
        ['微信公众号发布信息30-50条。', { 'channels.wechat': 'null' }],
        ['全年公开政府信息三至五条。', { 'channels.total': 'null' }],
      ],
      counterExamples: [['1月1日至12月31日，公开政府信息63条。', 'a period', { 'channels.total': '63' }]],
    },
    {
      name: 'tens, hundreds',
      pattern: /[数几]\s?[十百千万亿]$/,
      examples: [['全年公开各类政务信息几十条。', { 'channels.total': 'null' }]],
      counterExamples: [
        ['全年公开信息数120条。', 'a count, printed in digits', { 'channels.total': '120' }],
        ['全年公开信息数十条。', 'a count or tens of it: never ten for sure', { 'channels.total': 'null' }],
      ],
    },
  ],
};

/** Tested on a Chinese numeral with its unit and the words on both sides. */
export const nothingCounted: Family = {
  name: 'numerals that count nothing',
  effect: 'No number at all.',
  section: 'one',
  patterns: [
    {
      name: 'every one',
      pattern: /[每任何同逐哪这那某另首唯统]一\s?(?:件|条|项|次|篇|起|份)/,
      examples: [['认真对待每一件申请，主动公开政府信息63条。', { 'channels.total': '63' }]],
      counterExamples: [['全年收到公开申请一件。', 'a count', { 'text.requests.received': '1' }]],
    },
    {
      name: 'turns of phrase',
      pattern: /千篇一律|一条龙|一件事|一条街|一次性|一件件|一条条|一项项|一条主线/,
      examples: [
        ['高效办成一件事，公开政府信息63条。', { 'channels.total': '63' }],
        ['发布信息避免千篇一律，全年公开政府信息63条。', { 'channels.total': '63' }],
      ],
      counterExamples: [],
    },
  ],
};
