import { writtenBy } from './hand-report.ts';

/** Short, with hardly a number in words: silence is neither zero nor blank. */
export const riversideStreet2021 = writtenBy({
  agency: '示例县人民政府河湾街道办事处',
  year: 2021,
  edition: '2021',
  title: ['示例县人民政府河湾街道办事处2021年度', '政府信息公开工作年度报告'],
  preamble: ['现将河湾街道2021年度政府信息公开情况报告如下，统计期自2021年1月1日至2021年12月31日。'],
  sections: [
    [
      '一、总体情况',
      '街道党工委把公开工作列入年度考核，居民办事指南在公示栏和网站同步更新。',
      '与居民有关的事项听取了意见。',
    ],
    ['二、行政机关主动公开政府信息情况'],
    ['三、行政机关收到和处理政府信息公开申请情况'],
    ['四、因政府信息公开工作被申请行政复议、提起行政诉讼情况'],
    ['五、政府信息公开工作存在的主要问题及改进情况', '部分社区公开不及时。将明确时限。'],
    ['六、其他需要报告的事项', '无其他事项。'],
  ],
  cells: {
    'review.reconsideration.upheld': 1,
    'review.reconsideration.total': 1,
    'review.litigation.afterReconsideration.pending': 1,
    'review.litigation.afterReconsideration.total': 1,
    'requests.carriedIn.person': 1,
    'requests.carriedIn.total': 1,
    'requests.refused.thirdParty.person': 1,
    'requests.refused.thirdParty.total': 1,
    'requests.total.person': 1,
    'requests.total.total': 1,
  },
  prose: {},
});
