import { indicatorOf, type Finding, type Report, type SentencePlace } from '@gongkai/report';
import type { ReportCheck, Subject } from './check.ts';
import { inferredAmong } from './compare-sums.ts';
import { obstaclesAmong, reasonOf } from './obstacles.ts';
import { cannotBeAssessed, found, holds } from './outcome.ts';
import { sentencesOf, type Passage } from './paragraphs-of.ts';
import { sayings, yuanIn, type Saying } from './sayings-of-table-two.ts';
import { exact, sideOf, spellSum } from './sum.ts';

/** Only decisions, documents and fees that the text counts as its own of the year are compared; what was published of them is another number. */
export const textAgainstTableTwo: ReportCheck = {
  code: 'text-against-table-two',
  name: { zh: '正文与表二', en: 'Text against table two' },
  sentence: {
    zh: '正文所称作出的行政许可、处罚、强制决定，制发、废止、现行有效的规范性文件和行政事业性收费，与表二一致；公开、公示的条数不算。',
    en: 'Decisions on licences, penalties and coercion, normative documents issued, repealed and in force, and administrative fees are in the text what they are in table two; numbers of items published do not count.',
  },
  basis: {
    zh: '审核惯例：同一报告中正文与表格的数据一致',
    en: 'Practice of reviewers: text and tables of one report agree',
  },
  severity: 'warning',
  fault: 'wrong',
  example: {
    holds: {
      given: {
        zh: '第一部分写“作出行政处罚决定12件”，表二为12',
        en: 'Section one says 12 penalties, and so does table two',
      },
      says: {
        zh: '正文“作出行政处罚决定12件”，「行政处罚·本年处理决定数量」12，相符',
        en: 'The text says “作出行政处罚决定12件”; “Penalties · Decisions this year” 12; they agree',
      },
    },
    finding: {
      given: { zh: '第一部分写“作出行政处罚决定15件”，表二为12', en: 'Section one says 15 penalties, table two 12' },
      says: {
        zh: '正文“作出行政处罚决定15件”，「行政处罚·本年处理决定数量」12，相差3',
        en: 'The text says “作出行政处罚决定15件”; “Penalties · Decisions this year” 12; difference 3',
      },
    },
  },
  run: (subject) => {
    const outcomes = ([1, 2, 6] as const)
      .flatMap((number) => sentencesOf(subject, number))
      .flatMap((sentence) => compareIn(subject, sentence));
    const nothing = { zh: '正文没有可与表二核对的数字', en: 'The text has no number that table two has' };
    return outcomes.length > 0 ? outcomes : [holds({ check: textAgainstTableTwo }, nothing)];
  },
};

function compareIn({ report }: Subject, { text, place }: Passage): Finding[] {
  return sayings(text, report).map((saying) =>
    compare(report, saying, { ...place, start: place.start + saying.start, end: place.start + saying.end }),
  );
}

function compare(report: Report, saying: Saying, place: SentencePlace): Finding {
  const { code, said } = saying;
  const severity = inferredAmong(report, [code]).length > 0 ? 'notice' : textAgainstTableTwo.severity;
  const ground = { check: textAgainstTableTwo, severity, cells: [code] };
  const obstacles = obstaclesAmong(report, [code]);
  if (obstacles.length > 0) {
    const sides = { left: { value: saying.value, places: [place] } };
    return cannotBeAssessed({ ...ground, ...sides }, { zh: `“${said}”`, en: `“${said}”` }, reasonOf(obstacles));
  }
  const right = sideOf(report, [code]);
  const sides = { ...ground, left: { value: saying.value, places: [place] }, right };
  const words = spellSum(report, [code]);
  const { unit } = report.figures[code] ?? { unit: '' };
  const money = indicatorOf(code).measure === 'money' ? unit : '';
  const zh = `正文“${said}”，${words.zh}${money}`;
  const en = `The text says “${said}”; ${words.en}${money === '' ? '' : ` ${money}`}`;
  const difference = differenceOf(saying, right.value ?? 0, unit);
  return difference === 0
    ? holds(sides, { zh: `${zh}，相符`, en: `${en}; they agree` })
    : found(sides, {
        zh: `${zh}，相差${difference}${money}`,
        en: `${en}; difference ${difference}${money === '' ? '' : ` ${money}`}`,
      });
}

/** In the unit of the table. An amount that one of them rounds is the same amount. */
function differenceOf({ value, code, unit }: Saying, inTable: number, tableUnit: string): number {
  if (indicatorOf(code).measure === 'count') return exact(Math.abs(value - inTable));
  const [said, table] = [value * (yuanIn[unit] ?? 1), inTable * (yuanIn[tableUnit] ?? 1)];
  const coarser = Math.max(stepOf(value) * (yuanIn[unit] ?? 1), stepOf(inTable) * (yuanIn[tableUnit] ?? 1));
  return Math.abs(said - table) <= coarser / 2 + 1e-6 ? 0 : exact(Math.abs(said - table) / (yuanIn[tableUnit] ?? 1));
}

/** What the last decimal of a printed amount is worth. */
function stepOf(amount: number): number {
  return 10 ** -(String(amount).split('.')[1]?.length ?? 0);
}
