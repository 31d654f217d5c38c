import type { Span } from '@gongkai/report';
import type { SentenceMark } from './marks.ts';

/** A stretch of text under the same marks, the narrowest mark first; none for plain text. */
export interface Segment extends Span {
  readonly text: string;
  readonly marks: readonly SentenceMark[];
}

/** Cuts a stretch of the document's text where a mark begins or ends. White space at its ends is left out. */
export function segmentsOf(text: string, { start, end }: Span, marks: readonly SentenceMark[]): Segment[] {
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  const here = marks.filter(({ place }) => place.start < end && place.end > start);
  const cuts = new Set([start, end]);
  for (const { place } of here) {
    cuts.add(Math.max(start, place.start));
    cuts.add(Math.min(end, place.end));
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((from, i) => {
    const to = sorted[i + 1] ?? end;
    return {
      start: from,
      end: to,
      text: text.slice(from, to),
      marks: here
        .filter(({ place }) => place.start <= from && place.end >= to)
        .sort((a, b) => a.place.end - a.place.start - (b.place.end - b.place.start)),
    };
  });
}
