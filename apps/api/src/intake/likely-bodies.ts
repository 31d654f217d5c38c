import type { Question } from '@gongkai/contracts';
import type { KnownName } from '../store/agencies.ts';
import { bare } from './agency-match.ts';

/** Most bodies that are proposed. */
const most = 5;
/** Least likeness of a name that is proposed: half of its pairs of characters. */
const least = 0.5;
/** Least length of a name that is looked for in a text. */
const shortest = 3;

/**
 * Bodies with a name like a printed one, the likeliest first: names that share pairs of characters (Dice's coefficient), and
 * short forms, whose characters occur in the long one in their order (工信局, 工业和信息化局).
 * @param regions names from the outermost region to the county
 */
export function likelyBodies(
  printed: string,
  names: readonly KnownName[],
  regions: readonly string[],
): Question['candidates'] {
  const wanted = bare(printed, regions);
  const scored = names
    .map(({ agencyId, name }) => ({ agencyId, name, score: likeness(wanted, bare(name, regions)) }))
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score);
  const first = scored.filter(({ agencyId }, i) => scored.findIndex((each) => each.agencyId === agencyId) === i);
  return first.slice(0, most).map(({ agencyId, name }) => ({ agencyId, name }));
}

/** Bodies whose name stands in a file's name, the longest first: for a document that names no body itself. */
export function namedIn(
  fileName: string,
  names: readonly KnownName[],
  regions: readonly string[],
): Question['candidates'] {
  const text = fileName.normalize('NFKC').replace(/\s+/g, '');
  const found = names
    .filter(({ name }) => bare(name, regions).length >= shortest && text.includes(bare(name, regions)))
    .sort((a, b) => b.name.length - a.name.length);
  const first = found.filter(({ agencyId }, i) => found.findIndex((each) => each.agencyId === agencyId) === i);
  return first.slice(0, most).map(({ agencyId, name }) => ({ agencyId, name }));
}

/** From 0 to 1. */
function likeness(one: string, other: string): number {
  if (one === other) return 1;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const shortForm = short.length >= 2 && occursIn(short, long) ? 0.6 + (0.4 * short.length) / long.length : 0;
  return Math.max(shortForm, dice(pairsOf(one), pairsOf(other)));
}

function dice(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size + other.size === 0) return 0;
  const both = [...one].filter((pair) => other.has(pair)).length;
  return (2 * both) / (one.size + other.size);
}

function pairsOf(name: string): ReadonlySet<string> {
  return new Set(Array.from({ length: Math.max(0, name.length - 1) }, (_, i) => name.slice(i, i + 2)));
}

function occursIn(short: string, long: string): boolean {
  let from = 0;
  for (const character of short) {
    const at = long.indexOf(character, from);
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}
