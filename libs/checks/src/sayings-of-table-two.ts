import { formOf, type Code, type Report } from '@gongkai/report';
import { clausesOf, halfWidth, namesAnotherYear, type Clause } from './clauses-of.ts';

/** A number of the text that table two has as well; `start` and `end` count from the beginning of the sentence. */
export interface Saying {
  readonly code: Code;
  readonly said: string;
  readonly value: number;
  /** 件 and the like, or 元, 万元, 亿元. */
  readonly unit: string;
  readonly start: number;
  readonly end: number;
}

export const yuanIn: Readonly<Record<string, number>> = { 元: 1, 万元: 1e4, 亿元: 1e8 };

const number = '(?<number>\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)';
const count = `(?:数量|总数|件数)?(?:共计|共|总计|合计|为|是|达)?${number}(?<unit>件|宗|起|份|项|个|部)`;
const amount = `(?:收费)?(?:金额|总额|收入)?(?:共计|共|总计|合计|为|是|达)?${number}(?<unit>亿元|万元|元)`;
const all = '(?:了|的|各类|各项|各种)?';
const documents = '(?:行政)?规范性文件';

/** Without a verb only what nothing qualifies is all of them: 环境行政处罚决定 are a part. */
const bare = '(?<=^|[局委办镇乡年度内和及、]|单位|机关|街道|期间)';

const decided = (what: string, object = what): string =>
  `(?:(?:作出|做出|下达)${all}行政${object}(?:处理)?(?:决定|案件)?(?:书)?|${bare}行政${what}(?:处理)?决定(?:书)?)${count}`;

/** What the text says of a cell of table two. The first code that the form has is meant. */
const wordings: readonly (readonly [pattern: string, codes: readonly Code[]])[] = [
  [decided('许可'), ['disclosure.licences.decisions']],
  [decided('处罚'), ['disclosure.penalties.decisions']],
  [decided('强制', '强制(?:措施|执行)?'), ['disclosure.coercion.decisions']],
  [
    `(?:制发|制定|新制发|制定出台|制定印发)${all}${documents}${count}`,
    ['disclosure.normativeDocuments.issued', 'disclosure.normativeDocuments.made'],
  ],
  [`废止${all}${documents}${count}`, ['disclosure.normativeDocuments.repealed']],
  [`现行有效${all}${documents}${count}`, ['disclosure.normativeDocuments.inForce']],
  [`(?:收取|征收)${all}行政事业性收费${amount}`, ['disclosure.fees.amount']],
  [`行政事业性收费${amount}`, ['disclosure.fees.amount']],
];
const matchers = wordings.map(([pattern, codes]) => ({ pattern: new RegExp(pattern, 'g'), codes }));

/** What was published of them, of others' decisions, of a part, or of another time is not what the table counts. */
const ofSomethingElse =
  /公开|公示|公布|发布|上传|归集|录入|推送|审查|审核|备案|其中|全县|全市|全区|全省|各乡镇|各部门|各单位|辖区|上年|去年|同期|累计|历年|近[两三几\d]年|以来|季度|半年|每月/;
const approximate = /(?:约|近|超过|逾)$/;

/** The numbers of a sentence that table two has, in the order in which they stand. */
export function sayings(sentence: string, report: Pick<Report, 'form' | 'year'>): Saying[] {
  if (namesAnotherYear(sentence, report.year)) return [];
  const known = new Set((formOf(report.form)?.indicators ?? []).map(({ code }) => code));
  const plain = halfWidth(sentence);
  return clausesOf(plain).flatMap((clause) =>
    matchers
      .flatMap(({ pattern, codes }) => {
        const code = codes.find((each) => known.has(each));
        return code === undefined ? [] : sayingsIn(sentence, plain, clause, pattern, code);
      })
      .filter((saying, i, found) => found.findIndex(({ end }) => end === saying.end) === i),
  );
}

function sayingsIn(sentence: string, plain: string, clause: Clause, pattern: RegExp, code: Code): Saying[] {
  return [...clause.text.matchAll(pattern)].flatMap((match): Saying[] => {
    const { number: digits = '', unit = '' } = match.groups ?? {};
    const before = clause.text.slice(0, match.index);
    const whole = match[0].slice(0, -(digits.length + unit.length));
    if (ofSomethingElse.test(before) || approximate.test(whole)) return [];
    const start = clause.start + match.index;
    const end = start + match[0].length;
    if (/^[以余多]/.test(plain.slice(end))) return [];
    return [{ code, said: sentence.slice(start, end), value: Number(digits.replaceAll(',', '')), unit, start, end }];
  });
}
