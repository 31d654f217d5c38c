import type { ReportCheck } from './check.ts';
import { judge } from './compare-sums.ts';
import { cannotBeAssessed, type Ground } from './outcome.ts';
import { obstaclesAmong, reasonOf } from './obstacles.ts';
import { sideOf, spellSum } from './sum.ts';

/** More answered than handled contradicts itself; fewer is a matter to look at. */
export const proposalsAnswered: ReportCheck = {
  code: 'proposals-answered',
  name: { zh: '建议提案办复', en: 'Proposals answered' },
  sentence: {
    zh: '已办复的建议提案不多于承办总数；少于总数的，为提示。',
    en: 'No more proposals are answered than are handled; fewer is a notice.',
  },
  basis: {
    zh: '审核惯例：办复数出自承办数，未全部办复的应说明',
    en: 'Practice of reviewers: those answered are among those handled, and what is left is explained',
  },
  severity: 'warning',
  fault: 'wrong',
  example: {
    holds: {
      given: {
        zh: '正文称承办建议提案 9 件，办复 9 件',
        en: 'The text says that 9 proposals were handled and 9 answered',
      },
      says: {
        zh: '「已办复」9，「承办人大代表建议和政协提案总数」9，相符',
        en: '“Proposals answered” 9; “Proposals handled, total” 9; they agree',
      },
    },
    finding: {
      given: {
        zh: '正文称承办建议提案 9 件，办复 10 件',
        en: 'The text says that 9 proposals were handled and 10 answered',
      },
      says: {
        zh: '「已办复」10，「承办人大代表建议和政协提案总数」9，相差1',
        en: '“Proposals answered” 10; “Proposals handled, total” 9; difference 1',
      },
    },
  },
  run: ({ report }) => {
    const [left, right] = [['proposals.answered'], ['proposals.total']];
    const ground: Ground = { check: proposalsAnswered, cells: [...left, ...right] };
    const obstacles = obstaclesAmong(report, [...left, ...right]);
    if (obstacles.length > 0) return [cannotBeAssessed(ground, proposalsAnswered.name, reasonOf(obstacles))];
    const sides = { left: sideOf(report, left), right: sideOf(report, right) };
    const fewer = (sides.left.value ?? 0) < (sides.right.value ?? 0);
    const severity = fewer ? 'notice' : proposalsAnswered.severity;
    return [judge(report, { ...ground, ...sides, severity }, spellSum(report, left), spellSum(report, right))];
  },
};
