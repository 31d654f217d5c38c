import type { Code } from '../figure.ts';

/** A line of the statistics form that has a number. */
export interface StatisticsLine {
  readonly code: Code;
  readonly unit: string;
  /** As the form prints it, its number and 其中 included. */
  readonly printed: string;
  /** Name by itself, without the lines above it. */
  readonly zh: string;
  readonly en: string;
  /** Unit that the form prints where the figure's own is another. */
  readonly printedUnit?: string;
  /** Other wordings that published tables print. */
  readonly aliases?: readonly string[];
  /** The lines under it. */
  readonly lines?: readonly StatisticsLine[];
  /** The lines under it are all its parts, and add up to it. */
  readonly adds?: true;
}

/** A heading of the statistics form: `——` stands in place of its unit, and it has no number. */
export interface StatisticsHeading {
  readonly printed: string;
  readonly lines: readonly (StatisticsHeading | StatisticsLine)[];
}

type More = Partial<Pick<StatisticsLine, 'zh' | 'printedUnit' | 'aliases' | 'lines' | 'adds'>>;

/** A line whose name is what it prints, without number, 其中 and remarks in brackets. */
function line(code: Code, unit: string, printed: string, en: string, more: More = {}): StatisticsLine {
  const zh = printed.replace(/^(?:[一二三四五六七八九]、|（[一二三四]）|\d\.|其中：)/, '').replace(/（.*）$/, '');
  return { code, unit, printed, zh, en, ...more };
}

function heading(printed: string, ...lines: readonly (StatisticsHeading | StatisticsLine)[]): StatisticsHeading {
  return { printed, lines };
}

const total = '（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）';
const topics = '（一）回应公众关注热点或重大舆情数（不同方式回应同一热点或舆情计1次）';
const leaderAtPress = '其中：主要负责同志参加新闻发布会次数';
const leaderAtInterview = '其中：主要负责同志参加政府网站在线访谈次数';
const safety = '危及国家安全、公共安全、经济安全和社会稳定';
const upheldInCourt = '（一）维持具体行政行为或者驳回原告诉讼请求数';
const fullTime = '1.专职人员数（不包括政府公报及政府网站工作人员数）';
const budget = '（四）政府信息公开专项经费（不包括用于政府公报编辑管理及政府网站建设维护等方面的经费）';

const disclosure = heading(
  '一、主动公开情况',
  line('channels.total', '条', total, 'Information disclosed', {
    lines: [
      line('stats.normative.published', '件', '其中：主动公开规范性文件数', 'Normative documents disclosed', {
        printedUnit: '条',
      }),
      line('stats.normative.issued', '件', '制发规范性文件总数', 'Normative documents issued, total'),
    ],
  }),
  heading(
    '（二）通过不同渠道和方式公开政府信息的情况',
    line('channels.gazette', '条', '1.政府公报公开政府信息数', 'Disclosed in the government gazette'),
    line('channels.website', '条', '2.政府网站公开政府信息数', 'Disclosed on the government website'),
    line('channels.weibo', '条', '3.政务微博公开政府信息数', 'Disclosed on Weibo'),
    line('channels.wechat', '条', '4.政务微信公开政府信息数', 'Disclosed on WeChat'),
    line('channels.other', '条', '5.其他方式公开政府信息数', 'Disclosed in other ways'),
  ),
);

const response = heading(
  '二、回应解读情况',
  line('stats.response.topics', '次', topics, 'Public concerns responded to'),
  heading(
    '（二）通过不同渠道和方式回应解读的情况',
    line('stats.response.pressConferences', '次', '1.参加或举办新闻发布会总次数', 'Press conferences, total', {
      lines: [
        line('stats.response.pressByLeader', '次', leaderAtPress, 'Press conferences with the head of the body', {
          zh: '其中主要负责同志参加新闻发布会次数',
        }),
      ],
    }),
    line('stats.response.interviews', '次', '2.政府网站在线访谈次数', 'Interviews on the government website', {
      lines: [
        line('stats.response.interviewsByLeader', '次', leaderAtInterview, 'Interviews with the head of the body', {
          zh: '其中主要负责同志参加在线访谈次数',
        }),
      ],
    }),
    line('stats.response.articles', '篇', '3.政策解读稿件发布数', 'Policy explanations published'),
    line('stats.response.social', '次', '4.微博微信回应事件数', 'Events responded to on Weibo and WeChat'),
    line('stats.response.other', '次', '5.其他方式回应事件数', 'Events responded to in other ways'),
  ),
);

function requests(key: string, printed: string, en: string, lines: readonly StatisticsLine[] = []): StatisticsLine {
  const parts: More = lines.length === 0 ? {} : { lines, adds: true };
  return line(`stats.requests.${key}`, '件', printed, en, parts);
}

