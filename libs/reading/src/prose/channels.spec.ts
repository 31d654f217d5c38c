import { reportOf, valuesOf } from '../../test/report-of.ts';

const channelsOf = (one: string) =>
  Object.fromEntries(
    Object.entries(valuesOf(reportOf({ one })))
      .filter(([code]) => code.startsWith('channels.'))
      .map(([code, value]) => [code.slice('channels.'.length), value]),
  );

describe('channel figures', () => {
  it.each([
    ['全年主动公开政府信息120条。', { total: '120' }],
    ['2023年度，本局共公开各类信息１２０条。', { total: '120' }],
    ['本年度累计发布政务信息1,204条。', { total: '1204' }],
    ['全年主动公开政府信息一百二十条。', { total: '120' }],
    ['全年公开信息3000余条。', { total: '约3000' }],
    ['全年发布信息1.2万条。', { total: '12000' }],
    ['在县政府门户网站主动公开政府信息60条。', { website: '60' }],
    ['通过政务公开平台发布信息60条，通过“示例工信”微信公众号推送信息40篇。', { website: '60', wechat: '40' }],
    ['依托微信公众平台、政府网站等多种渠道公开信息100条。', { total: '100' }],
    ['利用微信、微博等新媒体发布信息90条。', { newMedia: '90' }],
    [
      '全年公开信息100条，其中网站60条，微信公众号30条，微博10条。',
      { total: '100', website: '60', wechat: '30', weibo: '10' },
    ],
    ['网站公开60条，微信公众号公开40条，共计100条。', { website: '60', wechat: '40', total: '100' }],
    ['政务新媒体公开信息40条，抖音发布短视频12条。', { newMedia: '40', video: '12' }],
    ['在政府网站公开信息53条，其中政策文件29条、工作动态24条。', { website: '53' }],
    ['全年公开信息633条，其中机构职能类14条、政策文件类2条、工作动态类617条。', { total: '633' }],
    ['年内在县政府门户网站公布政务信息228条。', { website: '228' }],
    ['网站与新媒体同步推进：门户网站公开信息223条。', { website: '223' }],
    ['政务新媒体方面，微信公众号发布516条、微博发布56条。', { wechat: '516', weibo: '56' }],
    ['围绕应急广播等事项，在政府网站公开信息111条。', { website: '111' }],
    ['通过“示例广播电视”微信公众号推送信息45条。', { wechat: '45' }],
    ['通过政府网站发布政务信息2181条，概况类信息更新量47条，动态信息更新量108条。', { website: '2181' }],
    ['微信公众号发布信息[284]条，主动公开政务信息78条。', { wechat: '284', website: '78?' }],
    ['主动公开政府信息38件。', { total: '38' }],
    ['全年累计公开政府信息309条。其中，法定主动公开内容99条。', { total: '309' }],
    ['全年累计公开政府信息309条。其中,机构职能类10条,法定主动公开内容99条。', { total: '309' }],
    ['公开财政预算信息30条、工作动态信息8条，累计发布相关信息12条。', { total: '12?' }],
    ['公开财政信息30条。围绕重点工作，累计发布相关信息12条。', { total: '12?' }],
    ['围绕重点领域，公开预算5条、动态3条，累计发布相关信息12条。', { total: '12?' }],
    ['公开财政预算信息30条、工作动态信息8条，累计发布信息12条。', { total: '12?' }],
    ['围绕重点领域，累计发布相关信息12条。', { total: '12?' }],
    ['全年主动公开政府信息63条，公示相关信息12条。', { total: '63' }],
    ['通过悦读示例平台公开信息8条。', { total: '8?' }],
    ['通过政府网站公开信息60条，通过政务新媒体、公告栏公开45条。', { website: '60', total: '45?' }],
    ['通过网站、新媒体公开信息90条，其中微信公众号公开45条。', { total: '90', wechat: '45' }],
    ['建成“悦读示例”平台，全年公开信息8条。', { total: '8' }],
    ['政府网站、大众网分别发布稿件60篇、12篇。', { website: '60' }],
    ['通过各类平台公开信息8条。', { total: '8' }],
    ['先在微信公众号发布信息1260条，后在政府网站公开60条。', { wechat: '1260', website: '60' }],
  ])('%s', (one, expected) => {
    expect(channelsOf(one)).toEqual(expected);
  });

  it('infers the website, with its rival, from a number without channel beside one of WeChat', () => {
    const { figures } = reportOf({ one: '全年共公开政府信息63条。在微信公众号发布信息215条。' });
    expect(figures['channels.website']).toMatchObject({
      value: 63,
      standing: 'inferred',
      rule: 'unnamedBesideNewMedia',
      rivals: ['channels.website', 'channels.total'],
    });
    expect(figures['channels.total']).toBeUndefined();
  });

  it('keeps the total apart when the channels follow as its parts', () => {
    expect(channelsOf('全年公开信息300条，其中微信公众号215条。')).toEqual({ total: '300', wechat: '215' });
  });

  it.each([
    ['全年收到申请12件，均已答复。'],
    ['全年作出行政处罚12件，办理行政许可30件。'],
    ['办理群众留言400条，开展培训3次。'],
    ['制定公开制度5项，调整栏目12个。'],
    ['2023年，公开工作平稳，联系电话0537-7212416。'],
    ['较上年增长12%，比上年多发30%。'],
    ['按照第二十条的规定公开信息。'],
    ['没有公布具体数字。'],
    ['在政府信息公开平台公开文件38件。'],
    ['公开发布政策文件及配套解读50余件。'],
    ['通过官方网站发布动态类信息34条，概况类信息150条。'],
    ['发布政府公报4期，公开规章13件，任免文件6件。'],
    ['在政府网站发布解读信息33条。'],
    ['全年新收申请3件，办结7件，其中予以公开3件。'],
    ['（二）依申请公开情况\n全年按程序公开信息3条。'],
    ['通过“悦读示例”平台发布信息8条。'],
    ['“示例融媒”发布信息30条。'],
    ['依托“悦读示例”平台，全年发布信息8条。'],
    ['示例日报发表文章123篇，电视台播发信息58篇。'],
  ])('finds none in: %s', (one) => {
    expect(channelsOf(one)).toEqual({});
  });

  it('gives the place of the number', () => {
    const { figures } = reportOf({ one: '在政府网站公开信息60条。' });
    expect(figures['channels.website']?.places).toEqual([
      { kind: 'sentence', section: 1, start: expect.any(Number), end: expect.any(Number) },
    ]);
    expect(figures['channels.website']?.text).toBe('60条');
  });

  it('leaves a figure inferred that two sentences give differently, and says so', () => {
    const report = reportOf({ one: '在政府网站公开信息60条。年内网站发布信息61条。' });
    expect(report.figures['channels.website']).toMatchObject({
      value: 60,
      standing: 'inferred',
      rule: 'firstOfSeveral',
    });
    expect(report.notes.some(({ message }) => message.zh.includes('60条、61条；取60条'))).toBe(true);
  });
});
