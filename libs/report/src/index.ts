export type { Text } from './text.ts';
export type { CellPlace, ChartPlace, Place, SectionNumber, SentencePlace } from './place.ts';
export { documentFormats, noteKinds } from './document.ts';
export type {
  Block,
  Chart,
  ChartPoint,
  ChartSeries,
  Document,
  DocumentFormat,
  Grid,
  GridCell,
  Note,
  NoteKind,
  Paragraph,
  Span,
} from './document.ts';
export { aspectNames, aspectsIn, aspectWords, type Aspect, type AspectName, type AspectParagraph } from './aspects.ts';
export type { Cell, CellKind, Code, Figure, Standing } from './figure.ts';
export type { Contact, Period, ReadingStatus, Report, Section, Statement } from './annual-report.ts';
export { contentFaults } from './finding.ts';
export type { ContentFault, Finding, Outcome, Quote, ReportRef, Severity, Side } from './finding.ts';
export { agencyKinds, type AgencyKind, type RegionLevel } from './agency.ts';
export type { Series, SeriesPoint } from './series.ts';
export { editionOf, type FormEdition, formEditions } from './form/edition.ts';
export {
  cellCode,
  type Form,
  type FormBlock,
  type FormColumn,
  type FormRow,
  type FormTable,
  type Identity,
} from './form/form.ts';
export type { Indicator, TableName } from './form/indicator.ts';
export { formOf, forms, indicatorOf, indicators, UnknownCode } from './form/forms.ts';
export { asInForm, packedFigure, packFigures, positionsOf, type PackedFigure, type PackedFigures } from './packed.ts';
export type { Reading } from './reading.ts';
export { vocabularyPage } from './vocabulary-page.ts';
export {
  dictionary,
  equationOf,
  type DictionaryEntry,
  type DictionaryRelation,
  type FormPosition,
} from './dictionary.ts';
export { dictionaryPage, type ExplainedColumn } from './dictionary-page.ts';
