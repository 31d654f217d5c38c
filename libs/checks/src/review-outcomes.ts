import type { ReportCheck } from './check.ts';
import { assessIdentities } from './assess-identities.ts';

/** Each of the three groups of table four ends in 总计. */
export const reviewOutcomes: ReportCheck = {
  code: 'review-outcomes',
  name: { zh: '复议诉讼合计', en: 'Sum of reviews and litigation' },
  sentence: {
    zh: '行政复议和两类行政诉讼：结果维持、结果纠正、其他结果和尚未审结之和，等于总计。',
    en: 'In reconsideration and in both kinds of litigation, upheld, corrected, other and pending add up to the total.',
  },
  basis: {
    zh: '国办公开办函〔2021〕30号、〔2019〕60号格式，表四',
    en: 'Form of the State Council General Office, 2021 no. 30 and 2019 no. 60, table four',
  },
  severity: 'error',
  run: (subject) => assessIdentities(reviewOutcomes, 'reviewOutcomes', subject),
};
