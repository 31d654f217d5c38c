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
  fault: 'wrong',
  example: {
    holds: {
      given: {
        zh: '“予以公开”一行：自然人 3、商业企业 1，其他申请人 0，总计 4',
        en: 'Row “granted”: natural persons 3, companies 1, the other applicants 0, total 4',
      },
      says: {
        zh: '「三、（一）予以公开·自然人」3＋「三、（一）予以公开·商业企业」1＋其余4项0＝4，「三、（一）予以公开·总计」4，相符',
        en: '“3 (1) Granted · Natural persons” 3 + “3 (1) Granted · Companies” 1 + 4 others 0 = 4; “3 (1) Granted · Total” 4; they agree',
      },
    },
    finding: {
      given: {
        zh: '“予以公开”一行：自然人 3、商业企业 1，其他申请人 0，总计 5',
        en: 'Row “granted”: natural persons 3, companies 1, the other applicants 0, total 5',
      },
      says: {
        zh: '「三、（一）予以公开·自然人」3＋「三、（一）予以公开·商业企业」1＋其余4项0＝4，「三、（一）予以公开·总计」5，相差1',
        en: '“3 (1) Granted · Natural persons” 3 + “3 (1) Granted · Companies” 1 + 4 others 0 = 4; “3 (1) Granted · Total” 5; difference 1',
      },
    },
  },
  run: (subject) => assessIdentities(requestsApplicants, 'requestsApplicants', subject),
};
