import type { Document, Paragraph, Report, SectionNumber, SentencePlace } from '@gongkai/report';
import { blankBookmarks } from './blank-bookmarks.ts';
import type { Subject } from './check.ts';

/** Words of the document and where they stand. Residue of extraction is blanked, so that offsets stay what they are. */
export interface Passage {
  readonly text: string;
  readonly place: SentencePlace;
}

/** The paragraphs of a section below its heading, in reading order; those before the first section for null. Tables and charts are none. */
export function paragraphsOf({ report, document }: Subject, number: SectionNumber | null): Passage[] {
  const [from, to] = number === null ? [0, preambleEnd(report, document)] : limitsOf(report, number);
  return document.blocks
    .filter((block): block is Paragraph => block.kind === 'paragraph')
    .filter(({ start }) => start >= from && start < to)
    .map(({ start, end }) => passage(document, number, start, end));
}

/** The sentences of these paragraphs; a semicolon ends none. */
export function sentencesOf(subject: Subject, number: SectionNumber | null): Passage[] {
  return paragraphsOf(subject, number).flatMap(({ text, place }) =>
    [...text.matchAll(/[^。！？!?\n]+/g)].map((match) => {
      const start = place.start + match.index;
      return { text: match[0], place: { ...place, start, end: start + match[0].length } };
    }),
  );
}

/** Where what stands before the first section ends: at the end of the text, where there is none. */
export function preambleEnd({ sections }: Pick<Report, 'sections'>, { text }: Document): number {
  return sections[0]?.start ?? text.length;
}

/** From below the heading of a section to the next one; nothing where it was not found. */
export function limitsOf(
  { sections }: Pick<Report, 'sections'>,
  number: SectionNumber,
): readonly [from: number, to: number] {
  const section = sections.find((each) => each.number === number);
  if (section === undefined) return [0, 0];
  const next = sections.find(({ start }) => start > section.start);
  return [section.heading.end, Math.min(section.end, next?.start ?? section.end)];
}

function passage(document: Document, section: SectionNumber | null, start: number, end: number): Passage {
  return { text: blankBookmarks(document.text.slice(start, end)), place: { kind: 'sentence', section, start, end } };
}
