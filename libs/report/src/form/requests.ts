import type { FormColumn, FormRow, FormTable, Identity } from './form.ts';

/** The seven applicant columns of table three (申请人情况). */
export const applicants: readonly FormColumn[] = [
  { key: 'person', path: ['自然人'], en: 'Natural persons' },
  { key: 'company', path: ['法人或其他组织', '商业企业'], en: 'Companies' },
  { key: 'research', path: ['法人或其他组织', '科研机构'], en: 'Research institutions' },
  { key: 'charity', path: ['法人或其他组织', '社会公益组织'], en: 'Charitable organisations' },
  { key: 'legal', path: ['法人或其他组织', '法律服务机构'], en: 'Legal service providers' },
  { key: 'otherBody', path: ['法人或其他组织', '其他'], en: 'Other bodies' },
  { key: 'total', path: ['总计'], en: 'Total' },
];

const results = '三、本年度办理结果';
const refused = [results, '（三）不予公开'];
const unavailable = [results, '（四）无法提供'];
const unprocessed = [results, '（五）不予处理'];
const other = [results, '（六）其他处理'];

const received: FormRow = {
  key: 'requests.received',
  path: ['一、本年新收政府信息公开申请数量'],
  en: '1. Received this year',
};
const carriedIn: FormRow = {
  key: 'requests.carriedIn',
  path: ['二、上年结转政府信息公开申请数量'],
  en: '2. Carried in from last year',
};
const total: FormRow = { key: 'requests.total', path: [results, '（七）总计'], en: '3 (7) Total of outcomes' };
const carriedForward: FormRow = {
  key: 'requests.carriedForward',
  path: ['四、结转下年度继续办理'],
  en: '4. Carried forward to next year',
};

/** Outcomes that stand in both editions. */
const outcomes: readonly FormRow[] = [
  { key: 'requests.granted', path: [results, '（一）予以公开'], en: '3 (1) Granted' },
  {
    key: 'requests.partlyGranted',
    path: [results, '（二）部分公开（区分处理的，只计这一情形，不计其他情形）'],
    en: '3 (2) Partly granted',
  },
  { key: 'requests.refused.stateSecret', path: [...refused, '1.属于国家秘密'], en: '3 (3) 1 Refused: state secret' },
  {
    key: 'requests.refused.barredByLaw',
    path: [...refused, '2.其他法律行政法规禁止公开'],
    en: '3 (3) 2 Refused: barred by law',
  },
  {
    key: 'requests.refused.publicSafety',
    path: [...refused, '3.危及“三安全一稳定”'],
    en: '3 (3) 3 Refused: safety and stability',
  },
  {
    key: 'requests.refused.thirdParty',
    path: [...refused, '4.保护第三方合法权益'],
    en: '3 (3) 4 Refused: rights of third parties',
  },
  {
    key: 'requests.refused.internalAffairs',
    path: [...refused, '5.属于三类内部事务信息'],
    en: '3 (3) 5 Refused: internal affairs',
  },
  {
    key: 'requests.refused.processInformation',
    path: [...refused, '6.属于四类过程性信息'],
    en: '3 (3) 6 Refused: process information',
  },
  {
    key: 'requests.refused.enforcementFiles',
    path: [...refused, '7.属于行政执法案卷'],
    en: '3 (3) 7 Refused: enforcement files',
  },
  {
    key: 'requests.refused.administrativeQuery',
    path: [...refused, '8.属于行政查询事项'],
    en: '3 (3) 8 Refused: administrative query',
  },
  {
    key: 'requests.unavailable.notHeld',
    path: [...unavailable, '1.本机关不掌握相关政府信息'],
    en: '3 (4) 1 Unavailable: not held',
  },
  {
    key: 'requests.unavailable.needsCreation',
    path: [...unavailable, '2.没有现成信息需要另行制作'],
    en: '3 (4) 2 Unavailable: would have to be made',
  },
  {
    key: 'requests.unavailable.stillUnclear',
    path: [...unavailable, '3.补正后申请内容仍不明确'],
    en: '3 (4) 3 Unavailable: still unclear',
  },
  {
    key: 'requests.unprocessed.petition',
    path: [...unprocessed, '1.信访举报投诉类申请'],
    en: '3 (5) 1 Unprocessed: petition or complaint',
  },
  { key: 'requests.unprocessed.repeated', path: [...unprocessed, '2.重复申请'], en: '3 (5) 2 Unprocessed: repeated' },
  {
    key: 'requests.unprocessed.publication',
    path: [...unprocessed, '3.要求提供公开出版物'],
    en: '3 (5) 3 Unprocessed: public publication',
  },
  {
    key: 'requests.unprocessed.excessive',
    path: [...unprocessed, '4.无正当理由大量反复申请'],
    en: '3 (5) 4 Unprocessed: excessive',
  },
  {
    key: 'requests.unprocessed.confirmation',
    path: [...unprocessed, '5.要求行政机关确认或重新出具已获取信息'],
    en: '3 (5) 5 Unprocessed: confirmation of known information',
  },
];

const other2021: readonly FormRow[] = [
  {
    key: 'requests.other.notCorrected',
    path: [...other, '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请'],
    en: '3 (6) 1 Other: not corrected in time',
  },
  {
    key: 'requests.other.feeUnpaid',
    path: [...other, '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请'],
    en: '3 (6) 2 Other: fee unpaid',
  },
  { key: 'requests.other.other', path: [...other, '3.其他'], en: '3 (6) 3 Other' },
];

const other2019: readonly FormRow[] = [{ key: 'requests.other', path: other, en: '3 (6) Other' }];

function table(others: readonly FormRow[]): FormTable {
  return {
    name: 'three',
    section: 3,
    blocks: [{ columns: applicants, rows: [received, carriedIn, ...outcomes, ...others, total, carriedForward] }],
  };
}

/** Table three of 2021: 25 rows × 7 applicants. */
export const requestsTable2021: FormTable = table(other2021);

/** Table three of 2019: 23 rows × 7 applicants, 其他处理 being one row. */
export const requestsTable2019: FormTable = table(other2019);

/**
 * The equations of a table three: for each applicant received + carried in = total + carried forward (printed on the
 * form) and total = Σ outcomes; for each row person + Σ five kinds of body = total.
 */
export function requestsIdentities(form: FormTable): Identity[] {
  const rows = form.blocks.flatMap((block) => block.rows);
  const ends = [received, carriedIn, total, carriedForward];
  const inner = rows.filter((row) => !ends.includes(row));
  const at = (row: FormRow, column: FormColumn) => `${row.key}.${column.key}`;
  const parts = applicants.filter((column) => column.key !== 'total');
  const sum = applicants.filter((column) => column.key === 'total');
  return [
    ...applicants.map((column): Identity => ({
      relation: 'requestsBalance',
      left: [at(received, column), at(carriedIn, column)],
      right: [at(total, column), at(carriedForward, column)],
    })),
    ...applicants.map((column): Identity => ({
      relation: 'requestsOutcomes',
      left: inner.map((row) => at(row, column)),
      right: [at(total, column)],
    })),
    ...rows.map((row): Identity => ({
      relation: 'requestsApplicants',
      left: parts.map((column) => at(row, column)),
      right: sum.map((column) => at(row, column)),
    })),
  ];
}
