import type { Finding, Place, Quote } from '@gongkai/report';

/** A passage of this report beside one of another. */
export interface PassagePair {
  readonly place: Place;
  /** As it stands in this document. */
  readonly own: string;
  readonly quote: Quote;
}

/** Passages of a finding side by side: the places of one side with the quotes of the other, one to one. */
export function passagePairs({ left, right }: Pick<Finding, 'left' | 'right'>, text: string): PassagePair[] {
  const pairs = (places: readonly Place[], quotes: readonly Quote[] = []) =>
    quotes.flatMap((quote, i): PassagePair[] => {
      const place = places[i];
      if (place?.kind !== 'sentence') return [];
      return [{ place, own: text.slice(place.start, place.end), quote }];
    });
  return [...pairs(left.places, right.quotes), ...pairs(right.places, left.quotes)];
}
