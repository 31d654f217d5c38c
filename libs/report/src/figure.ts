import type { Place } from './place.ts';

/** The code of a figure (`channels.website`): its identity in reader, checks, API, exports and URLs. */
export type Code = string;

/**
 * What stands in the place of a figure. Blank is not zero; `approximate` carries the number and keeps its word in the
 * text; `unreadable` means something stands there that is no number.
 */
export type CellKind = 'number' | 'blank' | 'notApplicable' | 'approximate' | 'unreadable';

/** What a printed text says, before it is known which figure it is. `value` is null unless it carries a number. */
export interface Cell {
  readonly cell: CellKind;
  readonly value: number | null;
  /** As printed, residue removed. */
  readonly text: string;
}

/** `stated`: the document says what the number is. `inferred`: a named rule decided. */
export type Standing = 'stated' | 'inferred';

/** One figure as read from one document. Absent figures are not listed at all. */
export interface Figure extends Cell {
  readonly standing: Standing;
  /** Unit of `value`: 条, 件, 元, 万元, 项. */
  readonly unit: string;
  /** Every place that states it, the first being the one it was read from. */
  readonly places: readonly Place[];
  /** The rule that decided, for inferred figures and for those a phrase states without digits. */
  readonly rule?: string;
  /** For inferred figures: the codes the number could also be. */
  readonly rivals?: readonly Code[];
}
