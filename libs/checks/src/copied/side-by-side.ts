import type { Quote, SectionNumber, SentencePlace, Side } from '@gongkai/report';
import type { ComparedSection, ComparedSentence } from './compared-section.ts';
import type { ComparedText, OwnSection } from './compared-county.ts';
import { type Passage, sentencesAround } from './shared-passages.ts';

/** A text, and what of it one section has as well. */
export interface Shared {
  readonly other: ComparedText;
  readonly passages: readonly Passage[];
}

/** Sentences in a row with nothing but white space between them; a heading is longer. */
const nextTo = 4;
/** Of how many texts the passages are printed; the others are named. */
const mostQuoted = 12;

/** Both sides of a finding: each passage of this report, beside it the passage of the other one, as printed in each. */
export function sideBySide(
  section: OwnSection,
  own: ComparedText,
  shared: readonly Shared[],
): { readonly left: Side; readonly right: Side } {
  const places: SentencePlace[] = [];
  const quotes: Quote[] = [];
  for (const { other, passages } of shared.slice(0, mostQuoted)) {
    for (const { ours, theirs } of rowsOf(own[section], other[section], passages)) {
      places.push(placeOf(section, ours));
      const text = theirs.map(({ sentence }) => sentence.text).join('');
      const { agencyId, year, version } = other;
      quotes.push({ agencyId, year, version, text, place: placeOf(section, theirs) });
    }
  }
  const reports = shared.map(({ other: { agencyId, year } }) => ({ agencyId, year }));
  return { left: { value: null, places }, right: { value: null, places: [], reports, quotes } };
}

/** How many sentences are the same, and count. */
export function sentencesIn(passages: readonly Passage[]): number {
  return passages.reduce((sum, { sentences }) => sum + sentences, 0);
}

interface Row {
  readonly ours: ComparedSentence[];
  readonly theirs: ComparedSentence[];
}

function rowsOf(left: ComparedSection, right: ComparedSection, passages: readonly Passage[]): Row[] {
  const rows: Row[] = [];
  for (const piece of passages.flatMap(({ pieces }) => pieces)) {
    let row: Row | undefined;
    for (const ours of sentencesAround(left, piece.left)) {
      const shift = piece.right.from - piece.left.from;
      const [from, to] = [Math.max(ours.from, piece.left.from) + shift, Math.min(ours.to, piece.left.to) + shift];
      const theirs = sentencesAround(right, { from, to });
      if (row !== undefined && follows(row.ours, [ours]) && follows(row.theirs, theirs)) {
        row.ours.push(ours);
        row.theirs.push(...theirs.filter((each) => !row?.theirs.includes(each)));
      } else rows.push((row = { ours: [ours], theirs: [...theirs] }));
    }
  }
  return rows;
}

function follows(before: readonly ComparedSentence[], after: readonly ComparedSentence[]): boolean {
  const end = before.at(-1)?.sentence.end ?? 0;
  return after.every(({ sentence }, i) => i > 0 || sentence.start <= end + nextTo);
}

const numberOf: Readonly<Record<OwnSection, SectionNumber>> = { one: 1, five: 5 };

function placeOf(section: OwnSection, sentences: readonly ComparedSentence[]): SentencePlace {
  const [first, last] = [sentences[0], sentences.at(-1)];
  return {
    kind: 'sentence',
    section: numberOf[section],
    start: first?.sentence.start ?? 0,
    end: last?.sentence.end ?? 0,
  };
}
