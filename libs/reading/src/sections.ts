import type { Document, Section, SectionNumber } from '@gongkai/report';
import { sectionHeading } from './section-heading.ts';

/**
 * The sections of a document in order. A heading that comes again (a table of contents before the text) counts where the
 * longer text follows; headings out of order are kept in the order in which they stand.
 */
export function sectionsOf(document: Document): Section[] {
  const found: { number: SectionNumber; start: number; end: number }[] = [];
  for (const block of document.blocks) {
    if (block.kind !== 'paragraph') continue;
    const number = sectionHeading(document.text.slice(block.start, block.end));
    if (number !== null) found.push({ number, start: block.start, end: block.end });
  }
  const sections = found.map((heading, i): Section => ({
    number: heading.number,
    heading: { start: heading.start, end: heading.end },
    start: heading.start,
    end: found[i + 1]?.start ?? document.text.length,
  }));
  return sections.filter((section) =>
    sections.every((other) => other.number !== section.number || length(other) <= length(section)),
  );
}

function length(section: Section): number {
  return section.end - section.start;
}

/** Number of the section an offset of the document lies in; null before the first. */
export function sectionAt(sections: readonly Section[], offset: number): SectionNumber | null {
  return sections.findLast((section) => section.start <= offset)?.number ?? null;
}
