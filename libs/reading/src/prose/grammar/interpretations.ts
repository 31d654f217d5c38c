import type { Family } from './pattern.ts';

/** Tested on the clause of a number and on the words behind it. */
export const interpretations: Family = {
  name: 'explanations of policies',
  effect: 'The number counts pieces that explain a policy (政策解读稿件).',
  section: 'one',
  patterns: [
    {
      name: 'explanation',
      pattern: /解读|图解/,
      examples: [
        ['全年发布政策解读12篇。', { 'interpretations.total': '12' }],
        ['制作文字、图表、视频等形式的政策解读12件。', { 'interpretations.total': '12' }],
      ],
      counterExamples: [
        ['公开发布政策文件及配套解读50余件。', 'counted together with what they explain'],
        ['在政府网站公开信息53条，其中政策解读3条。', 'an item of a list', { 'channels.website': '53' }],
        ['去年发布政策解读12篇。', 'last year'],
      ],
    },
  ],
};

/** Tested on the same words. */
export const kindsOfInterpretation: Family = {
  name: 'one kind of explanation',
  effect: 'Not all explanations: alone inferred, beside another kind not read.',
  section: 'one',
  patterns: [
    {
      name: 'by its form',
      pattern:
        /(?<!等.{0,8})(?:文字|图文|图表|图片|视频|动漫|动画|音频|专家|媒体|负责人|H5|问答)(?:类|式|版|形式)?的?(?:政策)?解读|图解/,
      examples: [['全年发布视频解读5篇。', { 'interpretations.total': '5?' }]],
      counterExamples: [['全年发布图文解读20篇，发布视频解读3篇。', 'two kinds without their sum']],
    },
  ],
};
