export { agency, agencyAnswer, agencyKind, type Agency, type AgencyAnswer } from './agency.ts';
export { agreement, countyPacket, type Agreement, type CountyPacket } from './county-packet.ts';
export { document } from './document.ts';
export { documentEntry, type DocumentEntry } from './document-entry.ts';
export { finding } from './finding.ts';
export { health, type Health } from './health.ts';
export { problem, type Problem } from './problem.ts';
export { readingLine, type ReadingLine } from './reading-line.ts';
export { newRegion, region, removedRegion, type NewRegion, type Region, type RemovedRegion } from './region.ts';
export { parseReport, report } from './report.ts';
export { reportPage, type ReportPage } from './report-page.ts';
export {
  largestRoster,
  mostRosterLines,
  rosterImport,
  rosterNames,
  type RosterImport,
  type RosterLine,
  type RosterNames,
} from './roster.ts';
export { largestFile, routes, type Route, type RouteName } from './routes.ts';
