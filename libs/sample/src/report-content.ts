import type { ChartSeries, Code, FormEdition, FormTable, SectionNumber, TableName } from '@gongkai/report';

/**
 * The statistics form with its column of units; without it; with the lines counted in front; or with the groups in a
 * merged first column.
 */
export type ListLayout = 'units' | 'noUnits' | 'counted' | 'groups';

/** A sub-heading or a paragraph. An empty text is an empty line, as clerks leave them. */
export interface TextPart {
  readonly kind: 'heading' | 'paragraph';
  /** As printed, leading spaces included. */
  readonly text: string;
  /** Name of a bookmark in front of the text: Word's own mark, which some converters print as residue. */
  readonly bookmark?: string;
}

/**
 * One section; sections two to four are followed by the table of the form that belongs to them. Null is the attachment
 * behind the sections, with the statistics form of 2014–2018.
 */
export interface SectionContent {
  readonly number: SectionNumber | null;
  /** As printed, its number included. */
  readonly heading: string;
  readonly parts: readonly TextPart[];
}

/** A column chart. A point's text is a number as printed, or empty where the chart has no value. */
export interface ChartContent {
  readonly title: string;
  readonly series: readonly ChartSeries[];
}

/** Everything a published report prints, whatever the format it is published in. */
export interface ReportContent {
  readonly edition: FormEdition;
  /** The title, one entry a printed line. */
  readonly title: readonly string[];
  readonly preamble: readonly string[];
  readonly sections: readonly SectionContent[];
  /** Text of each cell of the edition's tables by code: '0', '', '/', '12'. */
  readonly cells: Readonly<Record<Code, string>>;
  /** The tables as this body prints them, where they are not those of the edition. */
  readonly tables?: readonly FormTable[];
  /** Tables of which the document has a picture and nothing else. */
  readonly pictures?: readonly TableName[];
  /** Keys of columns whose label stands on one line although its neighbours are broken in two. */
  readonly unbrokenColumns?: readonly string[];
  /** How the statistics form is laid out; as the form prints it where it is not given. */
  readonly listLayout?: ListLayout;
  readonly chart?: ChartContent;
  /** Lines after everything else. */
  readonly closing: readonly string[];
  /** What the document's properties say of it. */
  readonly description?: string;
}

/** A paragraph of a section. */
export function paragraph(text: string): TextPart {
  return { kind: 'paragraph', text };
}

/** A sub-heading of a section. */
export function heading(text: string): TextPart {
  return { kind: 'heading', text };
}
