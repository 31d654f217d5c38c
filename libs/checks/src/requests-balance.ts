import type { ReportCheck } from './check.ts';
import { assessIdentities } from './assess-identities.ts';

/** Printed on the form above table three: 第一项加第二项之和，等于第三项加第四项之和. */
export const requestsBalance: ReportCheck = {
  code: 'requests-balance',
  name: { zh: '申请收结转平衡', en: 'Balance of applications' },
  sentence: {
    zh: '每一列申请人：本年新收加上年结转，等于办理结果总计加结转下年度。',
    en: 'For each kind of applicant, received plus carried in equals outcomes plus carried forward.',
  },
  basis: {
    zh: '国办公开办函〔2021〕30号、〔2019〕60号格式，表三“本列数据的勾稽关系”',
    en: 'Form of the State Council General Office, 2021 no. 30 and 2019 no. 60, relation printed on table three',
  },
  severity: 'error',
  run: (subject) => assessIdentities(requestsBalance, 'requestsBalance', subject),
};
