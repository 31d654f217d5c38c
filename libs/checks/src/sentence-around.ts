import type { Document, SentencePlace, Span } from '@gongkai/report';

/** Marks that end a sentence; a line always does. */
const sentenceEnds = '。！？!?\n';

/** The sentence that `place` stands in, without the marks around it. `ends` narrows or widens what ends it. */
export function sentenceAround(document: Document, place: SentencePlace, ends: string = sentenceEnds): Span {
  let { start, end } = place;
  while (start > 0 && !ends.includes(document.text.charAt(start - 1))) start -= 1;
  while (end < document.text.length && !ends.includes(document.text.charAt(end))) end += 1;
  return { start, end };
}
