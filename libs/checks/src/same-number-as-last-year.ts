import { indicatorOf, type Code, type Report } from '@gongkai/report';
import type { EarlierReport } from './before.ts';
import type { ReportCheck } from './check.ts';
import { whyNotComparable } from './last-year.ts';
import { cannotBeAssessed, found, holds } from './outcome.ts';
import { placesOf } from './sum.ts';

const channels: readonly Code[] = [
  ...['channels.total', 'channels.website', 'channels.newMedia', 'channels.wechat', 'channels.weibo'],
  ...['channels.video', 'channels.otherMedia', 'channels.gazette', 'channels.other'],
];
const headline: readonly Code[] = [...channels, 'interpretations.total', 'proposals.total'];

/** One number that comes again is chance; so are two, unless they are all there is of channels. */
const enough = 3;
const enoughOfChannels = 2;

export const sameNumberAsLastYear: ReportCheck = {
  code: 'same-number-as-last-year',
  name: { zh: '与上年数字相同', en: 'The same numbers as last year' },
  sentence: {
    zh: '各渠道公开数不与上年完全相同，渠道、解读、建议提案各数没有三个以上与上年相同（零除外）。',
    en: 'The numbers of the channels are not all those of last year, and no three numbers of channels, explanations and proposals are (zero apart).',
  },
  basis: {
    zh: '审核惯例：几个数字同时与上年相同，多为沿用上年文稿未改',
    en: 'Practice of reviewers: several numbers that come again at once were mostly left from last year’s text',
  },
  severity: 'notice',
  scope: 'overYears',
  fault: 'copied',
  example: {
    holds: {
      given: {
        zh: '网站 120 条与2022年年报相同，其他各数不同',
        en: '120 on the website as in the report on 2022, every other number differs',
      },
      says: { zh: '与上年数字不同', en: 'The numbers differ from last year’s' },
    },
    finding: {
      given: {
        zh: '网站 120 条、微信 150 条、建议提案 9 件都与2022年年报相同',
        en: '120 on the website, 150 on WeChat and 9 proposals, all as in the report on 2022',
      },
      says: {
        zh: '「政府网站公开信息数」120、「微信公众号」150、「承办人大代表建议和政协提案总数」9，与2022年年报相同',
        en: '“Disclosed on the government website” 120, “WeChat” 150, “Proposals handled, total” 9: the same as in the report on 2022',
      },
    },
  },
  run: ({ report, before }) => {
    if (before === undefined) return [];
    const check = sameNumberAsLastYear;
    const [body] = before.bodies;
    const reason = whyNotComparable(before, headline) ?? (before.relation === 'same' ? null : merged);
    if (reason !== null || !body?.report) return [cannotBeAssessed({ check }, check.name, reason ?? merged)];
    const earlier = body.report;
    const both = headline.filter((code) => numberIn(report, code) !== null && numberIn(earlier, code) !== null);
    if (both.length === 0) return [cannotBeAssessed({ check }, check.name, nothingInBoth)];
    const same = both.filter((code) => numberIn(report, code) === numberIn(earlier, code));
    if (!tooMany(report, both, same)) {
      return [holds({ check, cells: both }, { zh: '与上年数字不同', en: 'The numbers differ from last year’s' })];
    }
    const cells = same.filter((code) => numberIn(report, code) !== 0);
    const named = cells.map((code) => ({ label: indicatorOf(code).label, value: numberIn(report, code) }));
    const right = { value: null, places: [], reports: [{ agencyId: body.agencyId, year: before.year }] };
    return [
      found(
        { check, cells, left: { value: null, places: placesOf(report, cells) }, right },
        {
          zh: `${named.map(({ label, value }) => `「${label.zh}」${value}`).join('、')}，与${before.year}年年报相同`,
          en: `${named.map(({ label, value }) => `“${label.en}” ${value}`).join(', ')}: the same as in the report on ${before.year}`,
        },
      ),
    ];
  },
};

const merged = { zh: '上年是合并前的单位', en: 'last year’s were the bodies before the merger' };
const nothingInBoth = { zh: '没有两年都载明的数字', en: 'no number is in the reports of both years' };

function numberIn({ figures }: EarlierReport, code: Code): number | null {
  const figure = figures[code];
  return figure?.cell === 'number' ? figure.value : null;
}

/** A total and its only part are one number, so different ones count. `both`: what the reports of both years state. */
function tooMany(report: Report, both: readonly Code[], same: readonly Code[]): boolean {
  const different = (codes: readonly Code[]) =>
    new Set(codes.map((code) => numberIn(report, code)).filter((value) => value !== 0)).size;
  const ofChannels = both.filter((code) => channels.includes(code));
  const allChannels = ofChannels.every((code) => same.includes(code)) ? different(ofChannels) : 0;
  return different(same) >= enough || allChannels >= enoughOfChannels;
}
