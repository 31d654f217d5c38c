import type { Code } from '@gongkai/report';

/** Items published through each channel in a year, 条; null where the body has no such channel. */
export interface Channels {
  readonly website: number;
  readonly wechat: number | null;
  readonly weibo: number | null;
  readonly video: number | null;
}

/** Proposals of a year, 件. */
export interface Proposals {
  readonly npc: number;
  readonly cppcc: number;
}

/** What one body has to report on one year, before anything is put in words. */
export interface YearFigures {
  readonly year: number;
  readonly channels: Channels;
  /** Every cell of the edition's tables, in the unit of the form. */
  readonly cells: Readonly<Record<Code, number>>;
  readonly proposals: Proposals;
  /** Information processing fee, 元. */
  readonly fee: number;
  /** Articles that explain a policy; null where the body counts none. */
  readonly interpretations: number | null;
}

/** New media together; null where the body has none. */
export function newMediaOf({ wechat, weibo, video }: Channels): number | null {
  return wechat === null && weibo === null && video === null ? null : (wechat ?? 0) + (weibo ?? 0) + (video ?? 0);
}

/** Everything published through the counted channels. */
export function totalOf(channels: Channels): number {
  return channels.website + (newMediaOf(channels) ?? 0);
}

/** A cell of the year; 0 for one the edition does not have. */
export function cellOf({ cells }: Pick<YearFigures, 'cells'>, code: Code): number {
  return cells[code] ?? 0;
}
