import type { Finding } from '@gongkai/report';
import type { YearCheck } from './check.ts';
import { candidates } from './copied/candidates.ts';
import { comparedCounty, type ComparedText, type OwnSection, ownSections } from './copied/compared-county.ts';
import { copiedParts, sharedFingerprints } from './copied/copied-parts.ts';
import { noProse, sectionWords } from './copied/section-words.ts';
import { turned } from './copied/shared-passages.ts';
import { sentencesIn, type Shared, sideBySide } from './copied/side-by-side.ts';
import { cannotBeAssessed, found, holds } from './outcome.ts';

/** Both reports of a pair have a finding: who copied from whom no text shows. */
export const copiedFromAnotherBody: YearCheck = {
  code: 'copied-from-another-body',
  name: { zh: '与其他单位雷同', en: 'Copied from another body' },
  sentence: {
    zh: '第一、五部分没有连续三句以上与本县其他单位同年年报相同；数字、年份、单位名称不计，格式和模板文字除外。',
    en: 'Sections one and five have no three sentences in a row that stand in the report of another body of the county on the same year; numbers, years and names of bodies apart, the text of form and templates left out.',
  },
  basis: {
    zh: '审核惯例：通报所称“内容雷同、敷衍塞责”',
    en: 'Practice of reviewers: what notices call identical and perfunctory content',
  },
  severity: 'warning',
  scope: 'amongBodies',
  fault: 'copied',
  example: {
    holds: {
      given: {
        zh: '第一部分只有一句与另一镇相同',
        en: 'Section one has a single sentence in common with another town',
      },
      says: { zh: '第一部分没有与其他单位相同的段落', en: 'Section one has no passage of another body’s report' },
    },
    finding: {
      given: {
        zh: '第一部分三句话与乙镇相同，只把“乙镇”改成“我镇”',
        en: 'Three sentences of section one are those of another town, its name made “our town”',
      },
      says: {
        zh: '第一部分有3句与示例县乙溪镇人民政府相同（数字、年份、单位名称不计）',
        en: 'Section one has 3 sentences in common with 示例县乙溪镇人民政府 (numbers, years and names apart)',
      },
    },
  },
  runYear: (county) => {
    const texts = comparedCounty(county).bodies.map(({ text }) => text);
    const bySection = ownSections.map((section) => ({
      section,
      comparable: texts.filter((text) => text[section].sentences.length > 0).length,
      shared: sharedBy(texts, section),
    }));
    return new Map(
      texts.map((text) => [
        text.agencyId,
        bySection.map(({ section, comparable, shared }) =>
          outcomeOf(text, section, comparable, shared.get(text) ?? []),
        ),
      ]),
    );
  },
};

/** For each text the others that have passages of it, the most alike first. */
function sharedBy(texts: readonly ComparedText[], section: OwnSection): Map<ComparedText, Shared[]> {
  const shared = new Map<ComparedText, Shared[]>(texts.map((text) => [text, []]));
  const fingerprints = texts.map((text) => text[section].fingerprints);
  for (const [i, j] of candidates(fingerprints, sharedFingerprints)) {
    const [left, right] = [texts[i], texts[j]];
    if (left === undefined || right === undefined) continue;
    const passages = copiedParts(left[section], right[section]);
    if (passages.length === 0) continue;
    shared.get(left)?.push({ other: right, passages });
    shared.get(right)?.push({ other: left, passages: turned(passages) });
  }
  for (const those of shared.values()) {
    those.sort((a, b) => sentencesIn(b.passages) - sentencesIn(a.passages) || a.other.agencyId - b.other.agencyId);
  }
  return shared;
}

function outcomeOf(text: ComparedText, section: OwnSection, comparable: number, shared: readonly Shared[]): Finding {
  const check = copiedFromAnotherBody;
  const words = sectionWords[section];
  const name = { zh: `${words.zh}与其他单位雷同`, en: `${words.en}: copied from another body` };
  if (text[section].sentences.length === 0) {
    return cannotBeAssessed({ check }, name, noProse);
  }
  if (comparable < 2) {
    const reason = {
      zh: '其他单位的年报都没有可比的这一部分',
      en: 'no other body’s report has text of it to compare with',
    };
    return cannotBeAssessed({ check }, name, reason);
  }
  const [most] = shared;
  if (most === undefined) {
    const message = {
      zh: `${words.zh}没有与其他单位相同的段落`,
      en: `${words.en} has no passage of another body’s report`,
    };
    return holds({ check }, message);
  }
  const count = sentencesIn(most.passages);
  const sentences = `${count} sentence${count === 1 ? '' : 's'}`;
  return found(
    { check, ...sideBySide(section, text, shared) },
    shared.length === 1
      ? {
          zh: `${words.zh}有${count}句与${most.other.name}相同（数字、年份、单位名称不计）`,
          en: `${words.en} has ${sentences} in common with ${most.other.name} (numbers, years and names apart)`,
        }
      : {
          zh: `${words.zh}与${shared.length}个单位有相同段落，最多的是${most.other.name}，${count}句（数字、年份、单位名称不计）`,
          en: `${words.en} has passages of ${shared.length} bodies, most of ${most.other.name}: ${sentences} (numbers, years and names apart)`,
        },
  );
}
