import type { ReportCheck } from './check.ts';
import { compareParts } from './compare-parts.ts';
import { cannotBeAssessed } from './outcome.ts';
import { obstaclesAmong, reasonOf } from './obstacles.ts';

/** 建议 and 提案 have no third kind beside them. */
export const proposalsParts: ReportCheck = {
  code: 'proposals-parts',
  name: { zh: '建议提案合计', en: 'Sum of proposals' },
  sentence: {
    zh: '人大代表建议加政协委员提案，等于承办的建议提案总数。',
    en: 'Proposals of congress deputies plus those of CPPCC members equal all proposals handled.',
  },
  basis: {
    zh: '审核惯例：正文中的总数与其中各项相符',
    en: 'Practice of reviewers: totals in prose equal their parts',
  },
  severity: 'warning',
  fault: 'wrong',
  example: {
    holds: {
      given: {
        zh: '正文称承办建议提案 9 件：代表建议 4 件、委员提案 5 件',
        en: 'The text says that 9 proposals were handled: 4 of deputies, 5 of CPPCC members',
      },
      says: {
        zh: '「人大代表建议」4＋「政协委员提案」5＝9，「承办人大代表建议和政协提案总数」9，相符',
        en: "“Proposals of people's congress deputies” 4 + “Proposals of CPPCC members” 5 = 9; “Proposals handled, total” 9; they agree",
      },
    },
    finding: {
      given: {
        zh: '正文称承办建议提案 9 件：代表建议 6 件、委员提案 5 件',
        en: 'The text says that 9 proposals were handled: 6 of deputies, 5 of CPPCC members',
      },
      says: {
        zh: '「人大代表建议」6＋「政协委员提案」5＝11，「承办人大代表建议和政协提案总数」9，相差2',
        en: "“Proposals of people's congress deputies” 6 + “Proposals of CPPCC members” 5 = 11; “Proposals handled, total” 9; difference 2",
      },
    },
  },
  run: ({ report }) => {
    const total = 'proposals.total';
    if (report.figures[total] === undefined) {
      const reason = reasonOf(obstaclesAmong(report, [total]));
      return [cannotBeAssessed({ check: proposalsParts, cells: [total] }, proposalsParts.name, reason)];
    }
    const parts = ['proposals.npc', 'proposals.cppcc'];
    return [compareParts(report, { check: proposalsParts, severity: proposalsParts.severity, total, parts })];
  },
};
