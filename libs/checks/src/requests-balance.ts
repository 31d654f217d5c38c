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
  fault: 'wrong',
  example: {
    holds: {
      given: {
        zh: '自然人一列：本年新收 5、上年结转 1、总计 6、结转下年度 0',
        en: 'Column of natural persons: received 5, carried in 1, total 6, carried forward 0',
      },
      says: {
        zh: '「一、本年新收政府信息公开申请数量·自然人」5＋「二、上年结转政府信息公开申请数量·自然人」1＝6，「三、（七）总计·自然人」6＋「四、结转下年度继续办理·自然人」0＝6，相符',
        en: '“1. Received this year · Natural persons” 5 + “2. Carried in from last year · Natural persons” 1 = 6; “3 (7) Total of outcomes · Natural persons” 6 + “4. Carried forward to next year · Natural persons” 0 = 6; they agree',
      },
    },
    finding: {
      given: {
        zh: '自然人一列：本年新收 5、上年结转 1、总计 5、结转下年度 0',
        en: 'Column of natural persons: received 5, carried in 1, total 5, carried forward 0',
      },
      says: {
        zh: '「一、本年新收政府信息公开申请数量·自然人」5＋「二、上年结转政府信息公开申请数量·自然人」1＝6，「三、（七）总计·自然人」5＋「四、结转下年度继续办理·自然人」0＝5，相差1',
        en: '“1. Received this year · Natural persons” 5 + “2. Carried in from last year · Natural persons” 1 = 6; “3 (7) Total of outcomes · Natural persons” 5 + “4. Carried forward to next year · Natural persons” 0 = 5; difference 1',
      },
    },
  },
  run: (subject) => assessIdentities(requestsBalance, 'requestsBalance', subject),
};
