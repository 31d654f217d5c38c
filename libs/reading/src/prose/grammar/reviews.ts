import type { Family } from './pattern.ts';

/** Tested on a clause that names reconsideration or litigation. */
export const noReviews: Family = {
  name: 'no reconsideration, no litigation, in words',
  effect: 'A stated zero of what the clause names.',
  section: 'one',
  patterns: [
    {
      name: 'none happened',
      pattern:
        /(?:未|没有|没|无)(?:发生|收到|出现|产生|存在|引发|引起|被|有|接到|涉及|因|提起)[^，。；\d]{0,30}?(?:复议|诉讼)/,
      examples: [
        ['未发生因政府信息公开引起的行政复议、行政诉讼。', { 'text.reconsiderations': '0', 'text.litigations': '0' }],
        ['未收到针对信息公开的行政复议。', { 'text.reconsiderations': '0' }],
        ['未出现信息公开行政诉讼情况。', { 'text.litigations': '0' }],
      ],
      counterExamples: [
        ['没有发生行政复议被撤销的情形。', 'only those with one outcome'],
        ['未及时应对行政诉讼的单位予以通报。', 'another verb'],
      ],
    },
    {
      name: 'there were none',
      pattern:
        /(?:不存在|无|没有)(?:任何|因|被|针对|有关|关于)?(?:本?[局镇乡县市]|机关|单位|本年度?)?(?:政府)?(?:信息公开)?(?:工作|申请)?[^，。；\d、]{0,12}?(?:复议|诉讼)/,
      examples: [
        ['全年无信息公开行政复议、行政诉讼。', { 'text.reconsiderations': '0', 'text.litigations': '0' }],
        ['没有因公开引起的行政复议和行政诉讼。', { 'text.reconsiderations': '0', 'text.litigations': '0' }],
      ],
      counterExamples: [],
    },
    {
      name: 'they number zero',
      pattern: /(?:复议|诉讼)[^，。；\d]{0,10}?(?:均|都)?为(?:零|0(?![\d.]))/,
      examples: [['信息公开行政复议、行政诉讼均为零。', { 'text.reconsiderations': '0', 'text.litigations': '0' }]],
      counterExamples: [],
    },
  ],
};

/** Tested on a clause that says there were none, and on the clause of a number. */
export const outcomesOfReviews: Family = {
  name: 'outcomes of reviews',
  effect: 'Only those with this outcome are counted or denied: not read.',
  section: 'one',
  patterns: [
    {
      name: 'outcome',
      pattern: /被?(?:撤销|纠正|纠错|变更|确认违法)|败诉|维持|驳回|尚未审结|审结|超期/,
      examples: [['因信息公开被申请行政复议2件，行政复议维持1件。', { 'text.reconsiderations': '2' }]],
      counterExamples: [],
    },
  ],
};
