import type { Place } from '@gongkai/report';
import type { ExactReportPage } from './exact-page.ts';

/** Places of notes and of what section five says: they can be shown though no figure stands there. */
export function spokenPlaces({ document, report }: Pick<ExactReportPage, 'document' | 'report'>): Place[] {
  const statements = [...report.statements.problems, ...report.statements.improvements];
  return [
    ...[...document.notes, ...report.notes].flatMap((note) => note.places),
    ...statements.map((statement) => statement.place),
  ];
}
