import type { PackedFigures } from '@gongkai/report';
import type { ReckonedFigure } from './body-figure.ts';
import { channelFigure, confirmedValue, type ChannelFigure } from './channel-figure.ts';
import { newMedia, newMediaOf } from './channel-split.ts';

/** Website and new media together, in 条: only of a report that has both; else what is said of the one that it lacks. */
function websiteAndNewMediaOf(report: PackedFigures): ChannelFigure {
  const [website, media] = [channelFigure(report, 'channels.website'), newMediaOf(report)];
  if (website.value === null || confirmedValue(website) === null) return website;
  if (media.value === null || confirmedValue(media) === null) return media;
  return {
    value: website.value + media.value,
    standing: 'sumOfParts',
    approximate: website.approximate || media.approximate,
    missing: null,
  };
}

/** The same as a figure that can be compared over bodies and years. */
export const websiteAndNewMedia: ReckonedFigure = {
  codes: ['channels.website', ...newMedia.codes],
  of: websiteAndNewMediaOf,
};
