import { RegionsAndAgencies1795478400000 } from './1795478400000-regions-and-agencies.ts';
import { DocumentsAndReports1795478401000 } from './1795478401000-documents-and-reports.ts';
import { AuditLog1795478402000 } from './1795478402000-audit-log.ts';
import { RowLevelSecurity1795478403000 } from './1795478403000-row-level-security.ts';
import { SampleCountyAndDates1795478404000 } from './1795478404000-sample-county-and-dates.ts';
import { HistoryDueDaysAndReviews1795478405000 } from './1795478405000-history-due-days-and-reviews.ts';
import { LastDocumentCounts1795478406000 } from './1795478406000-last-document-counts.ts';
import { DecisionsOnFindings1795478407000 } from './1795478407000-decisions-on-findings.ts';
import { ChecksInForce1795478408000 } from './1795478408000-checks-in-force.ts';
import { PublicationAndProfiles1795478409000 } from './1795478409000-publication-and-profiles.ts';
import { SentencesNotesAndViews1795478410000 } from './1795478410000-sentences-notes-and-views.ts';

/** In the order in which they run. Listed, since a bundle has no folder to look into. */
export const migrations = [
  RegionsAndAgencies1795478400000,
  DocumentsAndReports1795478401000,
  AuditLog1795478402000,
  RowLevelSecurity1795478403000,
  SampleCountyAndDates1795478404000,
  HistoryDueDaysAndReviews1795478405000,
  LastDocumentCounts1795478406000,
  DecisionsOnFindings1795478407000,
  ChecksInForce1795478408000,
  PublicationAndProfiles1795478409000,
  SentencesNotesAndViews1795478410000,
];
