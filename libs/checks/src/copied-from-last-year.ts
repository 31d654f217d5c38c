import type { Finding } from '@gongkai/report';
import type { YearCheck } from './check.ts';
import { comparedCounty, type ComparedBody, type OwnSection, ownSections } from './copied/compared-county.ts';
import { copiedParts } from './copied/copied-parts.ts';
import { noProse, sectionWords } from './copied/section-words.ts';
import { sentencesIn, sideBySide } from './copied/side-by-side.ts';
import { cannotBeAssessed, found, holds } from './outcome.ts';

export const copiedFromLastYear: YearCheck = {
  code: 'copied-from-last-year',
  name: { zh: '与上年雷同', en: 'Copied from last year' },
  sentence: {
    zh: '第一、五部分没有连续三句以上与本单位（或合并前单位）上年年报相同；数字、年份、单位名称不计，格式和模板文字除外。',
    en: 'Sections one and five have no three sentences in a row that stand in last year’s report of the body or of those it continues; numbers, years and names of bodies apart, the text of form and templates left out.',
  },
  basis: {
    zh: '审核惯例：通报所称“内容雷同、敷衍塞责”',
    en: 'Practice of reviewers: what notices call identical and perfunctory content',
  },
  severity: 'warning',
  scope: 'overYears',
  fault: 'copied',
  example: {
    holds: {
      given: { zh: '第一部分与上年写的不是同样的事', en: 'Section one tells of other things than last year’s' },
      says: { zh: '第一部分没有沿用上年文字', en: 'Section one does not repeat last year’s text' },
    },
    finding: {
      given: {
        zh: '第一部分三句话只把上年的“2023年”改成“2024年”、“4次”改成“5次”',
        en: 'Three sentences of section one are last year’s, with “2023” made “2024” and “4 times” made “5 times”',
      },
      says: {
        zh: '第一部分有3句与2023年年报相同（数字、年份、单位名称不计）',
        en: 'Section one has 3 sentences of the report on 2023 (numbers, years and names apart)',
      },
    },
  },
  runYear: (county) =>
    new Map(
      comparedCounty(county).bodies.map((each) => [
        each.body.agencyId,
        ownSections.map((section) => outcomeOf(each, section, county.year - 1)),
      ]),
    ),
};

function outcomeOf({ text, before }: ComparedBody, section: OwnSection, lastYear: number): Finding {
  const check = copiedFromLastYear;
  const words = sectionWords[section];
  const name = { zh: `${words.zh}与上年雷同`, en: `${words.en}: copied from last year` };
  if (text[section].sentences.length === 0) {
    return cannotBeAssessed({ check }, name, noProse);
  }
  if (before.length === 0) {
    const reason = { zh: `没有可比的${lastYear}年年报`, en: `there is no report on ${lastYear} to compare with` };
    return cannotBeAssessed({ check }, name, reason);
  }
  if (before.every((other) => other[section].sentences.length === 0)) {
    const reason = { zh: `${lastYear}年年报${noProse.zh}`, en: `in the report on ${lastYear}, ${noProse.en}` };
    return cannotBeAssessed({ check }, name, reason);
  }
  const shared = before
    .map((other) => ({ other, passages: copiedParts(text[section], other[section]) }))
    .filter(({ passages }) => passages.length > 0);
  if (shared.length === 0) {
    const message = { zh: `${words.zh}没有沿用上年文字`, en: `${words.en} does not repeat last year’s text` };
    return holds({ check }, message);
  }
  // A body that was merged is told whose words it goes on with; it knows its own.
  const names = shared.flatMap(({ other }) => (other.agencyId === text.agencyId ? [] : other.name)).join('、');
  const count = shared.reduce((sum, { passages }) => sum + sentencesIn(passages), 0);
  return found(
    { check, ...sideBySide(section, text, shared) },
    {
      zh: `${words.zh}有${count}句与${names}${lastYear}年年报相同（数字、年份、单位名称不计）`,
      en: `${words.en} has ${count} sentence${count === 1 ? '' : 's'} of the report${names === '' ? '' : ` of ${names}`} on ${lastYear} (numbers, years and names apart)`,
    },
  );
}
