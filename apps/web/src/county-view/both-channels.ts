import type { Series } from '@gongkai/report';
import type { Said } from '../language/said.ts';

/** Website and new media of bodies, those that state both first; how many that are and where new media has more. */
export interface BothChannels {
  readonly series: readonly Series[];
  readonly stating: number;
  readonly others: number;
  readonly mediaAbove: number;
}

/** Of the series of channels by body, in their order; none are left where one of the two series is not there. */
export function bothChannels(channels: readonly Series[]): BothChannels {
  const [website, media] = ['website', 'newMedia'].map((wanted) => channels.find(({ key }) => key === wanted));
  if (website === undefined || media === undefined) return { series: [], stating: 0, others: 0, mediaAbove: 0 };
  const pairs = website.points.map((point, i) => ({
    website: point,
    media: { x: point.x, value: media.points[i]?.value ?? null },
  }));
  const both = pairs.filter((pair) => pair.website.value !== null && pair.media.value !== null);
  const others = pairs.filter((pair) => !both.includes(pair));
  return {
    series: [
      { ...website, points: [...both, ...others].map((pair) => pair.website) },
      { ...media, points: [...both, ...others].map((pair) => pair.media) },
    ],
    stating: both.length,
    others: others.length,
    mediaAbove: both.filter((pair) => (pair.media.value ?? 0) > (pair.website.value ?? 0)).length,
  };
}

/** At how many bodies new media is above the website; nothing is found over fewer than two. */
export function bothChannelsTitle({ stating, mediaAbove }: Pick<BothChannels, 'stating' | 'mediaAbove'>): Said {
  if (stating < 2) return { key: 'channels.both' };
  if (mediaAbove === 0) return { key: 'channels.bothNone', named: { all: stating } };
  return { key: 'channels.bothAbove', named: { above: mediaAbove, all: stating } };
}
