import type { Family } from './pattern.ts';

/** Tested on a sentence that names the fee and states no amount. */
export const noFee: Family = {
  name: 'no processing fee, in words',
  effect: 'A stated zero of the fee.',
  section: 'six',
  patterns: [
    {
      name: 'none charged',
      pattern:
        /(?:未|无|没有|不存在)(?:发生|产生|出现)?(?:收取|收到|产生|发生|收|向申请人收取|对.{0,8}收取)[^，。；\d]{0,16}处理费/,
      examples: [
        ['本年度未收取信息处理费。', { 'processingFee.amount': '0' }],
        ['没有产生信息处理费。', { 'processingFee.amount': '0' }],
        ['依据《政府信息公开信息处理费管理办法》，全年无收取信息处理费情况。', { 'processingFee.amount': '0' }],
      ],
      counterExamples: [
        ['未发生行政复议，信息处理费收取情况见附件。', 'another thing that did not happen'],
        ['去年未收取信息处理费。', 'last year'],
      ],
    },
    {
      name: 'no fee, none of it',
      pattern:
        /处理费[^，。；\d]{0,10}(?:为零|为无|未发生|未收取|[:：]?\s?无(?![^，。；]))|(?:无|没有)(?:政府)?(?:信息公开)?信息处理费/,
      examples: [
        ['信息处理费为零。', { 'processingFee.amount': '0' }],
        ['本年度信息处理费未发生。', { 'processingFee.amount': '0' }],
      ],
      counterExamples: [['依据《政府信息公开信息处理费管理办法》收取信息处理费的情况。', 'a heading']],
    },
    {
      name: 'no fee of any kind',
      pattern:
        /(?:未|没有)(?:曾)?(?:向.{0,8})?(?:收取|产生|发生)(?:过)?(?:任何|相关|有关|信息公开|各类|形式的|的){0,3}(?:费用|收费)/,
      examples: [
        ['本年度依申请公开政府信息未收取任何费用。', { 'processingFee.amount': '0' }],
        ['2023年未收取费用。', { 'processingFee.amount': '0' }],
      ],
      counterExamples: [
        ['举办便民讲座未收取任何费用。', 'another service'],
        ['依申请公开政府信息除邮寄费外未收取其他费用。', 'other fees only'],
        ['依申请公开政府信息不收取费用。', 'a rule, no account of the year'],
        ['去年依申请公开政府信息未收取任何费用。', 'last year'],
      ],
    },
  ],
};

/** Tested on the words on both sides of an amount. */
export const tariffs: Family = {
  name: 'tariffs and dues',
  effect: 'The amount is a tariff, or was not charged: not read.',
  section: 'six',
  patterns: [
    {
      name: 'by the piece',
      pattern: /每[件页张份]|(?:收费|收取)标准|标准(?:为|是)|部分|以上|以下|按[件量页]/,
      examples: [['超过30件的部分每件收取10元，本年度未收取信息处理费。', { 'processingFee.amount': '0' }]],
      counterExamples: [],
    },
    {
      name: 'not charged',
      pattern: /应收|减免|免收|免除|退还|退回/,
      examples: [['减免信息处理费50元，实际收取信息处理费100元。', { 'processingFee.amount': '100' }]],
      counterExamples: [],
    },
  ],
};
