import type { Code, Finding, Report, SentencePlace } from '@gongkai/report';
import type { ReportCheck } from './check.ts';
import { obstaclesAmong, reasonOf } from './obstacles.ts';
import { cannotBeAssessed, found, holds } from './outcome.ts';
import { sentencesOf, type Passage } from './paragraphs-of.ts';
import { placesOf, sideOf, spellSum } from './sum.ts';

const everything = '(?:(?<![\\d.])(?:100(?:\\.0+)?|１００)\\s*[%％]|百分之百|百分百)';
const done = '(?:办结|办复|答复|回复|办理)';
/** 办结率100%, 按时答复率达到100%, 100%办复; a rate of satisfaction or of publication is none. */
const rate = new RegExp(
  `(?:按时|按期|及时|如期|按规定时限)?${done}[^，。；]{0,3}率[^，。；\\d１百]{0,8}${everything}|${everything}(?:按时|按期|及时|如期)?${done}`,
  'g',
);
const inTime = /按时|按期|及时|如期|时限/;
/** What a rate is of: the last of these before it. */
const subjects = /申请|(?<!意见)建议|提案|议案|热线|留言|咨询|信箱|来信|诉求|信访|投诉|工单|意见/g;

interface Counts {
  readonly done: readonly Code[];
  readonly all: readonly Code[];
}

const requests: Counts = {
  done: ['requests.total.total'],
  all: ['requests.received.total', 'requests.carriedIn.total'],
};
const proposals: Counts = { done: ['proposals.answered'], all: ['proposals.total'] };

/** Of applications whose term is still running a rate in time says nothing; it is only worth a look. */
export const ratesAgainstCounts: ReportCheck = {
  code: 'rates-against-counts',
  name: { zh: '比率与件数', en: 'Rates against counts' },
  sentence: {
    zh: '正文称办结率、办复率为100%的，办结数等于应办数；称按时办结的，不等为提示。',
    en: 'A rate of 100% has as many done as there were to do; where it is said to be in time, a difference is a notice.',
  },
  basis: {
    zh: '审核惯例：比率与同一报告中的件数相符',
    en: 'Practice of reviewers: a rate agrees with the counts of the same report',
  },
  severity: 'warning',
  fault: 'wrong',
  example: {
    holds: {
      given: {
        zh: '正文写“公开申请办结率100%”，表三新收 8、上年结转 2、总计 10',
        en: 'The text says “公开申请办结率100%”, table three has received 8, carried in 2, total 10',
      },
      says: {
        zh: '正文称“办结率100%”，「三、（七）总计·总计」10，「一、本年新收政府信息公开申请数量·总计」8＋「二、上年结转政府信息公开申请数量·总计」2＝10，相符',
        en: 'The text says “办结率100%”; “3 (7) Total of outcomes · Total” 10; “1. Received this year · Total” 8 + “2. Carried in from last year · Total” 2 = 10; they agree',
      },
    },
    finding: {
      given: {
        zh: '正文写“公开申请办结率100%”，表三新收 8、上年结转 2、总计 9',
        en: 'The text says “公开申请办结率100%”, table three has received 8, carried in 2, total 9',
      },
      says: {
        zh: '正文称“办结率100%”，「三、（七）总计·总计」9，「一、本年新收政府信息公开申请数量·总计」8＋「二、上年结转政府信息公开申请数量·总计」2＝10，相差1',
        en: 'The text says “办结率100%”; “3 (7) Total of outcomes · Total” 9; “1. Received this year · Total” 8 + “2. Carried in from last year · Total” 2 = 10; difference 1',
      },
    },
  },
  run: (subject) => {
    const sentences = ([1, 3, 6] as const).flatMap((number) => sentencesOf(subject, number));
    const outcomes = sentences.flatMap((sentence) => ratesIn(subject.report, sentence));
    const message = { zh: '正文没有可与件数核对的100%', en: 'The text has no 100% that counts can be compared with' };
    return outcomes.length > 0 ? outcomes : [holds({ check: ratesAgainstCounts }, message)];
  },
};

function ratesIn(report: Report, { text, place }: Passage): Finding[] {
  return [...text.matchAll(rate)].flatMap((match) => {
    const counts = countsOf(text.slice(0, match.index));
    const start = place.start + match.index;
    return counts === null
      ? []
      : [compare(report, match[0], { ...place, start, end: start + match[0].length }, counts)];
  });
}

/** Null for a rate of what the report does not count, such as calls of a hotline. */
function countsOf(before: string): Counts | null {
  const last = [...before.matchAll(subjects)].at(-1)?.[0];
  if (last === '申请') return /公开/.test(before) ? requests : null;
  return last === '建议' || last === '提案' || last === '议案' ? proposals : null;
}

function compare(report: Report, said: string, place: SentencePlace, counts: Counts): Finding {
  const cells = [...counts.done, ...counts.all];
  const severity = inTime.test(said) ? 'notice' : ratesAgainstCounts.severity;
  const ground = { check: ratesAgainstCounts, severity, cells } as const;
  const obstacles = obstaclesAmong(report, cells);
  if (obstacles.length > 0) {
    const sides = { left: { value: null, places: [place] }, right: { value: null, places: placesOf(report, cells) } };
    return cannotBeAssessed({ ...ground, ...sides }, { zh: `“${said}”`, en: `“${said}”` }, reasonOf(obstacles));
  }
  const left = sideOf(report, counts.done);
  const sides = { left: { ...left, places: [place, ...left.places] }, right: sideOf(report, counts.all) };
  const [few, all] = [spellSum(report, counts.done), spellSum(report, counts.all)];
  const difference = (sides.right.value ?? 0) - (left.value ?? 0);
  const zh = `正文称“${said}”，${few.zh}，${all.zh}`;
  const en = `The text says “${said}”; ${few.en}; ${all.en}`;
  return difference > 0
    ? found({ ...ground, ...sides }, { zh: `${zh}，相差${difference}`, en: `${en}; difference ${difference}` })
    : holds({ ...ground, ...sides }, { zh: `${zh}，相符`, en: `${en}; they agree` });
}
