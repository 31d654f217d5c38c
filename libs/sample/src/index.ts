export { blankForm } from './blank-form.ts';
export { cellsOf } from './cells-of.ts';
export { firstReport, type CatalogueEntry } from './first-report.ts';
export { toDocx } from './docx/to-docx.ts';
export { toHtml } from './html/to-html.ts';
export { toPdf, type PdfLayout } from './pdf/to-pdf.ts';
export { toText } from './to-text.ts';
export { toXlsx } from './xlsx/to-xlsx.ts';
export { MissingCell } from './printed-table.ts';
export {
  heading,
  paragraph,
  type ChartContent,
  type ListLayout,
  type ReportContent,
  type SectionContent,
  type TextPart,
} from './report-content.ts';
export { statisticsReport, type StatisticsOptions, type StatisticsReport } from './statistics/statistics-report.ts';
export { wenshangIndustry2023 } from './wenshang-2023.ts';
export { seeded } from './random/seeded.ts';
export { randomReport, type RandomReport, type RandomReportOptions } from './random/random-report.ts';
export {
  functionGroupOf,
  nameIn,
  owesOn,
  type AgencyFunction,
  type AgencyName,
  type SampleAgency,
} from './county/agency-row.ts';
export type { SampleCycle } from './county/calendar.ts';
export {
  expectedTotals,
  type ExpectedTotal,
  type ExpectedTotals,
  type ExpectedYear,
} from './county/expected-totals.ts';
export { lookedFor, type LookedFor } from './county/faults/catalogue.ts';
export type { FaultNote } from './county/faults/fault.ts';
export { sampleCounty, type SampleCounty, type SampleDocument } from './county/sample-county.ts';
export type { SamplePublication } from './county/publications.ts';
export { sampleMark, type ExpectedFigure, type ExpectedReading } from './county/sample-report.ts';
