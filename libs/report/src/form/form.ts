import type { Code } from '../figure.ts';
import type { SectionNumber } from '../place.ts';
import type { Text } from '../text.ts';
import type { FormEdition } from './edition.ts';
import type { Indicator, TableName } from './indicator.ts';

/** A column as printed: `path` holds its header cells from the outermost to its own. */
export interface FormColumn {
  readonly key: string;
  readonly path: readonly string[];
  readonly en: string;
}

/** A row as printed: `path` holds its label cells from the outermost to its own. */
export interface FormRow {
  readonly key: string;
  readonly path: readonly string[];
  readonly en: string;
  /** What the form prints in a column of units, where it has one. */
  readonly unit?: string;
  /** Other wordings of its label. */
  readonly aliases?: readonly string[];
}

/** Rows that share their columns. Table two has a block for each item of article 20. */
export interface FormBlock {
  /** 第二十条第（一）项; absent where the table has one block. */
  readonly item?: string;
  readonly columns: readonly FormColumn[];
  readonly rows: readonly FormRow[];
}

export interface FormTable {
  readonly name: TableName;
  /** The section it stands in; null where it stands behind all of them. */
  readonly section: SectionNumber | null;
  readonly blocks: readonly FormBlock[];
}

/** An equation of the form: the figures of `left` add up to what the figures of `right` add up to. */
export interface Identity {
  readonly relation:
    'requestsBalance' | 'requestsOutcomes' | 'requestsApplicants' | 'reviewOutcomes' | 'statisticsParts';
  readonly left: readonly Code[];
  readonly right: readonly Code[];
}

/** An edition of the report form, stated once; reader, checks, store, charts and docs derive from it. */
export interface Form {
  readonly edition: FormEdition;
  /** The document that prescribes it. */
  readonly source: Text;
  readonly tables: readonly FormTable[];
  /** Every figure of the edition in the order in which values are stored: prose first, then table by table. */
  readonly indicators: readonly Indicator[];
  readonly identities: readonly Identity[];
}

/** Code of the cell where `row` and `column` meet. The one column of a list has no key: there the row's is the code. */
export function cellCode(row: FormRow, column: FormColumn): Code {
  return column.key === '' ? row.key : `${row.key}.${column.key}`;
}
