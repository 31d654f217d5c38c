import type { DocumentEntry } from '@gongkai/contracts';
import type { IntakeUnderFire } from './kill-during-intake.ts';

/** Expects that every acknowledged file is there, once, as it was sent and as it was acknowledged. */
export function expectNothingLost({ acknowledged, listed, givenBack }: IntakeUnderFire): void {
  const timesListed = new Map<string, DocumentEntry[]>();
  for (const entry of listed) timesListed.set(entry.sha256, [...(timesListed.get(entry.sha256) ?? []), entry]);
  const wrong = [...acknowledged].flatMap(([sha256, said]) => {
    const there = timesListed.get(sha256) ?? [];
    const [only] = there;
    const same =
      only !== undefined && only.id === said.id && only.version === said.version && only.outcome === said.outcome;
    return there.length === 1 && same ? [] : [{ sha256, said, there }];
  });
  expect(wrong).toEqual([]);
  // Nothing came in that nobody sent, and every document is whole.
  expect(listed.filter(({ sha256 }) => !acknowledged.has(sha256))).toEqual([]);
  expect(listed.filter(({ id, sha256 }) => givenBack.get(id) !== sha256)).toEqual([]);
  // A document that is a report has its version; the versions of a report have no gap.
  const versions = new Map<string, number[]>();
  for (const { outcome, agencyId, year, version } of listed) {
    expect(version === null).toBe(outcome !== 'report');
    if (version === null) continue;
    const key = `${agencyId} ${year}`;
    versions.set(key, [...(versions.get(key) ?? []), version]);
  }
  for (const numbers of versions.values()) {
    expect(numbers.sort((a, b) => a - b)).toEqual(numbers.map((_, i) => i + 1));
  }
}
