import { formOf, type Code, type Finding, type Report, type SentencePlace } from '@gongkai/report';
import type { ReportCheck } from './check.ts';
import { clausesOf, halfWidth, namesAnotherYear } from './clauses-of.ts';
import { inferredAmong } from './compare-sums.ts';
import { obstaclesAmong, reasonOf } from './obstacles.ts';
import { cannotBeAssessed, found, holds } from './outcome.ts';
import { sentencesOf, type Passage } from './paragraphs-of.ts';
import { exact, sideOf, spellSum } from './sum.ts';

/** Parts of 本年度办理结果 as the text names them, and the rows that make them up; 予以公开 is a figure of the text. */
const parts: Readonly<Record<string, RegExp>> = {
  部分公开: /^requests\.partlyGranted\.total$/,
  不予公开: /^requests\.refused\..*\.total$/,
  无法提供: /^requests\.unavailable\..*\.total$/,
  不予处理: /^requests\.unprocessed\..*\.total$/,
  其他处理: /^requests\.other\.(?:.*\.)?total$/,
};
const stated = new RegExp(
  `(?<part>${Object.keys(parts).join('|')})(?:的)?(?:申请|答复|决定|情形)?(?:共计|共|计|为)?(?<number>\\d+)(?:件|宗|起|份|条)(?![余多以])`,
  'g',
);
const before = /上年|上一年|去年|同期|同比|累计|历年|(?:约|近)$/;

/** Only sentences on applications count: information, too, is partly disclosed. */
export const textAgainstOutcomes: ReportCheck = {
  code: 'text-against-outcomes',
  name: { zh: '正文与办理结果', en: 'Text against outcomes' },
  sentence: {
    zh: '正文所称部分公开、不予公开、无法提供、不予处理、其他处理的件数，与表三各行总计之和一致。',
    en: 'What the text says was partly granted, refused, not available, not processed or otherwise concluded agrees with the rows of table three.',
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
        zh: '正文写“收到申请9件，部分公开2件”，表三部分公开总计2',
        en: 'The text says two were partly granted, and so does table three',
      },
      says: {
        zh: '正文“部分公开2件”，「三、（二）部分公开（区分处理的，只计这一情形，不计其他情形）·总计」2，相符',
        en: 'The text says “部分公开2件”; “3 (2) Partly granted · Total” 2; they agree',
      },
    },
    finding: {
      given: {
        zh: '正文写“收到申请9件，部分公开5件”，表三部分公开总计2',
        en: 'The text says five were partly granted, table three two',
      },
      says: {
        zh: '正文“部分公开5件”，「三、（二）部分公开（区分处理的，只计这一情形，不计其他情形）·总计」2，相差3',
        en: 'The text says “部分公开5件”; “3 (2) Partly granted · Total” 2; difference 3',
      },
    },
  },
  run: (subject) => {
    const outcomes = ([1, 3] as const)
      .flatMap((number) => sentencesOf(subject, number))
      .flatMap((sentence) => compareIn(subject.report, sentence));
    const nothing = {
      zh: '正文没有可与表三办理结果核对的数字',
      en: 'The text has no number of outcomes that table three has',
    };
    return outcomes.length > 0 ? outcomes : [holds({ check: textAgainstOutcomes }, nothing)];
  },
};

function compareIn(report: Report, { text, place }: Passage): Finding[] {
  if (!text.includes('申请') || namesAnotherYear(text, report.year)) return [];
  return clausesOf(halfWidth(text)).flatMap((clause) =>
    [...clause.text.matchAll(stated)].flatMap((match): Finding[] => {
      const { part = '', number = '' } = match.groups ?? {};
      const codes = codesOf(report, part);
      if (codes.length === 0 || before.test(clause.text.slice(0, match.index))) return [];
      const start = place.start + clause.start + match.index;
      return [compare(report, match[0], Number(number), codes, { ...place, start, end: start + match[0].length })];
    }),
  );
}

function codesOf({ form }: Report, part: string): Code[] {
  const rows = parts[part];
  const codes = (formOf(form)?.indicators ?? []).map(({ code }) => code);
  return rows === undefined ? [] : codes.filter((code) => rows.test(code));
}

function compare(report: Report, said: string, value: number, cells: readonly Code[], place: SentencePlace): Finding {
  const severity = inferredAmong(report, cells).length > 0 ? 'notice' : textAgainstOutcomes.severity;
  const ground = { check: textAgainstOutcomes, severity, cells, left: { value, places: [place] } };
  const obstacles = obstaclesAmong(report, cells);
  if (obstacles.length > 0) return cannotBeAssessed(ground, { zh: `“${said}”`, en: `“${said}”` }, reasonOf(obstacles));
  const right = sideOf(report, cells);
  const words = spellSum(report, cells);
  const difference = exact(Math.abs(value - (right.value ?? 0)));
  const [zh, en] = [`正文“${said}”，${words.zh}`, `The text says “${said}”; ${words.en}`];
  return difference === 0
    ? holds({ ...ground, right }, { zh: `${zh}，相符`, en: `${en}; they agree` })
    : found({ ...ground, right }, { zh: `${zh}，相差${difference}`, en: `${en}; difference ${difference}` });
}
