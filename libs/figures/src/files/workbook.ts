/**
 * What a cell of a workbook is: `inferred` and `approximate` mark numbers that are such, `missing` a word in the place of a number.
 * Looks follow from it in one place.
 */
export type CellKind =
  | 'title'
  | 'note'
  | 'head'
  | 'name'
  | 'text'
  | 'mark'
  | 'number'
  | 'amount'
  | 'inferred'
  | 'inferredAmount'
  | 'approximate'
  | 'approximateAmount'
  | 'sum'
  | 'sumAmount'
  | 'sumName'
  | 'missing';

/** A cell; a value of null is an empty one. Texts stay texts whatever they begin with. */
export interface WorkbookCell {
  readonly value: string | number | null;
  readonly kind: CellKind;
  /** Cells that it covers to the right and below, itself included; those are null in their rows. */
  readonly columnSpan?: number;
  readonly rowSpan?: number;
}

/** A sheet as it is laid out; its name may be any text, see `sheetNames`. */
export interface WorkbookSheet {
  readonly name: string;
  /** Widths, in characters. */
  readonly widths: readonly number[];
  /** null: nothing, or covered by another cell. */
  readonly rows: readonly (readonly (WorkbookCell | null)[])[];
  /** Rows and columns that stay in view. */
  readonly frozenRows: number;
  readonly frozenColumns: number;
}

export function textCell(value: string, kind: CellKind = 'text'): WorkbookCell {
  return { value, kind };
}
