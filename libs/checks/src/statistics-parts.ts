import type { ReportCheck } from './check.ts';
import { assessIdentities } from './assess-identities.ts';

/** Channels are no such parts: the form counts an item once in the total and once in each channel. */
export const statisticsParts: ReportCheck = {
  code: 'statistics-parts',
  name: { zh: '统计表分项合计', en: 'Parts in the statistics form' },
  sentence: {
    zh: '2014—2018年统计表中列全分项的七项（收到申请、办结、答复、不同意公开、行政复议、行政诉讼、工作人员），等于其分项之和。',
    en: 'In the statistics form of 2014–2018 seven lines have all their parts printed, and are their sum.',
  },
  basis: {
    zh: '国办发〔2014〕32号《政府信息公开情况统计表》',
    en: 'State Council General Office, 2014 no. 32, statistics form',
  },
  severity: 'error',
  fault: 'wrong',
  example: {
    holds: {
      given: {
        zh: '2016年统计表：当面申请 2、传真 0、网络 3、信函 0，收到申请数 5',
        en: 'Statistics form of 2016: in person 2, by fax 0, online 3, by letter 0, applications received 5',
      },
      says: {
        zh: '「当面申请数」2＋「传真申请数」0＋「网络申请数」3＋「信函申请数」0＝5，「收到申请数」5，相符',
        en: '“Applications received in person” 2 + “Applications received by fax” 0 + “Applications received online” 3 + “Applications received by letter” 0 = 5; “Applications received” 5; they agree',
      },
    },
    finding: {
      given: {
        zh: '2016年统计表：当面申请 2、传真 0、网络 3、信函 0，收到申请数 6',
        en: 'Statistics form of 2016: in person 2, by fax 0, online 3, by letter 0, applications received 6',
      },
      says: {
        zh: '「当面申请数」2＋「传真申请数」0＋「网络申请数」3＋「信函申请数」0＝5，「收到申请数」6，相差1',
        en: '“Applications received in person” 2 + “Applications received by fax” 0 + “Applications received online” 3 + “Applications received by letter” 0 = 5; “Applications received” 6; difference 1',
      },
    },
  },
  run: (subject) =>
    subject.report.form === '2014' ? assessIdentities(statisticsParts, 'statisticsParts', subject) : [],
};
