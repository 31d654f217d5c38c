import type { ComparedSection } from './compared-section.ts';
import { guaranteed } from './fingerprints.ts';
import { type Passage, sharedPassages } from './shared-passages.ts';

/** Two sentences in a row that are the same are still chance, or taken from one notice; three are not. */
export const enoughSentences = 3;
/** Of these, so many say something else than figures: the form asks for the figures, and there are not many ways to give them. */
export const enoughTelling = 2;
/** A section of fewer sentences is a copy where all of it is the same and it is longer than a phrase. */
const enoughLetters = 40;
/** Sentences that are the same here and there make a copy where they are most of the section. */
const mostOfIt = 0.6;

/** Every pair that has something in common that makes a copy has at least so many fingerprints in common. */
export const sharedFingerprints = 3;

/** What of two sections is the same so far that one was copied from the other; empty where nothing is. */
export function copiedParts(left: ComparedSection, right: ComparedSection): Passage[] {
  if (lettersOf(left, right) < guaranteed * enoughSentences) return [];
  const passages = sharedPassages(left, right);
  const copied = passages.filter(({ sentences, telling }) => sentences >= enoughSentences && telling >= enoughTelling);
  const sum = (key: 'weight' | 'sentences' | 'telling') => passages.reduce((total, each) => total + each[key], 0);
  const shorter = Math.min(left.weight, right.weight);
  const whole = sum('weight') >= Math.max(shorter, enoughLetters) && sum('telling') > 0;
  const mostly =
    sum('weight') >= mostOfIt * shorter && sum('sentences') >= enoughSentences && sum('telling') >= enoughTelling;
  return whole || mostly ? passages : copied;
}

/** Letters of the sentences that stand in the other text as well: most pairs have one phrase in common and no more. */
function lettersOf({ sentences }: ComparedSection, { form: other }: ComparedSection): number {
  return sentences.reduce((sum, { form, counts }) => (counts && other.includes(form) ? sum + form.length : sum), 0);
}
