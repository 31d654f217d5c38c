import { cellOf } from '../figures/year-figures.ts';
import { cellsChanged, cellsSet, type ReportFault } from './fault.ts';

/** Faults that only the report of another year shows. Those of stocks stand in the last year, so that nothing follows from them. */
export const faultsBetweenYears: readonly ReportFault[] = [
  {
    kind: 'carry-over-broken',
    agencyKey: 'riverside-street',
    year: 2025,
    check: 'requests-carry-over',
    says: {
      zh: '上年结转比2024年的结转下年度少1（自然人），该件又计为本年新收',
      en: 'Carried in is one less than 2024 carried forward (natural persons); the case is counted as received again',
    },
    figures: (figures) =>
      cellsChanged(figures, {
        'requests.carriedIn.person': -1,
        'requests.carriedIn.total': -1,
        'requests.received.person': 1,
        'requests.received.total': 1,
      }),
  },
  {
    kind: 'in-force-broken',
    agencyKey: 'development',
    year: 2025,
    check: 'normative-in-force',
    says: {
      zh: '规范性文件现行有效件数比上年数加制发减废止多2',
      en: 'Normative documents in force are two more than last year’s plus issued minus repealed',
    },
    figures: (figures) => cellsChanged(figures, { 'disclosure.normativeDocuments.inForce': 2 }),
  },
  {
    kind: 'repealed-more-than-there-were',
    agencyKey: 'finance',
    year: 2025,
    check: 'normative-in-force',
    says: {
      zh: '规范性文件废止件数多于上年现行有效加本年制发',
      en: 'More normative documents were repealed than were in force last year and issued this year',
    },
    figures: (figures, before) =>
      cellsSet(figures, {
        'disclosure.normativeDocuments.repealed':
          cellOf(before, 'disclosure.normativeDocuments.inForce') +
          cellOf(figures, 'disclosure.normativeDocuments.issued') +
          3,
        'disclosure.normativeDocuments.inForce': 0,
      }),
  },
  {
    kind: 'pending-does-not-reappear',
    agencyKey: 'police',
    year: 2025,
    check: 'review-pending-reappears',
    says: {
      zh: '2024年尚未审结的行政复议，2025年没有全部列入',
      en: 'Reconsiderations pending at the end of 2024 are not all listed in 2025',
    },
    figures: (figures) =>
      cellsSet(figures, {
        'review.reconsideration.upheld': 1,
        'review.reconsideration.corrected': 0,
        'review.reconsideration.other': 0,
        'review.reconsideration.pending': 0,
        'review.reconsideration.total': 1,
      }),
  },
  {
    kind: 'review-without-application',
    agencyKey: 'liuwan',
    year: 2024,
    check: 'review-without-requests',
    says: {
      zh: '当年和上年都没有申请，表四却有1件行政复议',
      en: 'One reconsideration, although nothing was applied for this year or last',
    },
    figures: (figures) => cellsSet(figures, { 'review.reconsideration.upheld': 1, 'review.reconsideration.total': 1 }),
  },
  {
    kind: 'same-number-as-last-year',
    agencyKey: 'labour',
    year: 2023,
    check: 'same-number-as-last-year',
    says: { zh: '网站和微信公开数与2022年完全相同', en: 'The numbers of website and WeChat are those of 2022' },
    figures: (figures, before) => ({ ...figures, channels: before.channels }),
  },
  {
    kind: 'a-digit-too-many',
    agencyKey: 'forestry',
    year: 2023,
    check: 'outlier-against-own-history',
    says: {
      zh: '行政许可多录一位，是往年的十倍',
      en: 'The number of licences has a digit too many: ten times that of other years',
    },
    figures: (figures) =>
      cellsSet(figures, { 'disclosure.licences.decisions': 10 * cellOf(figures, 'disclosure.licences.decisions') }),
  },
];
