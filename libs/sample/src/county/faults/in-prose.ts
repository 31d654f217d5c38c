import { totalOf } from '../figures/year-figures.ts';
import { requestCountsOf } from '../draft.ts';
import type { ReportFault } from './fault.ts';

/** Faults of what the text says: against itself, against the tables, against the chart. */
export const faultsInProse: readonly ReportFault[] = [
  {
    kind: 'persons-only-in-text',
    agencyKey: 'labour',
    year: 2024,
    check: 'applicants-as-said',
    says: {
      zh: '正文称申请人均为自然人，表三另有其他申请人',
      en: 'The text says all applicants are natural persons; table three has others',
    },
    draft: (draft) => {
      const { received } = requestCountsOf(draft.figures);
      return {
        ...draft,
        requests: {
          text: `本年度新收政府信息公开申请${received}件，申请人均为自然人。`,
          figures: { 'text.requests.received': received },
        },
      };
    },
  },
  {
    kind: 'rate-against-counts',
    agencyKey: 'education',
    year: 2024,
    check: 'rates-against-counts',
    says: {
      zh: '收到与办结件数不等，却称办结率100%',
      en: 'A rate of 100% although fewer were concluded than received',
    },
    draft: (draft) => {
      const { received, concluded } = requestCountsOf(draft.figures);
      return {
        ...draft,
        requests: {
          text: `全年收到政府信息公开申请${received}件，办结${concluded}件，办结率100%。`,
          figures: { 'text.requests.received': received, 'text.requests.concluded': concluded },
        },
      };
    },
  },
  {
    kind: 'channel-parts-exceed-total',
    agencyKey: 'health',
    year: 2023,
    check: 'channels-parts',
    says: { zh: '网站与微信之和比公开总数多36条', en: 'Website and WeChat are 36 more than the total' },
    draft: (draft) => {
      const { website, wechat } = draft.figures.channels;
      const total = website + (wechat ?? 0) - 36;
      return {
        ...draft,
        channels: {
          text: `全年主动公开政府信息${total}条，其中政府网站公开${website}条，微信公众号公开${wechat ?? 0}条。`,
          figures: { 'channels.total': total, 'channels.website': website, 'channels.wechat': wechat ?? 0 },
        },
      };
    },
  },
  {
    kind: 'competing-totals',
    agencyKey: 'water',
    year: 2022,
    check: 'channels-competing-totals',
    says: {
      zh: '先称累计公开若干条，又称共公开另一个数，后者没有写明渠道',
      en: 'A total over channels, and another “in all” that names no channel',
    },
    draft: (draft) => {
      const { website } = draft.figures.channels;
      const total = totalOf(draft.figures.channels);
      const wechat = total - website;
      return {
        ...draft,
        channels: {
          text: `依托政府网站、微信公众号等途径，累计公开信息${total}条。年内共公开政府信息${website}条，另由微信公众号推送信息${wechat}条。`,
          figures: {
            'channels.total': total,
            'channels.website': website,
            'channels.newMedia': wechat,
            'channels.wechat': wechat,
          },
          chart: {
            title: '公开渠道对比',
            series: [
              { name: '政府网站公开信息数量', points: [{ category: '类别 1', text: String(website) }] },
              { name: '政府新媒体公开信息数量', points: [{ category: '类别 1', text: String(wechat) }] },
            ],
          },
        },
      };
    },
  },
  {
    kind: 'chart-against-text',
    agencyKey: 'disabled',
    year: 2023,
    check: 'text-against-chart',
    says: { zh: '图表中的微信数比正文多20', en: 'The chart has 20 WeChat items more than the text' },
    draft: (draft) => {
      const { website, wechat } = draft.figures.channels;
      const count = wechat ?? 0;
      return {
        ...draft,
        channels: {
          text: `政府网站公开信息${website}条，微信公众号公开信息${count}条。`,
          // Of two numbers for one figure the sentence's is the one the reader keeps.
          figures: { 'channels.website': website, 'channels.wechat': count },
          chart: {
            title: '信息公开渠道对比',
            series: [
              { name: '政府网站公开信息数', points: [{ category: '全年', text: String(website) }] },
              { name: '微信公众号公开信息数', points: [{ category: '全年', text: String(count + 20) }] },
            ],
          },
        },
      };
    },
  },
  {
    kind: 'proposal-parts-do-not-add-up',
    agencyKey: 'transport',
    year: 2023,
    check: 'proposals-parts',
    says: { zh: '建议与提案之和比承办总数少1', en: 'The two kinds of proposals add up to one less than their total' },
    draft: (draft) => {
      const { npc, cppcc } = draft.figures.proposals;
      return {
        ...draft,
        proposals: {
          text: `全年承办人大代表建议和政协委员提案共${npc + cppcc + 1}件，其中人大代表建议${npc}件、政协委员提案${cppcc}件。`,
          figures: { 'proposals.total': npc + cppcc + 1, 'proposals.npc': npc, 'proposals.cppcc': cppcc },
        },
      };
    },
  },
  {
    kind: 'more-answered-than-handled',
    agencyKey: 'culture',
    year: 2024,
    check: 'proposals-answered',
    says: { zh: '建议提案办复数比承办数多2', en: 'Two proposals more were answered than handled' },
    draft: (draft) => {
      const total = draft.figures.proposals.npc + draft.figures.proposals.cppcc;
      return {
        ...draft,
        proposals: {
          text: `承办人大代表建议和政协委员提案共${total}件，已办复${total + 2}件。`,
          figures: { 'proposals.total': total, 'proposals.answered': total + 2 },
        },
      };
    },
  },
  {
    kind: 'processing-fee-not-in-tens',
    agencyKey: 'commerce',
    year: 2022,
    check: 'processing-fee-in-tens',
    says: {
      zh: '信息处理费35元，收费标准均为10元的倍数',
      en: 'A processing fee of 35 yuan; every rate is a multiple of ten',
    },
    figures: (figures) => ({ ...figures, fee: 35 }),
  },
  {
    kind: 'personal-data-left-in',
    agencyKey: 'shiqiao',
    year: 2022,
    check: 'personal-data',
    says: {
      zh: '正文留有身份证号和手机号码（编造，没有这样的地区代码）',
      en: 'An ID number and a mobile number are left in the text (made up: there is no such region)',
    },
    draft: (draft) => {
      const [disclosed, asked, managed, platforms, supervised] = draft.aspects;
      const left = '公示名单的联络人证件号990000190001010008、手机15400000000应当略去而没有略去。';
      return { ...draft, aspects: [`${disclosed}${left}`, asked, managed, platforms, supervised] };
    },
  },
];
