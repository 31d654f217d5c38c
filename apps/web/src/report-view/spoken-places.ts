import type { Place } from '@gongkai/report';
import type { ExactReportPage } from './exact-page.ts';
import { type PlaceKey, sentenceOf } from './place-key.ts';

/**
 * Places of notes, of what section five says, and a stretch of the text that an address asks for (`asked`): they can be shown though
 * no figure stands there.
 */
export function spokenPlaces(
  { document, report }: Pick<ExactReportPage, 'document' | 'report'>,
  asked: PlaceKey | null,
): Place[] {
  const passage = asked === null ? null : sentenceOf(asked);
  const statements = [...report.statements.problems, ...report.statements.improvements];
  return [
    ...[...document.notes, ...report.notes].flatMap((note) => note.places),
    ...statements.map((statement) => statement.place),
    ...(passage !== null && passage.end <= document.text.length ? [passage] : []),
  ];
}
