import { indicatorOf, type Code, type Finding } from '@gongkai/report';
import type { YearCheck } from './check.ts';
import type { BodyOfYear, ComparedReport, CountyYear } from './county-year.ts';
import { nameOf, numberIn } from './numbers-of-years.ts';
import { obstaclesAmong, reasonOf } from './obstacles.ts';
import { cannotBeAssessed, found, holds } from './outcome.ts';

const cases: Code = 'review.litigation.afterReconsideration.total';
const reconsiderations: Code = 'review.reconsideration.total';
const pending: Code = 'review.litigation.afterReconsideration.pending';

/** Who decides on reconsideration: the county government, its office, and the bureau that does it for them. */
const reconsiders = /司法局$|政府(?:办|办公室)?$/;

/** Its own cases come after reconsiderations of its own; what goes beyond them it decided on as a third body. */
export const caseCountedTwice: YearCheck = {
  code: 'case-counted-twice',
  name: { zh: '复议机构重复计案', en: 'Case counted by the reconsideration body' },
  sentence: {
    zh: '复议机构（司法局、县政府及其办公室）的“复议后起诉”不多于它自己本年和上年的行政复议与上年未审结之和，或者没有其他单位计入这类案件。',
    en: 'A reconsideration body (justice bureau, county government and its office) has no more litigation after reconsideration than reconsiderations of its own this year and last and cases pending last year, or no other body counts such a case.',
  },
  basis: {
    zh: '国办公开办函〔2016〕201号：复议机关作共同被告的案件不计入，由原行政行为机关计入',
    en: 'State Council General Office, 2016 no. 201: where the reconsideration body is co-defendant the original body counts the case, not it',
  },
  severity: 'notice',
  fault: 'wrong',
  scope: 'amongBodies',
  example: {
    holds: {
      given: { zh: '司法局“复议后起诉”0件', en: 'The justice bureau has no litigation after reconsideration' },
      says: { zh: '「行政诉讼·复议后起诉·总计」0', en: '“Litigation after reconsideration: total” 0' },
    },
    finding: {
      given: {
        zh: '司法局没有行政复议，“复议后起诉”1件；自然资源局“复议后起诉”2件',
        en: 'The justice bureau has no reconsideration and one case of litigation after it; the land bureau has two',
      },
      says: {
        zh: '「行政诉讼·复议后起诉·总计」1，而本单位本年和上年的行政复议（含上年未审结的诉讼）0件；示例县自然资源局也有复议后起诉：作为复议机构的共同被告案件不计入，请核对',
        en: '“Litigation after reconsideration: total” 1, with 0 reconsiderations of its own this year and last, and litigations pending then; 示例县自然资源局 also count such cases: as co-defendant the reconsideration body does not count them',
      },
    },
  },
  runYear: (county) =>
    new Map(
      county.bodies.flatMap((body): [number, Finding[]][] =>
        body.report === null || !isReconsiderationBody(body)
          ? []
          : [[body.agencyId, [outcomeOf(county, body, body.report)]]],
      ),
    ),
};

function isReconsiderationBody(body: BodyOfYear): boolean {
  return body.kind !== 'town' && body.kind !== 'subdistrict' && reconsiders.test(nameOf(body));
}

function outcomeOf({ bodies, year }: CountyYear, body: BodyOfYear, report: ComparedReport): Finding {
  const check = caseCountedTwice;
  const cells = [cases, reconsiderations];
  const obstacles = obstaclesAmong(report, cells);
  if (obstacles.length > 0) return cannotBeAssessed({ check, cells }, check.name, reasonOf(obstacles));
  const value = numberIn(report, cases) ?? 0;
  const own = numberIn(report, reconsiderations) ?? 0;
  const { label } = indicatorOf(cases);
  const left = { value, places: [] };
  const others = bodies.filter(
    (each) => each !== body && each.report !== null && (numberIn(each.report, cases) ?? 0) > 0,
  );
  const right = { value: null, places: [], reports: others.map(({ agencyId }) => ({ agencyId, year })) };
  const zh = `「${label.zh}」${value}`;
  const en = `“${label.en}” ${value}`;
  if (value <= own || others.length === 0) return holds({ check, cells, left }, { zh, en });
  const before = lastYears(body, year);
  if (before === null) return cannotBeAssessed({ check, cells, left }, check.name, noLastYear);
  if (value <= own + before) return holds({ check, cells, left }, { zh, en });
  const names = others.map(nameOf);
  return found(
    { check, cells, left, right },
    {
      zh: `${zh}，而本单位本年和上年的行政复议（含上年未审结的诉讼）${own + before}件；${names.join('、')}也有复议后起诉：作为复议机构的共同被告案件不计入，请核对`,
      en: `${en}, with ${own + before} reconsiderations of its own this year and last, and litigations pending then; ${names.join(', ')} also count such cases: as co-defendant the reconsideration body does not count them`,
    },
  );
}

const noLastYear = { zh: '没有本单位上年的数字', en: 'there are no numbers of its own for last year' };

/** Reconsiderations of the year before, and litigation that was pending at its end; null where nobody knows. */
function lastYears({ earlier }: BodyOfYear, year: number): number | null {
  const last = earlier.find((each) => each.year === year - 1 && each.relation === 'same')?.figures;
  const numbers = last === undefined ? [null] : [numberIn(last, reconsiderations), numberIn(last, pending)];
  return numbers.reduce((sum, each) => (sum === null || each === null ? null : sum + each), 0);
}
