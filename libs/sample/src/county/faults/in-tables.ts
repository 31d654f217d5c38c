import { formOf } from '@gongkai/report';
import { cellOf } from '../figures/year-figures.ts';
import { cellsChanged, cellsSet, type ReportFault } from './fault.ts';

const columns = ['person', 'company', 'research', 'charity', 'legal', 'otherBody', 'total'];
const cellCodes = (formOf('2021')?.tables ?? [])
  .filter(({ name }) => name === 'three')
  .flatMap(({ blocks }) => blocks.flatMap(({ rows }) => rows.map(({ key }) => key)));

/** Faults that one report's tables show by themselves. */
export const faultsInTables: readonly ReportFault[] = [
  {
    kind: 'requests-do-not-balance',
    agencyKey: 'housing',
    year: 2023,
    check: 'requests-balance',
    says: {
      zh: '表三自然人列和总计列：新收加上年结转比办理结果加结转下年度多1',
      en: 'Table three, natural persons and total: received plus carried in is one more than concluded plus carried forward',
    },
    figures: (figures) => cellsChanged(figures, { 'requests.received.person': 1, 'requests.received.total': 1 }),
  },
  {
    kind: 'outcomes-do-not-add-up',
    agencyKey: 'police',
    year: 2022,
    check: 'requests-outcomes',
    says: {
      zh: '表三各项办理结果之和比总计多1',
      en: 'The outcomes of table three add up to one more than their total',
    },
    figures: (figures) => cellsChanged(figures, { 'requests.granted.person': 1, 'requests.granted.total': 1 }),
  },
  {
    kind: 'applicant-row-does-not-add-up',
    agencyKey: 'land',
    year: 2024,
    check: 'requests-applicants',
    says: {
      zh: '表三自然人一件由“予以公开”误填到“部分公开”，两行与总计不符',
      en: 'One case of a natural person stands in the row below its own: two rows of table three do not equal their totals',
    },
    figures: (figures) => cellsChanged(figures, { 'requests.granted.person': -1, 'requests.partlyGranted.person': 1 }),
  },
  {
    kind: 'review-row-does-not-add-up',
    agencyKey: 'east-street',
    year: 2024,
    check: 'review-outcomes',
    says: {
      zh: '表四行政复议各项之和比总计多1',
      en: 'The reconsiderations of table four add up to one more than their total',
    },
    figures: (figures) => cellsChanged(figures, { 'review.reconsideration.upheld': 1 }),
  },
  {
    kind: 'blank-cells',
    agencyKey: 'xiling',
    year: 2022,
    check: 'disclosure-cells',
    says: {
      zh: '表三“结转下年度”整行和表二“行政处罚”空白，没有填0',
      en: 'The row carried forward of table three and the penalties of table two are printed empty instead of 0',
    },
    draft: (draft) => ({
      ...draft,
      printed: {
        ...draft.printed,
        'disclosure.penalties.decisions': '',
        ...Object.fromEntries(columns.map((column) => [`requests.carriedForward.${column}`, ''])),
      },
    }),
  },
  {
    kind: 'only-total-column',
    agencyKey: 'transport',
    year: 2022,
    check: 'requests-only-total',
    says: { zh: '表三只填了总计列，各类申请人列空白', en: 'Only the total column of table three is filled' },
    draft: (draft) => ({
      ...draft,
      printed: Object.fromEntries(
        cellCodes.flatMap((row) =>
          columns.filter((column) => column !== 'total').map((column) => [`${row}.${column}`, '']),
        ),
      ),
    }),
  },
  {
    kind: 'rules-of-a-county-body',
    agencyKey: 'audit',
    year: 2025,
    check: 'county-issues-no-rules',
    says: {
      zh: '表二规章填了1件，县级部门无权制定规章',
      en: 'Table two states one rule, which no county body can make',
    },
    figures: (figures) => cellsSet(figures, { 'disclosure.rules.issued': 1, 'disclosure.rules.inForce': 1 }),
  },
  {
    kind: 'fee-unit-slip',
    agencyKey: 'housing',
    year: 2022,
    check: 'fee-unit-slip',
    says: {
      zh: '行政事业性收费按元填写，表上单位为万元',
      en: 'Administrative fees are given in yuan where the table is in 万元',
    },
    figures: (figures) => {
      const amount = cellOf(figures, 'disclosure.fees.amount');
      return cellsSet(figures, { 'disclosure.fees.amount': Math.round(amount * 10_000) });
    },
  },
  {
    kind: 'mostly-other-outcomes',
    agencyKey: 'east-street',
    year: 2023,
    check: 'mostly-other',
    says: { zh: '表三“予以公开”全部误填到“其他”', en: 'Everything granted stands in the row of other outcomes' },
    figures: (figures) =>
      cellsSet(
        figures,
        Object.fromEntries(
          columns.flatMap((column) => {
            const granted = cellOf(figures, `requests.granted.${column}`);
            const other = cellOf(figures, `requests.other.other.${column}`);
            return [
              [`requests.granted.${column}`, 0],
              [`requests.other.other.${column}`, other + granted],
            ];
          }),
        ),
      ),
  },
  {
    kind: 'outcome-without-application',
    agencyKey: 'qingxi',
    year: 2024,
    check: 'outcomes-without-requests',
    says: {
      zh: '商业企业没有新收、没有结转，却有1件予以公开；“结转下年度”整行空白',
      en: 'One case granted to a company although none applied; the row carried forward is printed empty',
    },
    figures: (figures) =>
      cellsChanged(
        figures,
        Object.fromEntries(
          ['granted', 'total'].flatMap((row) => ['company', 'total'].map((column) => [`requests.${row}.${column}`, 1])),
        ),
      ),
    draft: (draft) => ({
      ...draft,
      printed: {
        ...draft.printed,
        ...Object.fromEntries(columns.map((column) => [`requests.carriedForward.${column}`, ''])),
      },
    }),
  },
  {
    kind: 'direct-litigation-on-refusal',
    agencyKey: 'housing',
    year: 2024,
    check: 'direct-litigation-on-refusal',
    says: {
      zh: '2024年起不予公开应先申请行政复议，表四却有1件未经复议直接起诉',
      en: 'Since 2024 a refusal is reconsidered first, yet table four has one case taken to court directly',
    },
    figures: (figures) =>
      cellsChanged(figures, { 'review.litigation.direct.upheld': 1, 'review.litigation.direct.total': 1 }),
  },
  {
    kind: 'words-in-table-four',
    agencyKey: 'education',
    year: 2022,
    check: 'request-and-review-cells',
    says: { zh: '表四“其他结果”填了“详见附表”', en: 'Table four refers to another table where a number is due' },
    draft: (draft) => ({ ...draft, printed: { ...draft.printed, 'review.litigation.direct.other': '详见附表' } }),
  },
];
