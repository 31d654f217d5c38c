import type { PublishedPacket } from '@gongkai/contracts';
import { attentionOf } from '../county-view/attention.ts';
import { countHandIns, handInsOf, lateOn } from '../county-view/hand-in.ts';
import { leadOf } from '../county-view/lead.ts';
import { bodyOf, packetOf } from '../county-view/packet-of.ts';
import { asRead } from './as-read.ts';

const [counted] = packetOf(1, [{ agency: 1, year: 2024, figures: { 'channels.website': 12 } }]).reports;
const published = (reports: number): PublishedPacket => ({
  region: { id: 1, name: '示例县', level: 'county', parentId: null, sample: false, clock: null, open: true },
  asOf: '2025-03-01T00:00:00Z',
  totals: { agreed: true, at: '2025-03-01T00:00:00Z' },
  agencies: [bodyOf(1, '示例县第一局'), bodyOf(2, '示例县第二局')],
  owed: [{ year: 2024, agencyIds: [1, 2], publishBy: '2025-01-31' }],
  reports: Array.from({ length: reports }, (_, i) => ({
    agencyId: i + 1,
    year: 2024,
    version: 1,
    publishedOn: '2025-01-28',
    address: i === 0 ? 'https://county.example/1' : null,
    figures: counted?.figures ?? { form: '2021', values: [], states: '' },
  })),
});

describe('published figures as the pages take them', () => {
  it('count what is published over what has to be', () => {
    const { accepted, missing, waiting, all } = countHandIns(handInsOf(asRead(published(1)), 2024));
    expect({ accepted, missing, waiting, all }).toEqual({ accepted: 1, missing: 1, waiting: 0, all: 2 });
  });

  it('keep the figures, the day and the address', () => {
    const [first] = asRead(published(1)).reports;
    expect(first?.figures).toEqual(counted?.figures);
    expect(first?.published).toEqual({ version: 1, on: '2025-01-28', address: 'https://county.example/1' });
  });

  it('call nobody late, though the day for publishing has passed', () => {
    const county = asRead(published(1));
    expect(lateOn(county, 2024, '2025-06-01')).toEqual([]);
    expect(leadOf(county, 2024, '2025-06-01').map(({ key }) => key)).not.toContain('lead.late');
  });

  it('have no work of the office in them', () => {
    const kinds = attentionOf(asRead(published(2)), 2024, '2025-06-01').map(({ kind }) => kind);
    expect(kinds.filter((kind) => !['fine'].includes(kind))).toEqual([]);
  });
});
