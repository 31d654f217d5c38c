/** A stretch of one of two passages, and whether the other has it too. */
export interface Part {
  readonly text: string;
  readonly equal: boolean;
}

/** What two passages have in common and what not, each in its own order. */
export interface Compared {
  readonly left: readonly Part[];
  readonly right: readonly Part[];
}

/** A lone character in common says nothing. */
const shortest = 2;
/** Cells of the table of comparison: two passages of 2,000 characters. Longer ones are compared from both ends only. */
const most = 4_000_000;

/** Marks what two passages have in common: the longest common subsequence, without the crumbs of it. */
export function equalParts(left: string, right: string): Compared {
  let head = 0;
  const shorter = Math.min(left.length, right.length);
  while (head < shorter && left[head] === right[head]) head++;
  let tail = 0;
  while (tail < shorter - head && left[left.length - 1 - tail] === right[right.length - 1 - tail]) tail++;
  const pairs = between(left.slice(head, left.length - tail), right.slice(head, right.length - tail));
  const shared = [
    ...Array.from({ length: head }, (_, i) => [i, i] as const),
    ...pairs.map(([l, r]) => [l + head, r + head] as const),
    ...Array.from({ length: tail }, (_, i) => [left.length - tail + i, right.length - tail + i] as const),
  ];
  const kept = withoutCrumbs(shared);
  return {
    left: partsOf(left, new Set(kept.map(([l]) => l))),
    right: partsOf(right, new Set(kept.map(([, r]) => r))),
  };
}

type Pair = readonly [left: number, right: number];

function between(left: string, right: string): Pair[] {
  const width = right.length + 1;
  if (left.length * right.length > most) return [];
  const longest = new Uint16Array((left.length + 1) * width);
  const at = (l: number, r: number) => longest[l * width + r] ?? 0;
  for (let l = left.length - 1; l >= 0; l--) {
    for (let r = right.length - 1; r >= 0; r--) {
      longest[l * width + r] = left[l] === right[r] ? at(l + 1, r + 1) + 1 : Math.max(at(l + 1, r), at(l, r + 1));
    }
  }
  const pairs: Pair[] = [];
  for (let l = 0, r = 0; l < left.length && r < right.length;) {
    if (left[l] === right[r]) pairs.push([l++, r++]);
    else if (at(l + 1, r) >= at(l, r + 1)) l++;
    else r++;
  }
  return pairs;
}

function withoutCrumbs(pairs: readonly Pair[]): Pair[] {
  const runs: Pair[][] = [];
  for (const pair of pairs) {
    const run = runs.at(-1);
    const [l, r] = run?.at(-1) ?? [-2, -2];
    if (run !== undefined && pair[0] === l + 1 && pair[1] === r + 1) run.push(pair);
    else runs.push([pair]);
  }
  return runs.filter((run) => run.length >= shortest).flat();
}

function partsOf(text: string, shared: ReadonlySet<number>): Part[] {
  const parts: Part[] = [];
  for (let i = 0; i < text.length;) {
    const equal = shared.has(i);
    let end = i;
    while (end < text.length && shared.has(end) === equal) end++;
    parts.push({ text: text.slice(i, end), equal });
    i = end;
  }
  return parts;
}
