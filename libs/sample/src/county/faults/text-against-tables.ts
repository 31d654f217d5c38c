import { requestCountsOf } from '../draft.ts';
import type { ReportFault } from './fault.ts';

/** Numbers of applications and cases that the text states otherwise than the tables. */
export const textAgainstTables: readonly ReportFault[] = [
  {
    kind: 'text-against-tables',
    agencyKey: 'agriculture',
    year: 2024,
    check: 'text-against-tables',
    says: { zh: '正文所称新收申请比表三少2件', en: 'The text states two applications less than table three' },
    draft: (draft) => {
      const received = requestCountsOf(draft.figures).received - 2;
      return {
        ...draft,
        requests: {
          text: `年内新收政府信息公开申请${received}件，均在期限内作了处理。`,
          figures: { 'text.requests.received': received },
        },
      };
    },
  },
  {
    kind: 'nothing-received-in-text',
    agencyKey: 'shuangqiao',
    year: 2024,
    check: 'text-against-tables',
    says: {
      zh: '正文称未收到申请，表三有新收件',
      en: 'The text says that nothing was received; table three has applications',
    },
    draft: (draft) => ({
      ...draft,
      requests: {
        text: `${draft.speaker.self}年内未收到政府信息公开申请。`,
        figures: { 'text.requests.received': 0 },
      },
    }),
  },
  {
    kind: 'outcome-against-tables',
    agencyKey: 'qingshi',
    year: 2022,
    check: 'text-against-tables',
    says: { zh: '正文所称予以公开比表三多1件', en: 'The text states one case granted more than table three' },
    draft: (draft) => {
      const { received, granted, partlyGranted } = requestCountsOf(draft.figures);
      return {
        ...draft,
        requests: {
          text: `全年受理信息公开申请${received}件，予以公开${granted + 1}件，部分公开${partlyGranted}件。`,
          figures: { 'text.requests.received': received, 'text.requests.granted': granted + 1 },
        },
      };
    },
  },
  {
    kind: 'reviews-against-tables',
    agencyKey: 'baiyang',
    year: 2024,
    check: 'text-against-tables',
    says: { zh: '正文称没有行政复议，表四有1件', en: 'The text says there was no reconsideration; table four has one' },
    draft: (draft) => {
      const { received } = requestCountsOf(draft.figures);
      return {
        ...draft,
        requests: {
          text: `收到申请${received}件，均已答复。没有因信息公开引发的行政复议和行政诉讼。`,
          figures: { 'text.requests.received': received, 'text.reconsiderations': 0, 'text.litigations': 0 },
        },
      };
    },
  },
  {
    kind: 'refusals-against-tables',
    agencyKey: 'police',
    year: 2024,
    check: 'text-against-outcomes',
    says: { zh: '正文所称不予公开比表三多2件', en: 'The text states two refusals more than table three' },
    draft: (draft) => {
      const { received, partlyGranted } = requestCountsOf(draft.figures);
      const refused = Object.entries(draft.figures.cells)
        .filter(([code]) => /^requests\.refused\..*\.total$/.test(code))
        .reduce((sum, [, value]) => sum + value, 0);
      return {
        ...draft,
        requests: {
          text: `全年收到政府信息公开申请${received}件，部分公开${partlyGranted}件，不予公开${refused + 2}件。`,
          figures: { 'text.requests.received': received },
        },
      };
    },
  },
];
