import type { SearchHit } from '@gongkai/contracts';

/** Sentences of one report that were found. */
export interface FoundReport {
  readonly agencyId: number;
  readonly year: number;
  readonly version: number;
  readonly hits: readonly SearchHit[];
}

/** Hits by the report they stand in, in their order. */
export function groupedHits(hits: readonly SearchHit[]): FoundReport[] {
  const groups: { agencyId: number; year: number; version: number; hits: SearchHit[] }[] = [];
  for (const hit of hits) {
    const { agencyId, year, version } = hit;
    const last = groups.at(-1);
    if (last?.agencyId === agencyId && last.year === year) last.hits.push(hit);
    else groups.push({ agencyId, year, version, hits: [hit] });
  }
  return groups;
}

/** A stretch of a sentence, found or not. */
export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

/** A sentence cut where what was looked for begins and ends; it is drawn as text, whatever stands in it. */
export function piecesOf({ sentence, matches }: Pick<SearchHit, 'sentence' | 'matches'>): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of matches) {
    if (start > at) pieces.push({ text: sentence.slice(at, start), found: false });
    pieces.push({ text: sentence.slice(Math.max(at, start), end), found: true });
    at = end;
  }
  if (at < sentence.length) pieces.push({ text: sentence.slice(at), found: false });
  return pieces;
}