const onRequest = heading(
  '三、依申请公开情况',
  requests('received', '（一）收到申请数', 'Applications received', [
    requests('received.inPerson', '1.当面申请数', 'Applications received in person'),
    requests('received.fax', '2.传真申请数', 'Applications received by fax'),
    requests('received.online', '3.网络申请数', 'Applications received online'),
    requests('received.letter', '4.信函申请数', 'Applications received by letter'),
  ]),
  requests('closed', '（二）申请办结数', 'Applications closed', [
    requests('closed.onTime', '1.按时办结数', 'Applications closed on time'),
    requests('closed.extended', '2.延期办结数', 'Applications closed after extension'),
  ]),
  requests('answered', '（三）申请答复数', 'Applications answered', [
    requests('answered.alreadyPublic', '1.属于已主动公开范围数', 'Answered: already public'),
    requests('answered.granted', '2.同意公开答复数', 'Answered: granted'),
    requests('answered.partlyGranted', '3.同意部分公开答复数', 'Answered: partly granted'),
    requests('answered.refused', '4.不同意公开答复数', 'Answered: refused', [
      requests('answered.refused.stateSecret', '其中：涉及国家秘密', 'Refused: state secret'),
      requests('answered.refused.tradeSecret', '涉及商业秘密', 'Refused: trade secret'),
      requests('answered.refused.privacy', '涉及个人隐私', 'Refused: privacy'),
      requests('answered.refused.safety', safety, 'Refused: safety and stability'),
      requests(
        'answered.refused.notGovernmentInformation',
        '不是《条例》所指政府信息',
        'Refused: not government information',
      ),
      requests('answered.refused.otherLaw', '法律法规规定的其他情形', 'Refused: other cases set by law'),
    ]),
    requests('answered.notThisBody', '5.不属于本行政机关公开数', 'Answered: not for this body to disclose'),
    requests('answered.notExisting', '6.申请信息不存在数', 'Answered: not existing'),
    requests('answered.amend', '7.告知作出更改补充数', 'Answered: told to amend'),
    requests('answered.otherRoute', '8.告知通过其他途径办理数', 'Answered: told to take another way'),
  ]),
);

const reconsideration = line('stats.reconsideration.total', '件', '四、行政复议数量', 'Reconsiderations', {
  adds: true,
  lines: [
    review('reconsideration.upheld', '（一）维持具体行政行为数', 'Reconsideration: upheld'),
    review('reconsideration.corrected', '（二）被依法纠错数', 'Reconsideration: corrected'),
    review('reconsideration.other', '（三）其他情形数', 'Reconsideration: other'),
  ],
});

const litigation = line('stats.litigation.total', '件', '五、行政诉讼数量', 'Litigations', {
  adds: true,
  lines: [
    review('litigation.upheld', upheldInCourt, 'Litigation: upheld', {
      zh: '行政诉讼维持具体行政行为数',
      aliases: ['维持具体行政行为数'],
    }),
    review('litigation.corrected', '（二）被依法纠错数', 'Litigation: corrected'),
    review('litigation.other', '（三）其他情形数', 'Litigation: other'),
  ],
});

/** Reconsideration and litigation print the same labels: by itself each is named with what it is about. */
function review(key: string, printed: string, en: string, more: More = {}): StatisticsLine {
  const about = key.startsWith('litigation') ? '行政诉讼' : '行政复议';
  return line(`stats.${key}`, '件', printed, en, { zh: about + printed.replace(/^（[一二三]）/, ''), ...more });
}

const support = heading(
  '八、机构建设和保障经费情况',
  line('stats.support.offices', '个', '（一）政府信息公开工作专门机构数', 'Offices for disclosure'),
  line('stats.support.readingPoints', '个', '（二）设置政府信息公开查阅点数', 'Reading points'),
  line('stats.support.staff', '人', '（三）从事政府信息公开工作人员数', 'Staff', {
    adds: true,
    lines: [
      line('stats.support.fullTime', '人', fullTime, 'Staff, full-time'),
      line('stats.support.partTime', '人', '2.兼职人员数', 'Staff, part-time'),
    ],
  }),
  line('stats.support.budget', '万元', budget, 'Budget for disclosure'),
);

const meetings = heading(
  '九、政府信息公开会议和培训情况',
  line('stats.support.meetings', '次', '（一）召开政府信息公开工作会议或专题会议数', 'Meetings on disclosure'),
  line('stats.support.trainings', '次', '（二）举办各类培训班数', 'Training courses'),
  line('stats.support.trainees', '人次', '（三）接受培训人员数', 'People trained'),
);

/** The 政府信息公开情况统计表 of 国办发〔2014〕32号, line by line. */
export const statisticsLines: readonly (StatisticsHeading | StatisticsLine)[] = [
  disclosure,
  response,
  onRequest,
  reconsideration,
  litigation,
  line('stats.complaints.total', '件', '六、举报投诉数量', 'Complaints'),
  line('stats.fees.amount', '万元', '七、依申请公开信息收取的费用', 'Fees charged for disclosure on request'),
  support,
  meetings,
];
