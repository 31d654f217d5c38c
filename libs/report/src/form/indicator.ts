import type { Code } from '../figure.ts';
import type { SectionNumber } from '../place.ts';
import type { Text } from '../text.ts';

/** `statistics`: the statistics form of 2014–2018. */
export type TableName = 'two' | 'three' | 'four' | 'statistics';

/** What a figure is, apart from any value of it. */
export interface Indicator {
  readonly code: Code;
  readonly label: Text;
  /** Table of the form it stands in; null for a figure of prose. */
  readonly table: TableName | null;
  /** Section it belongs to; null for the statistics form, which stands behind all sections. */
  readonly section: SectionNumber | null;
  /** 条, 件, 项, 次, 篇, 个, 人, 人次, 元, 万元; 'asPrinted' where the form names none. */
  readonly unit: string;
  /** Money is kept apart, in fen. */
  readonly measure: 'count' | 'money';
  /** How it adds up over bodies of one year. `none`: never. */
  readonly overBodies: 'sum' | 'none';
  /** How it adds up over years of one body: a stock or a carried-over number is never summed. */
  readonly overYears: 'sum' | 'first' | 'last' | 'none';
  /** The total this figure is a part of. */
  readonly partOf?: Code;
}
