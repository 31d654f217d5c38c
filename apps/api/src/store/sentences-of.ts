import { type SentenceOfReport, sentencesOfReport } from '@gongkai/checks';
import type { Code } from '@gongkai/report';
import { fold } from './fold.ts';
import type { StoredReading } from './reading-bytes.ts';

/** A sentence to be searched. */
export interface SearchedSentence extends SentenceOfReport {
  readonly folded: string;
  /** Figures that were read in it. */
  readonly codes: readonly Code[];
}

/** Sentences of one report, and letters of one sentence, that can be searched; real ones have a hundred, and two hundred letters. */
const mostSentences = 3000;
const longestSentence = 2000;

/** The sentences of a report with the figures that stand in them. */
export function sentencesToSearch({ report, document }: StoredReading): SearchedSentence[] {
  const spots = Object.entries(report.figures).flatMap(([code, { places }]) =>
    places.flatMap((place) => (place.kind === 'sentence' ? [{ code, start: place.start, end: place.end }] : [])),
  );
  return sentencesOfReport(report, document)
    .slice(0, mostSentences)
    .map(({ text, ...sentence }) => ({ ...sentence, text: text.slice(0, longestSentence) }))
    .map((sentence) => ({
      ...sentence,
      // PostgreSQL keeps no NUL in a text; nobody searches for one.
      text: sentence.text.replaceAll('\0', ' '),
      folded: fold(sentence.text).text.replaceAll('\0', ''),
      codes: [
        ...new Set(
          spots.filter(({ start, end }) => start < sentence.end && end > sentence.start).map(({ code }) => code),
        ),
      ],
    }));
}
