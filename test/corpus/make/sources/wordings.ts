import type { Code } from '@gongkai/report';

/** What one body says of its year, in words of its own. */
export interface Wording {
  /** Body and year stand in the file's name. */
  readonly file: string;
  readonly agency: string;
  readonly year: number;
  readonly disclosed: string;
  readonly asked: string;
  readonly others: readonly string[];
  readonly prose: Readonly<Record<Code, string>>;
}

/** One way of saying each a document. */
export const wordings: readonly Wording[] = [
  {
    file: 'wording-ten-thousands.docx',
    agency: '示例县大数据中心',
    year: 2023,
    disclosed: '2023年，中心通过各渠道累计主动公开政府信息1.2万条，其中县政府网站3600条，政务新媒体8400条。',
    asked: '全年收到政府信息公开申请零件。',
    others: ['2023年未收取信息处理费。'],
    prose: {
      'channels.total': '12000',
      'channels.website': '3600',
      'channels.newMedia': '8400',
      'text.requests.received': '0',
      'processingFee.amount': '0',
    },
  },
  {
    file: 'wording-list-of-channels.txt',
    agency: '示例县人民武装部门联络处',
    year: 2022,
    disclosed: '主动公开情况如下：政府网站公开56条；微信公众号公开78条；微博公开9条；政府公报公开3条。',
    asked: '本年度没有收到政府信息公开申请，也没有发生行政复议、行政诉讼。',
    others: ['本年度信息处理费收取金额为0元。'],
    prose: {
      'channels.website': '56',
      'channels.wechat': '78',
      'channels.weibo': '9',
      'channels.gazette': '3',
      'text.requests.received': '0',
      'text.reconsiderations': '0',
      'text.litigations': '0',
      'processingFee.amount': '0',
    },
  },
  {
    file: 'wording-requests-in-parts.html',
    agency: '示例县不动产登记中心',
    year: 2024,
    disclosed: '2024年共主动公开政府信息131条。',
    asked:
      '2024年新收政府信息公开申请5件，上年结转2件，办结6件，其中予以公开4件，结转下年度继续办理1件。全年被申请行政复议1件，被提起行政诉讼0件。',
    others: ['2024年收取信息处理费120元。'],
    prose: {
      'channels.total': '131',
      'text.requests.received': '5',
      'text.requests.carriedIn': '2',
      'text.requests.concluded': '6',
      'text.requests.granted': '4',
      'text.reconsiderations': '1',
      'text.litigations': '0',
      'processingFee.amount': '120',
    },
  },
  {
    file: 'wording-against-last-year.docx',
    agency: '示例县供销合作社',
    year: 2023,
    disclosed: '2023年共主动公开政府信息350条，比上年的310条增加40条；发布政策解读材料12篇。',
    asked: '2023年收到政府信息公开申请2件，与上年的4件相比减少2件。',
    others: ['无信息处理费收取情况。'],
    prose: {
      'channels.total': '350',
      'interpretations.total': '12',
      'text.requests.received': '2',
      'processingFee.amount': '0',
    },
  },
  {
    file: 'wording-proposals.html',
    agency: '示例县城市管理局',
    year: 2021,
    disclosed: '2021年通过县政府门户网站公开信息97条。',
    asked: '2021年未收到政府信息公开申请。',
    others: ['共承办建议提案13件，其中人大代表建议9件、政协委员提案4件，13件均已办复。', '本年度没有收取信息处理费。'],
    prose: {
      'channels.website': '97',
      'text.requests.received': '0',
      'proposals.total': '13',
      'proposals.npc': '9',
      'proposals.cppcc': '4',
      'proposals.answered': '13',
      'processingFee.amount': '0',
    },
  },
  {
    file: 'wording-approximate.txt',
    agency: '示例县融媒体中心',
    year: 2022,
    disclosed: '2022年主动公开各类政府信息共3000余条。',
    asked: '2022年没有收到公民、法人和其他组织的政府信息公开申请。',
    others: ['2022年未发生信息处理费。'],
    prose: { 'channels.total': '~3000', 'text.requests.received': '0', 'processingFee.amount': '0' },
  },
  {
    file: 'wording-columns-of-the-website.docx',
    agency: '示例县市场监督管理局',
    year: 2024,
    disclosed: '2024年在县政府网站公开政府信息480条，其中行政处罚公示260条、建议提案办理40条、食品抽检公告30条。',
    asked: '2024年收到政府信息公开申请十一件，全部办结。',
    others: ['2024年，我局无收取信息处理费情况。', '接待来访群众52人次，答复来信18件。'],
    prose: {
      'channels.website': '480',
      'text.requests.received': '11',
      'text.requests.concluded': '11',
      'processingFee.amount': '0',
    },
  },
  {
    file: 'wording-other-channels.html',
    agency: '示例县柳泉镇人民政府',
    year: 2023,
    disclosed: '全年主动公开政府信息205条，其中网站公开88条，微信公众号公开72条，公开栏、广播等其他方式公开45条。',
    asked: '全年受理政府信息公开申请1件，已按时答复。未被申请行政复议。',
    others: ['全年未收取信息处理费。', '办理县人大代表建议3件、县政协提案2件。'],
    prose: {
      'channels.total': '205',
      'channels.website': '88',
      'channels.wechat': '72',
      'channels.other': '45',
      'text.requests.received': '1',
      'text.reconsiderations': '0',
      'proposals.npc': '3',
      'proposals.cppcc': '2',
      'processingFee.amount': '0',
    },
  },
];

/** Cells that are not 0, by document. */
export const filledIn: Readonly<Record<string, Readonly<Record<Code, number>>>> = {
  'wording-requests-in-parts.html': {
    'requests.received.person': 5,
    'requests.received.total': 5,
    'requests.carriedIn.person': 2,
    'requests.carriedIn.total': 2,
    'requests.granted.person': 4,
    'requests.granted.total': 4,
    'requests.unprocessed.repeated.person': 2,
    'requests.unprocessed.repeated.total': 2,
    'requests.total.person': 6,
    'requests.total.total': 6,
    'requests.carriedForward.person': 1,
    'requests.carriedForward.total': 1,
    'review.reconsideration.upheld': 1,
    'review.reconsideration.total': 1,
  },
  'wording-against-last-year.docx': applications(2),
  'wording-columns-of-the-website.docx': applications(11),
  'wording-other-channels.html': applications(1),
};

/** So many applications of natural persons, all granted. */
function applications(count: number): Record<Code, number> {
  const rows = ['received', 'granted', 'total'];
  return Object.fromEntries(
    rows.flatMap((row) => ['person', 'total'].map((column) => [`requests.${row}.${column}`, count])),
  );
}
