import { agencyOf } from '../agencies.ts';
import type { Code } from '@gongkai/report';
import { figuresOverYears } from '../figures/figures-over-years.ts';
import { cellOf } from '../figures/year-figures.ts';
import { cellsChanged, cellsSet, type ReportFault } from './fault.ts';

/** What another body states in a cell of its own report on that year. */
function statedBy(key: string, year: number, code: Code): number {
  const figures = figuresOverYears(agencyOf(key)).get(year);
  const value = figures === undefined ? 0 : cellOf(figures, code);
  if (value === 0) throw new RangeError(`"${key}" states nothing in "${code}" of ${year}; take another body`);
  return value;
}

/** What two bodies count although it happened once, and what is not of the body that states it. Each report is sound by itself. */
export const faultsBetweenBodies: readonly ReportFault[] = [
  {
    kind: 'licences-counted-twice',
    agencyKey: 'health',
    year: 2025,
    check: 'counted-twice',
    says: {
      zh: '许可已划转行政审批服务局，卫生健康局照填同一数字',
      en: 'Licences that passed to the licensing bureau are counted by both, with the same number',
    },
    figures: (figures) =>
      cellsSet(figures, {
        'disclosure.licences.decisions': statedBy('licensing', figures.year, 'disclosure.licences.decisions'),
      }),
  },
  {
    kind: 'fees-counted-twice',
    agencyKey: 'transport',
    year: 2025,
    check: 'counted-twice',
    says: {
      zh: '由行政审批服务局代收的费用，交通运输局也填了同一金额',
      en: 'Fees collected by the licensing bureau are stated by both, with the same amount',
    },
    figures: (figures) =>
      cellsSet(figures, { 'disclosure.fees.amount': statedBy('licensing', figures.year, 'disclosure.fees.amount') }),
  },
  {
    kind: 'penalties-counted-twice',
    agencyKey: 'east-street',
    year: 2025,
    check: 'counted-twice',
    says: {
      zh: '受城市管理局委托作出的处罚，街道办也填了同一数字',
      en: 'Penalties imposed on behalf of city management are counted by both, with the same number',
    },
    figures: (figures) =>
      cellsSet(figures, {
        'disclosure.penalties.decisions': statedBy('city-management', figures.year, 'disclosure.penalties.decisions'),
      }),
  },
  {
    kind: 'case-counted-twice',
    agencyKey: 'justice',
    year: 2025,
    check: 'case-counted-twice',
    says: {
      zh: '作为复议机构被列为共同被告的1件诉讼，自然资源局已经计入',
      en: 'A case in which the reconsideration body is only co-defendant; the land bureau counts it already',
    },
    figures: (figures) =>
      cellsChanged(figures, {
        'review.litigation.afterReconsideration.upheld': 1,
        'review.litigation.afterReconsideration.total': 1,
      }),
  },
  {
    kind: 'number-of-the-whole-county',
    agencyKey: 'data',
    year: 2024,
    check: 'outlier-among-like-bodies',
    says: {
      zh: '新设立的单位把全县政策解读稿件数当作本单位的数',
      en: 'A new body states the explanations of the whole county as its own',
    },
    figures: (figures) => ({ ...figures, interpretations: 460 }),
  },
];
