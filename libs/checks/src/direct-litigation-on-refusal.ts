import type { Code } from '@gongkai/report';
import type { ReportCheck } from './check.ts';
import { lastYear, type LastYear } from './last-year.ts';
import { obstaclesAmong, reasonOf } from './obstacles.ts';
import { cannotBeAssessed, found, holds } from './outcome.ts';
import { sideOf, spellSum } from './sum.ts';

const total: Code = 'review.litigation.direct.total';
const pending: Code = 'review.litigation.direct.pending';
const since = 2024;

/** Of other answers than a refusal, and of disclosure itself, a court can still be asked directly: worth a look, no more. */
export const directLitigationOnRefusal: ReportCheck = {
  code: 'direct-litigation-on-refusal',
  name: { zh: '未经复议直接起诉', en: 'Direct litigation' },
  sentence: {
    zh: '2024年起对不予公开不服的应先申请行政复议，表四“未经复议直接起诉”没有新的案件。',
    en: 'Since 2024 a refusal is reconsidered before it goes to court: table four has no new case of direct litigation.',
  },
  basis: {
    zh: '《行政复议法》（2023年修订，2024年1月1日起施行）第二十三条：申请政府信息公开，行政机关不予公开的，复议前置；其他答复仍可直接起诉',
    en: 'Law on Administrative Reconsideration (2023, in force since 2024), article 23: a refusal to disclose is reconsidered first; other answers can still be sued over',
  },
  severity: 'notice',
  example: {
    holds: {
      given: { zh: '2024年的报告，“未经复议直接起诉”总计0', en: 'A report on 2024 with no direct litigation' },
      says: {
        zh: '「行政诉讼·未经复议直接起诉·总计」0，没有新的直接起诉',
        en: '“Litigation without reconsideration: total” 0: no new direct litigation',
      },
    },
    finding: {
      given: {
        zh: '2024年的报告，“未经复议直接起诉”总计2',
        en: 'A report on 2024 with two cases of direct litigation',
      },
      says: {
        zh: '「行政诉讼·未经复议直接起诉·总计」2：2024年起不予公开须先经复议，请核对是否应列入“复议后起诉”',
        en: '“Litigation without reconsideration: total” 2: since 2024 a refusal is reconsidered first; see whether they belong to litigation after reconsideration',
      },
    },
  },
  run: ({ report, before }) => {
    const check = directLitigationOnRefusal;
    const ground = { check, cells: [total] };
    const unknown = { zh: '不能判定报告年度', en: 'the year of the report is not known' };
    if (report.year === null) return [cannotBeAssessed(ground, check.name, unknown)];
    if (report.year < since) {
      return [holds(ground, { zh: `${report.year}年尚可直接起诉`, en: `In ${report.year} it could be sued directly` })];
    }
    const obstacles = obstaclesAmong(report, [total]);
    if (obstacles.length > 0) return [cannotBeAssessed(ground, check.name, reasonOf(obstacles))];
    const left = sideOf(report, [total]);
    const words = spellSum(report, [total]);
    const last: LastYear | null = before === undefined ? null : lastYear(before, [pending]);
    const open = last === null || last.reason !== null ? null : last;
    const carried = open !== null && open.side.value > 0 ? open : null;
    const sides = { ...ground, left, ...(carried === null ? {} : { right: carried.side }) };
    const [zh, en] = carried === null ? ['', ''] : [`，${carried.words.zh}`, `; ${carried.words.en}`];
    if ((left.value ?? 0) <= (carried?.side.value ?? 0)) {
      return [
        holds(sides, { zh: `${words.zh}${zh}，没有新的直接起诉`, en: `${words.en}${en}: no new direct litigation` }),
      ];
    }
    return [
      found(sides, {
        zh: `${words.zh}${zh}：2024年起不予公开须先经复议，请核对是否应列入“${after.zh}”`,
        en: `${words.en}${en}: since 2024 a refusal is reconsidered first; see whether they belong to ${after.en}`,
      }),
    ];
  },
};

const after = { zh: '复议后起诉', en: 'litigation after reconsideration' };
