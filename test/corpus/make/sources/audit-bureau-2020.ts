import { writtenBy } from './hand-report.ts';

/** The form of 2019: another table two, one row of other outcomes, no statement on fees. */
export const auditBureau2020 = writtenBy({
  agency: '示例县审计局',
  year: 2020,
  edition: '2019',
  title: ['示例县审计局2020年政府信息公开工作年度报告'],
  preamble: ['根据有关要求，示例县审计局公布2020年度政府信息公开工作年度报告，数据期限为2020年1月1日至12月31日。'],
  sections: [
    [
      '一、总体情况',
      '2020年，我局在县政府门户网站公开政府信息64条。',
      '收到政府信息公开申请2件，已办结1件，结转下年度1件。',
      '未发生政府信息公开行政复议、行政诉讼案件。',
    ],
    ['二、主动公开政府信息情况'],
    ['三、收到和处理政府信息公开申请情况'],
    ['四、政府信息公开行政复议、行政诉讼情况'],
    ['五、存在的主要问题及改进情况', '问题是审计结果公开比例不高。改进的办法是扩大公开范围。'],
    ['六、其他需要报告的事项', '无。'],
  ],
  cells: {
    'disclosure.normativeDocuments.made': 2,
    'disclosure.normativeDocuments.newlyPublished': 2,
    'disclosure.normativeDocuments.published': 9,
    'disclosure.otherServices.previousItems': 3,
    'disclosure.otherServices.decisions': 18,
    'disclosure.penalties.previousItems': 6,
    'disclosure.procurement.items': 4,
    'disclosure.procurement.amount': 27.6,
    'requests.received.person': 1,
    'requests.received.legal': 1,
    'requests.received.total': 2,
    'requests.granted.person': 1,
    'requests.granted.total': 1,
    'requests.total.person': 1,
    'requests.total.total': 1,
    'requests.carriedForward.legal': 1,
    'requests.carriedForward.total': 1,
  },
  prose: {
    'channels.website': '64',
    'text.requests.received': '2',
    'text.requests.concluded': '1',
    'text.reconsiderations': '0',
    'text.litigations': '0',
  },
});
