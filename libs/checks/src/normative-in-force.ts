import type { Code, Finding, Report, Side, Text } from '@gongkai/report';
import type { Before } from './before.ts';
import type { ReportCheck } from './check.ts';
import { inferredAmong, notAssessed } from './compare-sums.ts';
import { lastYear, whyNotComparable } from './last-year.ts';
import { obstaclesAmong, reasonOf } from './obstacles.ts';
import { cannotBeAssessed, found, holds } from './outcome.ts';
import { exact, sideOf, spellSum } from './sum.ts';

/** The rows of table two that state what was issued, repealed and is in force. */
const rows: readonly Code[] = ['disclosure.rules', 'disclosure.normativeDocuments'];

/** No identity: documents also lapse, pass to another body, or are issued anew. */
export const normativeInForce: ReportCheck = {
  code: 'normative-in-force',
  name: { zh: '现行有效件数滚动', en: 'Documents in force roll forward' },
  sentence: {
    zh: '规章和行政规范性文件，现行有效件数等于上年现行有效加本年制发减本年废止；不等的应有失效、承继、重新发布等原因。废止件数不多于上年现行有效加本年制发。',
    en: 'Rules and normative documents in force are last year’s plus those issued minus those repealed, or there is a reason: lapsed, passed on, issued anew. No more are repealed than were in force last year or issued.',
  },
  basis: {
    zh: '国办公开办函〔2021〕30号格式，表二第二十条第（一）项；2019年版统计的“对外公开总数量”是另一存量，2021年不能核对',
    en: 'Form of 2021 no. 30, table two, article 20 (1); the form of 2019 counts another stock, so 2021 cannot be assessed',
  },
  severity: 'warning',
  scope: 'overYears',
  fault: 'wrong',
  example: {
    holds: {
      given: {
        zh: '行政规范性文件：2022年年报现行有效 10；2023年制发 3、废止 2、现行有效 11',
        en: 'Normative documents: 10 in force in the report on 2022; in 2023 issued 3, repealed 2, in force 11',
      },
      says: {
        zh: '「行政规范性文件·现行有效件数」11，2022年「行政规范性文件·现行有效件数」10，加「行政规范性文件·本年制发件数」3，减「行政规范性文件·本年废止件数」2，应为11，相符',
        en: '“Normative documents · In force” 11; 2022: “Normative documents · In force” 10, plus “Normative documents · Issued this year” 3, minus “Normative documents · Repealed this year” 2 makes 11; they agree',
      },
    },
    finding: {
      given: {
        zh: '行政规范性文件：2022年年报现行有效 10；2023年制发 3、废止 2、现行有效 12',
        en: 'Normative documents: 10 in force in the report on 2022; in 2023 issued 3, repealed 2, in force 12',
      },
      says: {
        zh: '「行政规范性文件·现行有效件数」12，2022年「行政规范性文件·现行有效件数」10，加「行政规范性文件·本年制发件数」3，减「行政规范性文件·本年废止件数」2，应为11，相差1；如因失效、承继或重新发布，请说明',
        en: '“Normative documents · In force” 12; 2022: “Normative documents · In force” 10, plus “Normative documents · Issued this year” 3, minus “Normative documents · Repealed this year” 2 makes 11; difference 1; say so if documents lapsed, were passed on or issued anew',
      },
    },
  },
  run: ({ report, before }) => {
    if (before === undefined) return [];
    const check = normativeInForce;
    const stocks = rows.map((row) => `${row}.inForce`);
    const reason = report.form === '2021' ? whyNotComparable(before, stocks) : noSuchColumns;
    if (reason !== null) return [cannotBeAssessed({ check }, check.name, reason)];
    return rows.map((row) => compare(report, before, row));
  },
};

const noSuchColumns = {
  zh: '本年用的格式没有“现行有效件数”',
  en: 'the form of this report does not ask what is in force',
};

function compare(report: Report, before: Before, row: Code): Finding {
  const check = normativeInForce;
  const [issued, repealed, inForce] = [`${row}.issued`, `${row}.repealed`, `${row}.inForce`];
  const cells = [issued, repealed, inForce];
  const severity = inferredAmong(report, cells).length > 0 ? 'notice' : check.severity;
  const ground = { check, severity, cells };
  const obstacles = obstaclesAmong(report, cells);
  if (obstacles.length > 0) return notAssessed(report, ground, [issued, repealed], [inForce], reasonOf(obstacles));
  const last = lastYear(before, [inForce]);
  if (last.reason !== null) return notAssessed(report, ground, [issued, repealed], [inForce], last.reason);
  const gone = sideOf(report, [repealed]);
  const most = sumOf(last.side, sideOf(report, [issued]), 1);
  const words = { last: last.words, issued: spellSum(report, [issued]), repealed: spellSum(report, [repealed]) };
  if ((gone.value ?? 0) > (most.value ?? 0)) {
    const sides = { cells: [repealed, issued], left: gone, right: most };
    return found({ ...ground, ...sides }, tooManyRepealed(words, most));
  }
  const due = sumOf(most, gone, -1);
  const sides = { ...ground, left: sideOf(report, [inForce]), right: due };
  const difference = exact(Math.abs((sides.left.value ?? 0) - (due.value ?? 0)));
  const { zh, en } = rolledForward(spellSum(report, [inForce]), words, due);
  if (difference === 0) return holds(sides, { zh: `${zh}，相符`, en: `${en}; they agree` });
  return found(sides, {
    zh: `${zh}，相差${difference}；如因失效、承继或重新发布，请说明`,
    en: `${en}; difference ${difference}; say so if documents lapsed, were passed on or issued anew`,
  });
}

function sumOf(one: Side, other: Side, sign: 1 | -1): Side {
  return {
    ...one,
    value: exact((one.value ?? 0) + sign * (other.value ?? 0)),
    places: [...one.places, ...other.places],
  };
}

interface Words {
  readonly last: Text;
  readonly issued: Text;
  readonly repealed: Text;
}

function tooManyRepealed({ last, issued, repealed }: Words, { value }: Side): Text {
  return {
    zh: `${repealed.zh}，多于${last.zh}与${issued.zh}之和${value}`,
    en: `${repealed.en}, more than ${last.en} and ${issued.en} together, ${value}`,
  };
}

function rolledForward(stock: Text, { last, issued, repealed }: Words, { value }: Side): Text {
  return {
    zh: `${stock.zh}，${last.zh}，加${issued.zh}，减${repealed.zh}，应为${value}`,
    en: `${stock.en}; ${last.en}, plus ${issued.en}, minus ${repealed.en} makes ${value}`,
  };
}
