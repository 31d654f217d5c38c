import type { Phrase } from './phrase.ts';

/** What table three and table four say in their total columns, 件. */
export interface RequestCounts {
  readonly received: number;
  readonly carriedIn: number;
  readonly concluded: number;
  readonly granted: number;
  readonly reconsiderations: number;
  readonly litigations: number;
}

type RequestPhrase = (counts: RequestCounts) => Phrase;

/** Ways in which reports say that nothing was received and nothing was disputed. */
const nothingReceivedPhrases: readonly [RequestPhrase, ...RequestPhrase[]] = [
  () => ({
    text: '本年度未收到政府信息公开申请，也没有发生行政复议和行政诉讼。',
    figures: { 'text.requests.received': 0, 'text.reconsiderations': 0, 'text.litigations': 0 },
  }),
  () => ({ text: '全年收到政府信息公开申请0件。', figures: { 'text.requests.received': 0 } }),
];

/** Ways in which reports sum up the applications of table three. */
const receivedPhrases: readonly [RequestPhrase, ...RequestPhrase[]] = [
  ({ received }) => ({
    text: `全年共收到政府信息公开申请${received}件，均依法处理。`,
    figures: { 'text.requests.received': received },
  }),
  ({ received, carriedIn, concluded }) => ({
    text: `本年新收政府信息公开申请${received}件，上年结转${carriedIn}件，本年办结${concluded}件。`,
    figures: {
      'text.requests.received': received,
      'text.requests.carriedIn': carriedIn,
      'text.requests.concluded': concluded,
    },
  }),
  ({ received, concluded, granted }) => ({
    text: `全年新收政府信息公开申请${received}件，办结${concluded}件，其中予以公开${granted}件。`,
    figures: {
      'text.requests.received': received,
      'text.requests.concluded': concluded,
      'text.requests.granted': granted,
    },
  }),
  ({ received, reconsiderations, litigations }) => ({
    text: `本年度收到政府信息公开申请${received}件。因信息公开发生行政复议${reconsiderations}件、行政诉讼${litigations}件。`,
    figures: {
      'text.requests.received': received,
      'text.reconsiderations': reconsiderations,
      'text.litigations': litigations,
    },
  }),
];

/** The ways that fit these numbers: zeros are said in words only where all are zero. */
export function requestPhrasesFor(counts: RequestCounts): typeof receivedPhrases {
  return Object.values(counts).every((count) => count === 0) ? nothingReceivedPhrases : receivedPhrases;
}
