import { cellOf } from '../figures/year-figures.ts';
import { cellsSet, type ReportFault } from './fault.ts';

/** Faults of what stands in table two. */
export const faultsInTableTwo: readonly ReportFault[] = [
  {
    kind: 'negative-cell',
    agencyKey: 'livestock',
    year: 2022,
    check: 'disclosure-cells',
    says: { zh: '表二行政处罚填了负数', en: 'Table two states a negative number of penalties' },
    figures: (figures) => cellsSet(figures, { 'disclosure.penalties.decisions': -2 }),
  },
  {
    kind: 'fractional-cell',
    agencyKey: 'fire',
    year: 2024,
    check: 'disclosure-cells',
    says: { zh: '表二行政许可件数填了小数', en: 'Table two states half a licence' },
    figures: (figures) =>
      cellsSet(figures, {
        'disclosure.licences.decisions': cellOf(figures, 'disclosure.licences.decisions') + 0.5,
      }),
  },
  {
    kind: 'words-in-a-cell',
    agencyKey: 'emergency',
    year: 2023,
    check: 'disclosure-cells',
    says: { zh: '表二行政强制填了“若干”', en: 'Table two says “several” where a number is due' },
    draft: (draft) => ({ ...draft, printed: { ...draft.printed, 'disclosure.coercion.decisions': '若干' } }),
  },
  {
    kind: 'table-two-against-text',
    agencyKey: 'emergency',
    year: 2024,
    check: 'text-against-table-two',
    says: {
      zh: '正文所称行政处罚比表二多5件',
      en: 'The text states five penalties more than table two',
    },
    draft: (draft) => {
      const penalties = cellOf(draft.figures, 'disclosure.penalties.decisions') + 5;
      const [disclosed, asked, managed, platforms, supervised] = draft.aspects;
      const stated = `全年作出行政处罚决定${penalties}件，结果均在规定时限内公示。`;
      return { ...draft, aspects: [`${disclosed}${stated}`, asked, managed, platforms, supervised] };
    },
  },
];
