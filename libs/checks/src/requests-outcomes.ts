import type { ReportCheck } from './check.ts';
import { assessIdentities } from './assess-identities.ts';

/** The rows of 三、本年度办理结果 end in （七）总计. */
export const requestsOutcomes: ReportCheck = {
  code: 'requests-outcomes',
  name: { zh: '办理结果合计', en: 'Sum of outcomes' },
  sentence: {
    zh: '每一列申请人：予以公开、部分公开、不予公开、无法提供、不予处理和其他处理各项之和，等于总计。',
    en: 'For each kind of applicant, the outcomes from granted to other add up to their total.',
  },
  basis: {
    zh: '国办公开办函〔2021〕30号、〔2019〕60号格式，表三“三、本年度办理结果”',
    en: 'Form of the State Council General Office, 2021 no. 30 and 2019 no. 60, table three, part 3',
  },
  severity: 'error',
  fault: 'wrong',
  example: {
    holds: {
      given: {
        zh: '自然人一列：予以公开 3、部分公开 1，其他各项 0，总计 4',
        en: 'Column of natural persons: granted 3, partly granted 1, the other outcomes 0, total 4',
      },
      says: {
        zh: '「三、（一）予以公开·自然人」3＋「三、（二）部分公开（区分处理的，只计这一情形，不计其他情形）·自然人」1＋其余19项0＝4，「三、（七）总计·自然人」4，相符',
        en: '“3 (1) Granted · Natural persons” 3 + “3 (2) Partly granted · Natural persons” 1 + 19 others 0 = 4; “3 (7) Total of outcomes · Natural persons” 4; they agree',
      },
    },
    finding: {
      given: {
        zh: '自然人一列：予以公开 3、部分公开 1，其他各项 0，总计 5',
        en: 'Column of natural persons: granted 3, partly granted 1, the other outcomes 0, total 5',
      },
      says: {
        zh: '「三、（一）予以公开·自然人」3＋「三、（二）部分公开（区分处理的，只计这一情形，不计其他情形）·自然人」1＋其余19项0＝4，「三、（七）总计·自然人」5，相差1',
        en: '“3 (1) Granted · Natural persons” 3 + “3 (2) Partly granted · Natural persons” 1 + 19 others 0 = 4; “3 (7) Total of outcomes · Natural persons” 5; difference 1',
      },
    },
  },
  run: (subject) => assessIdentities(requestsOutcomes, 'requestsOutcomes', subject),
};
