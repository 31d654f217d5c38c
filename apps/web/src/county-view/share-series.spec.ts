import { packetOf } from './packet-of.ts';
import { websiteShareOverYears } from './share-series.ts';

it('the share of the website over years is a gap where no report states both', () => {
  const packet = packetOf(1, [
    { agency: 1, year: 2021, figures: { 'channels.website': 63, 'channels.newMedia': 215 } },
    { agency: 1, year: 2022, figures: { 'channels.website': 63 } },
    { agency: 1, year: 2023, figures: { 'channels.website': 1, 'channels.newMedia': 3 } },
  ]);
  expect(websiteShareOverYears(packet, '网站占比').points).toEqual([
    { x: '2021', value: 22.7 },
    { x: '2022', value: null },
    { x: '2023', value: 25 },
  ]);
});
