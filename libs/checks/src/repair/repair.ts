import type { Code, Text } from '@gongkai/report';

/**
 * A typical slip that the two numbers of a change show. `digitsSwapped`: 63 for 36. `digitDropped`, `digitAdded`: 12 for
 * 120, 112 for 12. `sign`: a minus typed before the number. `totalForPart`: the total stands where a part belongs;
 * `partForTotal`: one part where the total belongs. `neighbour`: a number of two digits or more that stands beside, above or
 * below. `exchanged`: adjoining cells of a row or column hold each other's numbers, as in a shifted column or row.
 * `missing`: left blank.
 */
export type Slip =
  | 'sign'
  | 'exchanged'
  | 'missing'
  | 'digitsSwapped'
  | 'totalForPart'
  | 'partForTotal'
  | 'digitDropped'
  | 'digitAdded'
  | 'neighbour';

/** One cell as it is and as it would have to be; `from` is null where it is blank. */
export interface Change {
  readonly code: Code;
  readonly from: number | null;
  readonly to: number;
  readonly slip: Slip | null;
}

/** Changes that together satisfy every identity that can be assessed, in the order of the form. */
export interface Repair {
  readonly cells: readonly Change[];
}

/**
 * What would mend the sums of a report. It is a hint: which of equal repairs is right, and whether one is, only the body knows.
 *
 * `none`: no identity is violated and no blank has to be a number. `repairs`: all repairs of the smallest size, those
 * of which every cell shows a slip first. `noUnique`: there are too many of them to say; `likely` are those of which every cell shows a
 * slip, `count` is null where they were not all counted. `tooMany`: more than three cells would have to change, or there is
 * too much to look through.
 */
export type Repairs =
  | { readonly kind: 'none' }
  | { readonly kind: 'repairs'; readonly repairs: readonly Repair[] }
  | {
      readonly kind: 'noUnique';
      readonly size: number;
      readonly count: number | null;
      readonly likely: readonly Repair[];
    }
  | { readonly kind: 'tooMany' }
  | { readonly kind: 'cannotBeAssessed'; readonly reason: Text };
