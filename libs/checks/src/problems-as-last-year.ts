import type { Finding } from '@gongkai/report';
import type { YearCheck } from './check.ts';
import { type ComparedBody, comparedCounty, type ComparedText } from './copied/compared-county.ts';
import type { Given } from './copied/compared-section.ts';
import { copiedParts } from './copied/copied-parts.ts';
import { normalForm } from './copied/normal-form.ts';
import { cannotBeAssessed, found, holds } from './outcome.ts';
import type { Sentence } from './prose.ts';

/** One problem that comes again is no wonder; two are all that many a body names. */
const enough = 2;

/** Words of what became of last year's problems, or that one is still there. */
const followUp =
  /上年|上一年|去年|往年|前一年|已(?:经)?(?:基本)?(?:整改|解决|改正|改进|纠正|完成)|仍(?:然|旧|未|需|有待)?|依然|依旧|尚未|持续存在/;

export const problemsAsLastYear: YearCheck = {
  code: 'problems-as-last-year',
  name: { zh: '问题与上年相同', en: 'The same problems as last year' },
  sentence: {
    zh: '第五部分的问题不全是上年写过的；再次写到的，说明上年的整改结果。',
    en: 'The problems of section five are not all those of last year; where they come again, it says what became of them.',
  },
  basis: {
    zh: '审核惯例：问题年年相同而没有整改下文，视为敷衍',
    en: 'Practice of reviewers: the same problems year after year without a word on what was done are perfunctory',
  },
  severity: 'notice',
  scope: 'overYears',
  fault: 'copied',
  example: {
    holds: {
      given: { zh: '所列两个问题中有一个是上年没有的', en: 'One of the two problems was not named last year' },
      says: { zh: '问题与上年不同，或有整改下文', en: 'The problems differ from last year’s, or are followed up' },
    },
    finding: {
      given: {
        zh: '所列两个问题都是上年的，改进措施换了写法',
        en: 'Both problems are last year’s, the improvements are worded anew',
      },
      says: {
        zh: '所列2个问题2023年年报都写过，没有说明整改结果',
        en: 'All 2 problems were named in the report on 2023, and nothing is said of what became of them',
      },
    },
  },
  runYear: (county) => {
    const { given, bodies } = comparedCounty(county);
    return new Map(bodies.map((each) => [each.body.agencyId, [outcomeOf(each, given, county.year - 1)]]));
  },
};

function outcomeOf({ text, before }: ComparedBody, given: Given, lastYear: number): Finding {
  const check = problemsAsLastYear;
  const { name } = check;
  if (before.length === 0) {
    const reason = { zh: `没有可比的${lastYear}年年报`, en: `there is no report on ${lastYear} to compare with` };
    return cannotBeAssessed({ check }, name, reason);
  }
  if (text.problems.length === 0) {
    return cannotBeAssessed({ check }, name, { zh: '第五部分没有读到问题', en: 'section five names no problem' });
  }
  if (before.some(({ five }) => copiedParts(text.five, five).length > 0)) {
    const reason = {
      zh: '第五部分整段与上年相同，另有提示',
      en: 'the whole passage is last year’s, as another check says',
    };
    return cannotBeAssessed({ check }, name, reason);
  }
  const pairs = text.problems.flatMap((problem) => earlierOf(problem, before, given));
  const all = pairs.length === text.problems.length && pairs.length >= enough;
  if (!all || text.five.sentences.some(({ sentence }) => followUp.test(sentence.text))) {
    const message = {
      zh: '问题与上年不同，或有整改下文',
      en: 'The problems differ from last year’s, or are followed up',
    };
    return holds({ check }, message);
  }
  return found(
    {
      check,
      left: { value: null, places: pairs.map(({ problem }) => placeOf(problem)) },
      right: {
        value: null,
        places: [],
        reports: [...new Set(pairs.map(({ other }) => other))].map(({ agencyId, year }) => ({ agencyId, year })),
        quotes: pairs.map(({ other: { agencyId, year, version }, earlier }) => ({
          ...{ agencyId, year, version, text: earlier.text },
          place: placeOf(earlier),
        })),
      },
    },
    {
      zh: `所列${pairs.length}个问题${lastYear}年年报都写过，没有说明整改结果`,
      en: `All ${pairs.length} problems were named in the report on ${lastYear}, and nothing is said of what became of them`,
    },
  );
}

/** The same problem of the year before, whatever its number in the list. */
function earlierOf(problem: Sentence, before: readonly ComparedText[], given: Given) {
  const form = formOf(problem, given);
  for (const other of before) {
    const earlier = other.problems.find((each) => formOf(each, given) === form);
    if (earlier !== undefined) return [{ problem, other, earlier }];
  }
  return [];
}

function formOf({ text }: Sentence, { names }: Given): string {
  return normalForm(text, names).replace(/^0是?/, '');
}

function placeOf({ start, end }: Sentence) {
  return { kind: 'sentence' as const, section: 5 as const, start, end };
}
