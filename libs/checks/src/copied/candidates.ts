/** Of what more share than so many, only so many are looked at: no county has more bodies, and the cost stays linear. */
const mostHolders = 100;

/**
 * Pairs of texts, by their positions, the later one first, that have at least `least` fingerprints in common. Each text is
 * held against those before it that have one of its fingerprints, not against all.
 */
export function candidates(texts: readonly ReadonlySet<number>[], least: number): (readonly [number, number])[] {
  const holders = new Map<number, number[]>();
  const shared = new Uint16Array(texts.length);
  const pairs: (readonly [number, number])[] = [];
  texts.forEach((fingerprints, text) => {
    const touched: number[] = [];
    for (const fingerprint of fingerprints) {
      const those = holders.get(fingerprint);
      if (those === undefined) {
        holders.set(fingerprint, [text]);
        continue;
      }
      for (const other of those) {
        const count = (shared[other] ?? 0) + 1;
        shared[other] = count;
        if (count === 1) touched.push(other);
        if (count === least) pairs.push([text, other]);
      }
      if (those.length < mostHolders) those.push(text);
    }
    for (const other of touched) shared[other] = 0;
  });
  return pairs;
}
