import type { Block, Section, SectionNumber } from '@gongkai/report';
import { beginsHeading, isNumberedAsPart, sectionHeading } from './section-heading.ts';

interface FoundHeading {
  readonly number: SectionNumber | 'other';
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The sections of a document in order. A heading that comes again (a table of contents before the text) counts where the
 * longer text follows; headings out of order are kept in the order in which they stand. `headingOf` says what a line
 * heads; a heading of something `other` ends the section before it.
 */
export function sectionsOf(
  document: { readonly text: string; readonly blocks: readonly Block[] },
  headingOf: (line: string) => SectionNumber | 'other' | null = sectionHeading,
): Section[] {
  const all = headingsIn(document, headingOf);
  const own = all.filter(({ text }) => !isNumberedAsPart(text));
  // Where sections are numbered 一、, （二） and 2. number what stands in them, whatever its words.
  const found = headingOf === sectionHeading && own.length >= 2 ? own : all;
  const sections = found.flatMap(({ number, start, end }, i): Section[] =>
    number === 'other'
      ? []
      : [{ number, heading: { start, end }, start, end: found[i + 1]?.start ?? document.text.length }],
  );
  return sections.filter((section) =>
    sections.every((other) => other.number !== section.number || length(other) <= length(section)),
  );
}

function headingsIn(
  { text, blocks }: { readonly text: string; readonly blocks: readonly Block[] },
  headingOf: (line: string) => SectionNumber | 'other' | null,
): FoundHeading[] {
  return blocks.flatMap((block, i): FoundHeading[] => {
    if (block.kind !== 'paragraph') return [];
    const line = text.slice(block.start, block.end);
    const number = headingOf(line);
    if (number !== null) return [{ number, start: block.start, end: block.end, text: line }];
    const next = blocks[i + 1];
    if (next?.kind !== 'paragraph' || !beginsHeading(line)) return [];
    const rest = text.slice(next.start, next.end);
    const whole = headingOf(rest) === null ? headingOf(`${line.trim()}${rest.trim()}`) : null;
    return whole === null ? [] : [{ number: whole, start: block.start, end: next.end, text: line }];
  });
}

function length(section: Section): number {
  return section.end - section.start;
}

/** Number of the section an offset of the document lies in; null before the first and under a heading of something else. */
export function sectionAt(sections: readonly Section[], offset: number): SectionNumber | null {
  const section = sections.findLast(({ start }) => start <= offset);
  return section === undefined || offset >= section.end ? null : section.number;
}
