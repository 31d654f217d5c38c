/** Letters that one fingerprint is taken of, and how many places in a row at least one of which is taken. */
const length = 8;
const window = 5;

/** Whatever two texts have in common for so many letters, they have a fingerprint in common. */
export const guaranteed = length + window - 1;

/**
 * Fingerprints of a text by winnowing (Schleimer, Wilkerson, Aiken 2003): of every `window` hashes in a row the least one.
 * Each once, in reading order.
 */
export function fingerprintsOf(text: string): Set<number> {
  const chosen = new Set<number>();
  const hashes = hashesOf(text);
  for (let from = 0; from + window <= hashes.length; from += 1) {
    let least = hashes[from] ?? 0;
    for (let i = from + 1; i < from + window; i += 1) least = Math.min(least, hashes[i] ?? least);
    chosen.add(least);
  }
  return chosen;
}

const base = 0x01000193;
const highest = Array.from({ length: length - 1 }).reduce<number>((power) => Math.imul(power, base), 1);

/** A hash of every run of `length` letters, of 30 bits. */
function hashesOf(text: string): Int32Array {
  const hashes = new Int32Array(Math.max(0, text.length - length + 1));
  let hash = 0;
  for (let i = 0; i < text.length; i += 1) {
    if (i >= length) hash = (hash - Math.imul(text.charCodeAt(i - length), highest)) | 0;
    hash = (Math.imul(hash, base) + text.charCodeAt(i)) | 0;
    // Neighbouring letters differ in their low bits only; mixed, the least of them is any of them.
    if (i >= length - 1) hashes[i - length + 1] = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 2;
  }
  return hashes;
}
