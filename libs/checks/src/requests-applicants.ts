import type { ReportCheck } from './check.ts';
import { assessIdentities } from './assess-identities.ts';

/** The columns of 申请人情况 end in 总计. */
export const requestsApplicants: ReportCheck = {
  code: 'requests-applicants',
  name: { zh: '申请人合计', en: 'Sum over applicants' },
  sentence: {
    zh: '表三每一行：自然人加五类法人或其他组织，等于总计。',
    en: 'In each row of table three, natural persons plus the five kinds of body equal the total.',
  },
  basis: {
    zh: '国办公开办函〔2021〕30号、〔2019〕60号格式，表三“申请人情况”',
    en: 'Form of the State Council General Office, 2021 no. 30 and 2019 no. 60, columns of table three',
  },
  severity: 'error',
  run: (subject) => assessIdentities(requestsApplicants, 'requestsApplicants', subject),
};
