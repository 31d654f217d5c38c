import type { Speaker } from './speaker.ts';
import type { StatedPhrase } from './stated.ts';

/** What table three and table four say in their total columns, 件. */
export interface RequestCounts {
  readonly received: number;
  readonly carriedIn: number;
  readonly concluded: number;
  readonly granted: number;
  readonly partlyGranted: number;
  readonly carriedForward: number;
  readonly persons: number;
  readonly reconsiderations: number;
  readonly litigations: number;
}

/** A way of saying it; null where it would not be true. */
type RequestPhrase = (speaker: Speaker, counts: RequestCounts) => StatedPhrase | null;

const noReviews = { 'text.reconsiderations': 0, 'text.litigations': 0 };

/** Nothing received and nothing open. */
const none: readonly RequestPhrase[] = [
  ({ self }) => ({ text: `${self}年内未收到政府信息公开申请。`, figures: { 'text.requests.received': 0 } }),
  ({ year }, { reconsiderations, litigations }) =>
    reconsiderations + litigations > 0
      ? null
      : {
          text: `${year}年没有收到公众提出的信息公开申请，也未发生涉及信息公开的行政复议、行政诉讼。`,
          figures: { 'text.requests.received': 0, ...noReviews },
        },
  () => ({ text: '本年度受理政府信息公开申请0件，受理渠道保持畅通。', figures: { 'text.requests.received': 0 } }),
  () => ({
    text: '依申请公开方面，全年接到申请0件，办结0件，上年结转0件。',
    figures: { 'text.requests.received': 0, 'text.requests.concluded': 0, 'text.requests.carriedIn': 0 },
  }),
  ({ self }) => ({
    text: `全年无人向${self}提出政府信息公开申请。受理点、信箱和电话均有人值守，答复文书样式已备齐。`,
    figures: { 'text.requests.received': 0 },
  }),
  ({ topics }) => ({
    text: `群众对${topics[0]}的询问多在窗口当面解答，年内没有接到公开申请。`,
    figures: { 'text.requests.received': 0 },
  }),
];

/** Something received or carried in. */
const some: readonly RequestPhrase[] = [
  ({ n }, { received, carriedForward }) =>
    carriedForward > 0
      ? null
      : {
          text: `全年收到政府信息公开申请${n(received)}件，都在法定时限内作出答复。`,
          figures: { 'text.requests.received': received },
        },
  ({ n, year }, { received, carriedIn, concluded }) => ({
    text: `${year}年新收信息公开申请${n(received)}件，上年结转${n(carriedIn)}件，年内办结${n(concluded)}件。`,
    figures: {
      'text.requests.received': received,
      'text.requests.carriedIn': carriedIn,
      'text.requests.concluded': concluded,
    },
  }),
  ({ n, self }, { received, granted, partlyGranted }) => ({
    text: `${self}全年受理信息公开申请${n(received)}件，予以公开${n(granted)}件，部分公开${n(partlyGranted)}件，其余依法作出相应处理。`,
    figures: { 'text.requests.received': received, 'text.requests.granted': granted },
  }),
  ({ n, random }, { received, concluded }) => {
    const online = Math.floor(random() * (received + 1));
    return {
      text: `年内收到申请${n(received)}件（网络提交${n(online)}件，当面和信函提交${n(received - online)}件），办结${n(concluded)}件。`,
      figures: { 'text.requests.received': received, 'text.requests.concluded': concluded },
    };
  },
  ({ n }, { received, concluded, carriedForward }) => ({
    text: `全年共收到公开申请${n(received)}件，已办结${n(concluded)}件，结转下年继续办理${n(carriedForward)}件。`,
    figures: { 'text.requests.received': received, 'text.requests.concluded': concluded },
  }),
  ({ n }, { received, reconsiderations, litigations }) => ({
    text: `依法受理政府信息公开申请${n(received)}件。因信息公开被申请行政复议${n(reconsiderations)}件、被提起行政诉讼${n(litigations)}件。`,
    figures: {
      'text.requests.received': received,
      'text.reconsiderations': reconsiderations,
      'text.litigations': litigations,
    },
  }),
  ({ n, topics }, { received, reconsiderations, litigations }) =>
    reconsiderations + litigations > 0
      ? null
      : {
          text: `收到申请${n(received)}件，内容集中在${topics[0]}、${topics[3]}两个方面。没有因信息公开引发的行政复议和行政诉讼。`,
          figures: { 'text.requests.received': received, ...noReviews },
        },
  ({ n }, { received, persons }) =>
    received === 0 || persons !== received
      ? null
      : {
          text: `本年度新收政府信息公开申请${n(received)}件，申请人均为自然人。`,
          figures: { 'text.requests.received': received },
        },
  ({ n }, { received, concluded, granted }) => ({
    text: `申请办理实行登记、会商、审核、送达闭环管理，全年新收申请${n(received)}件，答复${n(concluded)}件，其中同意公开${n(granted)}件。`,
    figures: {
      'text.requests.received': received,
      'text.requests.concluded': concluded,
      'text.requests.granted': granted,
    },
  }),
];

/** Every way that is true of these numbers. */
export function requestPhrasesFor(speaker: Speaker, counts: RequestCounts): StatedPhrase[] {
  const nothing = counts.received + counts.carriedIn + counts.carriedForward === 0;
  return (nothing ? none : some).flatMap((phrase) => phrase(speaker, counts) ?? []);
}
