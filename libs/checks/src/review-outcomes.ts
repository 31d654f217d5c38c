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
  fault: 'wrong',
  example: {
    holds: {
      given: {
        zh: '行政复议：结果维持 2、结果纠正 1、其他结果 0、尚未审结 0，总计 3',
        en: 'Reconsideration: upheld 2, corrected 1, other 0, pending 0, total 3',
      },
      says: {
        zh: '「行政复议·结果维持」2＋「行政复议·结果纠正」1＋「行政复议·其他结果」0＋「行政复议·尚未审结」0＝3，「行政复议·总计」3，相符',
        en: '“Reconsideration: upheld” 2 + “Reconsideration: corrected” 1 + “Reconsideration: other result” 0 + “Reconsideration: pending” 0 = 3; “Reconsideration: total” 3; they agree',
      },
    },
    finding: {
      given: {
        zh: '行政复议：结果维持 2、结果纠正 1、其他结果 0、尚未审结 0，总计 4',
        en: 'Reconsideration: upheld 2, corrected 1, other 0, pending 0, total 4',
      },
      says: {
        zh: '「行政复议·结果维持」2＋「行政复议·结果纠正」1＋「行政复议·其他结果」0＋「行政复议·尚未审结」0＝3，「行政复议·总计」4，相差1',
        en: '“Reconsideration: upheld” 2 + “Reconsideration: corrected” 1 + “Reconsideration: other result” 0 + “Reconsideration: pending” 0 = 3; “Reconsideration: total” 4; difference 1',
      },
    },
  },
  run: (subject) => assessIdentities(reviewOutcomes, 'reviewOutcomes', subject),
};
