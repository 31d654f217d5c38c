import type { ComparedSection, ComparedSentence } from './compared-section.ts';

/** Letters `from` to `to` (exclusive) of a section's normal form. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A stretch of sentences in a row that both texts have. */
export interface Piece {
  readonly left: Stretch;
  readonly right: Stretch;
}

/** Pieces with nothing but edited sentences between them. */
export interface Passage {
  readonly pieces: readonly Piece[];
  /** Sentences that are the same and count, of the text that has more of them. */
  readonly sentences: number;
  /** Their letters. */
  readonly weight: number;
  /** Those of them that do not only give figures. */
  readonly telling: number;
}

/** An edited sentence has at least this share of its pairs of letters in common with what it was. */
const edited = 0.5;
/** So many letters may be edited, or put in, between two pieces: some three sentences. */
const longestGap = 150;

/** The passages that two sections share, in the order of the left one. */
export function sharedPassages(left: ComparedSection, right: ComparedSection): Passage[] {
  return chainsOf(linked(left, right, samePieces(left, right)))
    .map((chain) => passageOf(left, right, inRows(chain)))
    .filter(({ sentences }) => sentences > 0)
    .sort((a, b) => (a.pieces[0]?.left.from ?? 0) - (b.pieces[0]?.left.from ?? 0));
}

/** More often than so a sentence does not stand in one text. */
const mostOccurrences = 8;

/** A sentence of the left text with each place where it stands in the right one, wherever that one's sentences end. */
interface Match extends Piece {
  /** Which sentence of the left text. */
  readonly index: number;
  readonly counts: boolean;
  /** Sentences that count, in the chain that ends here. */
  score: number;
  before: Match | null;
}

function samePieces(left: ComparedSection, right: ComparedSection): Match[] {
  return left.sentences.flatMap(({ form, from, to, counts }, index) => {
    const matches: Match[] = [];
    if (form.length === 0) return matches;
    for (let at = right.form.indexOf(form); at >= 0 && matches.length < mostOccurrences;) {
      const stretch = { from: at, to: at + form.length };
      matches.push({ left: { from, to }, right: stretch, index, counts, score: counts ? 1 : 0, before: null });
      at = right.form.indexOf(form, at + 1);
    }
    return matches;
  });
}

/** Each match with the best of those that it goes on from. A sentence that says nothing by itself only follows directly. */
function linked(left: ComparedSection, right: ComparedSection, matches: Match[]): Match[] {
  matches.forEach((match, i) => {
    for (let j = i - 1; j >= 0; j -= 1) {
      const before = matches[j];
      if (before === undefined || match.left.from - before.left.to > longestGap) break;
      const score = before.score + (match.counts ? 1 : 0);
      if (before.index === match.index || score <= match.score) continue;
      const directly = before.left.to === match.left.from && before.right.to === match.right.from;
      if (directly || (match.counts && before.counts && goesOn(left, right, before, match))) {
        match.score = score;
        match.before = before;
      }
    }
  });
  return matches;
}

/** The chains, the best first; a sentence of the left text is in one only. */
function chainsOf(matches: readonly Match[]): Match[][] {
  const taken = new Set<number>();
  const chains: Match[][] = [];
  for (const end of matches.toSorted((a, b) => b.score - a.score)) {
    const chain: Match[] = [];
    for (let match: Match | null = end; match !== null && !taken.has(match.index); match = match.before) {
      chain.unshift(match);
      taken.add(match.index);
    }
    if (chain.length > 0) chains.push(chain);
  }
  return chains;
}

/** Sentences in a row in both texts as one piece. */
function inRows(chain: readonly Match[]): Piece[] {
  const pieces: { left: Stretch; right: Stretch }[] = [];
  for (const { left, right } of chain) {
    const last = pieces.at(-1);
    if (last?.left.to === left.from && last.right.to === right.from) {
      last.left = { from: last.left.from, to: left.to };
      last.right = { from: last.right.from, to: right.to };
    } else pieces.push({ left, right });
  }
  return pieces;
}

function goesOn(left: ComparedSection, right: ComparedSection, before: Piece, piece: Piece): boolean {
  const [leftGap, rightGap] = [piece.left.from - before.left.to, piece.right.from - before.right.to];
  if (rightGap < 0 || leftGap > longestGap || rightGap > longestGap) return false;
  if (leftGap === 0 || rightGap === 0) return true;
  return (
    likeness(left.form.slice(before.left.to, piece.left.from), right.form.slice(before.right.to, piece.right.from)) >=
    edited
  );
}

/** Share of their pairs of letters that two texts have in common (Dice). */
function likeness(left: string, right: string): number {
  const pairsOf = (text: string) => new Set(Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2)));
  const [those, others] = [pairsOf(left), pairsOf(right)];
  const common = [...those].filter((pair) => others.has(pair)).length;
  return (2 * common) / Math.max(1, those.size + others.size);
}

function passageOf(left: ComparedSection, right: ComparedSection, pieces: readonly Piece[]): Passage {
  const ofLeft = pieces.flatMap((piece) => sentencesWithin(left, piece.left)).filter(({ counts }) => counts);
  const ofRight = pieces.flatMap((piece) => sentencesWithin(right, piece.right)).filter(({ counts }) => counts);
  const sentences = ofLeft.length < ofRight.length ? ofRight : ofLeft;
  return {
    pieces,
    sentences: sentences.length,
    weight: ofLeft.reduce((sum, { form }) => sum + form.length, 0),
    telling: sentences.filter(({ figures }) => !figures).length,
  };
}

/** The sentences that lie wholly within a stretch. */
export function sentencesWithin({ sentences }: ComparedSection, { from, to }: Stretch): ComparedSentence[] {
  return sentences.filter((each) => each.from >= from && each.to <= to);
}

/** The sentences that a stretch touches. */
export function sentencesAround({ sentences }: ComparedSection, { from, to }: Stretch): ComparedSentence[] {
  return sentences.filter((each) => each.to > from && each.from < to);
}

/** The same passages seen from the other text. */
export function turned(passages: readonly Passage[]): Passage[] {
  return passages.map((passage) => ({
    ...passage,
    pieces: passage.pieces.map(({ left, right }) => ({ left: right, right: left })),
  }));
}
