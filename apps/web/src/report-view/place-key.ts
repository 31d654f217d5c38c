import type { Place, SentencePlace } from '@gongkai/report';

/** A place as it stands in an address: `s120-135` a sentence, `c1.4.2` a cell, `p0.1.0` a point of a chart. */
export type PlaceKey = string;

/** Two places with the same key are the same spot of the document. */
export function placeKey(place: Place): PlaceKey {
  switch (place.kind) {
    case 'sentence':
      return `s${place.start}-${place.end}`;
    case 'cell':
      return `c${place.table}.${place.row}.${place.column}`;
    case 'chart':
      return `p${place.chart}.${place.series}.${place.point}`;
  }
}

/** The stretch of text that a key names, wherever it lies; null for any other. */
export function sentenceOf(key: PlaceKey): SentencePlace | null {
  const [, start, end] = /^s(\d{1,9})-(\d{1,9})$/.exec(key) ?? [];
  return start === undefined || end === undefined || Number(start) >= Number(end)
    ? null
    : { kind: 'sentence', section: null, start: Number(start), end: Number(end) };
}
