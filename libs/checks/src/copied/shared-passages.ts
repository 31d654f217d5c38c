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
  const chains: Piece[][] = [];
  for (const piece of sharedPieces(left, right)) {
    const last = chains.at(-1);
    const before = last?.at(-1);
    if (last !== undefined && before !== undefined && goesOn(left, right, before, piece)) last.push(piece);
    else chains.push([piece]);
  }
  return chains.map((pieces) => passageOf(left, right, pieces));
}

/** Sentences of the left text that stand in the right one as well, wherever its own sentences end; those in a row as one. */
function sharedPieces(left: ComparedSection, right: ComparedSection): Piece[] {
  const pieces: { left: Stretch; right: Stretch }[] = [];
  for (const { form, from, to, counts } of left.sentences) {
    const last = pieces.at(-1);
    const next = last?.right.to ?? 0;
    const follows = last?.left.to === from && right.form.startsWith(form, next);
    // A sentence that says nothing by itself only goes on with what is the same already.
    if (!follows && !counts) continue;
    let at = follows ? next : right.form.indexOf(form, next);
    if (at < 0) at = right.form.indexOf(form);
    if (at < 0) continue;
    const stretch = { from: at, to: at + form.length };
    if (follows && last !== undefined) {
      last.left = { from: last.left.from, to };
      last.right = { from: last.right.from, to: stretch.to };
    } else pieces.push({ left: { from, to }, right: stretch });
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
