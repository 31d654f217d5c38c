import { reportWith, type Shorthand } from '../test/counties.ts';
import { figureIn } from './body-figure.ts';
import { websiteAndNewMedia } from './website-and-new-media.ts';

it.each<[string, Record<string, Shorthand>, object]>([
  ['both added up', { website: 63, newMedia: 215 }, { value: 278, approximate: false }],
  [
    'with the platforms where no sum is stated',
    { website: 63, wechat: '~5', weibo: 2 },
    { value: 70, approximate: true },
  ],
  ['none where the website is not told', { newMedia: 215 }, { value: null, state: 'absent' }],
  ['none where new media are blank', { website: 63, newMedia: '' }, { value: null, state: 'blank' }],
  ['none where one is only inferred', { website: '?63', newMedia: 215 }, { value: null, state: 'unconfirmed' }],
])('website and new media together are %s', (_, channels, expected) => {
  const figures = Object.entries(channels).map(([channel, short]) => [`channels.${channel}`, short]);
  expect(figureIn(reportWith(Object.fromEntries(figures)), websiteAndNewMedia)).toMatchObject(expected);
});
