import { writtenBy } from './hand-report.ts';

/** Many numbers that are none of disclosure: growth, items of columns, calls, dates, money, documents. */
export const cultureOffice2024 = writtenBy({
  agency: '示例县文物保护中心',
  year: 2024,
  edition: '2021',
  title: ['2024年示例县文物保护中心政府信息公开工作年度报告'],
  preamble: [
    '按照国办公开办函〔2021〕30号文件格式编制本报告。统计时间为2024年1月1日—2024年12月31日。',
    '单位地址：示例县示例路15号；联系电话：0000-1000024；传真：0000-1000025。',
  ],
  sections: [
    [
      '一、总体情况',
      '（一）主动公开。2024年度累计主动公开政府信息210条，较上年增长12.5%，其中政府网站78条，政务新媒体132条。',
      '（二）依申请公开。全年未收到政府信息公开申请。',
      '（三）信息管理。清理失效链接36个，更新栏目24个，转载中央文件15篇。',
      '（四）平台建设。官方网站全年访问量达8.6万次，公众号关注人数5200人。',
      '（五）监督保障。接听咨询电话430个，群众满意率98%。',
    ],
    ['二、主动公开政府信息情况'],
    ['三、收到和处理政府信息公开申请情况'],
    ['四、政府信息公开行政复议、行政诉讼情况'],
    [
      '五、存在的主要问题及改进情况',
      '一是公开内容偏重动态，占比超过60%；二是回应不够主动。下一步，一是压减一般动态；二是建立回应清单。',
    ],
    ['六、其他需要报告的事项', '依据信息处理费管理办法，2024年度未产生信息处理费。', '没有其他需要报告的事项。'],
  ],
  cells: { 'disclosure.licences.decisions': 7, 'disclosure.penalties.decisions': 3 },
  prose: {
    'channels.total': '210',
    'channels.website': '78',
    'channels.newMedia': '132',
    'text.requests.received': '0',
    'processingFee.amount': '0',
  },
});
