import { packetOf } from './packet-of.ts';
import { notYetPublic, publicationState } from './publication-state.ts';

const published = (version: number) => ({ version, on: '2024-01-30', address: null });

describe('what was made public of a report', () => {
  it.each([
    ['nothing', { version: 2, published: null }, 'notPublic'],
    ['the version that counts', { version: 2, published: published(2) }, 'public'],
    ['another one, corrected since', { version: 2, published: published(1) }, 'corrected'],
  ] as const)('is %s', (_, report, state) => {
    expect(publicationState(report)).toBe(state);
  });

  it('is asked for of the year’s reports of which nothing is', () => {
    const packet = packetOf(4, [
      { agency: 1, year: 2023 },
      { agency: 2, year: 2023, published: published(1) },
      { agency: 3, year: 2023, version: 2, published: published(1) },
      { agency: 4, year: 2022 },
    ]);
    expect(notYetPublic(packet, 2023).map(({ agencyId }) => agencyId)).toEqual([1]);
  });
});
