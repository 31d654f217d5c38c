import type { PackedFigures } from '@gongkai/report';
import type { ReckonedFigure } from './body-figure.ts';
import { confirmedValue, type ChannelFigure } from './channel-figure.ts';
import { channelSplit } from './channel-split.ts';

/**
 * What a body disclosed, in 条: its stated total, else the sum of the channels that it states, marked as such. Where it states
 * neither, what is said of the total.
 */
export function disclosedOf(report: PackedFigures): ChannelFigure {
  const { total, website, newMedia, other } = channelSplit(report);
  const stated = [website, newMedia, other].flatMap((channel) => {
    const value = confirmedValue(channel);
    return value === null ? [] : [{ value, approximate: channel.value !== null && channel.approximate }];
  });
  if (confirmedValue(total) !== null || stated.length === 0) return total;
  return {
    value: stated.reduce((sum, { value }) => sum + value, 0),
    standing: 'sumOfParts',
    approximate: stated.some(({ approximate }) => approximate),
    missing: null,
  };
}

/** The same as a figure that can be compared over bodies and years. */
export const disclosed: ReckonedFigure = {
  codes: [
    'channels.total',
    'channels.website',
    'channels.newMedia',
    'channels.wechat',
    'channels.weibo',
    'channels.video',
    'channels.otherMedia',
    'channels.gazette',
    'channels.other',
  ],
  of: disclosedOf,
};
