import type { PackedFigures } from '@gongkai/report';
import type { ReckonedFigure } from './body-figure.ts';
import { channelFigure, confirmedValue, sumOfParts, type ChannelFigure } from './channel-figure.ts';

/** How one report's disclosure divides among channels, in 条. */
export interface ChannelSplit {
  readonly total: ChannelFigure;
  readonly website: ChannelFigure;
  readonly newMedia: ChannelFigure;
  /** Gazette, press, television, notice boards. */
  readonly other: ChannelFigure;
  /**
   * What the total leaves and no channel is named for (未区分渠道); null where that cannot be said. An inferred number is
   * still part of it, since the document names no channel: draw one or the other.
   */
  readonly unassigned: number | null;
}

const mediaCodes = ['channels.wechat', 'channels.weibo', 'channels.video', 'channels.otherMedia'];

/** New media of a report: as stated, else the sum of WeChat, Weibo, video and others that it states. */
export function newMediaOf(report: PackedFigures): ChannelFigure {
  const stated = channelFigure(report, 'channels.newMedia');
  if (stated.missing !== 'absent') return stated;
  return sumOfParts(report, mediaCodes);
}

/** New media as a figure that can be compared over bodies and years. */
export const newMedia: ReckonedFigure = { codes: ['channels.newMedia', ...mediaCodes], of: newMediaOf };

export function channelSplit(report: PackedFigures): ChannelSplit {
  const total = channelFigure(report, 'channels.total');
  const website = channelFigure(report, 'channels.website');
  const newMedia = newMediaOf(report);
  const other = sumOfParts(report, ['channels.gazette', 'channels.other']);
  return { total, website, newMedia, other, unassigned: unassigned(total, [website, newMedia, other]) };
}

/** Never negative: parts above their total contradict it, which is for the checks to say. */
function unassigned(total: ChannelFigure, channels: readonly ChannelFigure[]): number | null {
  const whole = confirmedValue(total);
  const open = channels.some(({ missing }) => missing === 'blank' || missing === 'unreadable');
  if (whole === null || open) return null;
  const rest = channels.reduce((left, channel) => left - (confirmedValue(channel) ?? 0), whole);
  return rest < 0 ? null : rest;
}
