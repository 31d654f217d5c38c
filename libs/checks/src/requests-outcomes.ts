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
  run: (subject) => assessIdentities(requestsOutcomes, 'requestsOutcomes', subject),
};
