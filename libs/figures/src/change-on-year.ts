export interface Change {
  readonly value: number | null;
  readonly previous: number | null;
  /** Null where either year has no number. */
  readonly difference: number | null;
  /** Of the year before, 12.5 for 12.5 %; null also where that was 0. */
  readonly percent: number | null;
}

/** The change of a figure from the year before. A missing number makes no change, least of all one from or to zero. */
export function changeOnYear(value: number | null, previous: number | null): Change {
  if (value === null || previous === null) return { value, previous, difference: null, percent: null };
  const difference = value - previous;
  return { value, previous, difference, percent: previous === 0 ? null : (difference / Math.abs(previous)) * 100 };
}
