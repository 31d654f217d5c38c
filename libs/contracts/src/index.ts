export {
  agency,
  agencyKind,
  agencyProfile,
  type Agency,
  type AgencyProfile,
  type Closing,
  type NewName,
  type Predecessors,
} from './agency.ts';
export { archiveEntry, type ArchiveEntry } from './archive.ts';
export { agencyRoutes } from './agency-routes.ts';
export { chartNote, longestNote, mostNotes, newChartNote, type ChartNote, type NewChartNote } from './chart-note.ts';
export { checkRoutes } from './check-routes.ts';
export {
  backTest,
  checkList,
  checkSwitch,
  listedCheck,
  template,
  type BackTest,
  type CheckList,
  type ListedCheck,
  type Template,
} from './check-list.ts';
export { countyRoutes } from './county-routes.ts';
export { documentRoutes } from './document-routes.ts';
export { formRoutes } from './form-routes.ts';
export { offlineRoutes } from './offline-routes.ts';
export { regionRoutes } from './region-routes.ts';
export { reportRoutes } from './report-routes.ts';
export { largestArchive, largestFile } from './largest-file.ts';
export { agreement, countyPacket, type Agreement, type CountyPacket } from './county-packet.ts';
export { decidedFinding, standingDecision, type StandingDecision } from './decided-finding.ts';
export {
  decisionAnswer,
  findingDecision,
  type DecisionAnswer,
  type DecisionEntry,
  type FindingDecision,
} from './decision.ts';
export { document } from './document.ts';
export { documentEntry, type DocumentEntry } from './document-entry.ts';
export { dueDates, owed, type DueDates, type Owed } from './due.ts';
export { dataDictionary } from './dictionary.ts';
export { figureColumns, figureList, mostFigures, type FigureList, type FigureQuery } from './figure-list.ts';
export { figureRoutes } from './figure-routes.ts';
export { finding } from './finding.ts';
export { health, type Health } from './health.ts';
export {
  publishedReports,
  standingPublication,
  type Publication,
  type PublishedReports,
  type StandingPublication,
} from './publication.ts';
export { publicRegion, publishedPacket, type PublicRegion, type PublishedPacket } from './published-packet.ts';
export { problem, type Problem } from './problem.ts';
export {
  agencyAnswer,
  answerResults,
  documentAnswers,
  mostAnswers,
  question,
  type AgencyAnswer,
  type AnswerResults,
  type DocumentAnswer,
  type DocumentAnswers,
  type Question,
} from './question.ts';
export { readingLine, type ReadingLine } from './reading-line.ts';
export { newRegion, region, removedRegion, type NewRegion, type Region, type RemovedRegion } from './region.ts';
export { parseReport, report } from './report.ts';
export { reportPage, type ReportPage } from './report-page.ts';
export {
  figureReview,
  review,
  reviewAnswer,
  type FigureReview,
  type FigureValue,
  type Review,
  type ReviewAnswer,
  type ReviewEntry,
  type StandingReview,
} from './review.ts';
export {
  largestRoster,
  mostRosterLines,
  rosterImport,
  rosterNames,
  type RosterImport,
  type RosterLine,
  type RosterNames,
} from './roster.ts';
export {
  longestViewAddress,
  longestViewName,
  mostViews,
  newSavedView,
  savedView,
  viewPages,
  type NewSavedView,
  type SavedView,
} from './saved-view.ts';
export { longestSearch, mostHits, searchAnswer, searchHit, type SearchAnswer, type SearchHit } from './search.ts';
export { searchRoutes } from './search-routes.ts';
export { viewRoutes } from './view-routes.ts';
export type { Route } from './route.ts';
export { routes, type RouteName } from './routes.ts';
