import type { Document, Paragraph, Section, SectionNumber, Span } from '@gongkai/report';
import { blankedResidue } from '../residue.ts';
import { sectionAt } from '../sections.ts';

/** A sentence up to its 。！？ with offsets in the document; residue in it is blanked out. */
export interface Sentence extends Span {
  readonly text: string;
  readonly section: SectionNumber | null;
  /** Number of the paragraph it stands in. */
  readonly paragraph: number;
}

/** The sentences of all paragraphs, headings included (they are short and carry no figures). */
export function sentencesOf(document: Document, sections: readonly Section[]): Sentence[] {
  return document.blocks.flatMap((block, paragraph) =>
    block.kind === 'paragraph' ? ofParagraph(document.text, block, paragraph, sectionAt(sections, block.start)) : [],
  );
}

function ofParagraph(
  text: string,
  { start, end }: Paragraph,
  paragraph: number,
  section: SectionNumber | null,
): Sentence[] {
  const blanked = blankedResidue(text.slice(start, end));
  return [...blanked.matchAll(/[^。！？]+[。！？]?/g)].map((match) => ({
    text: match[0],
    start: start + match.index,
    end: start + match.index + match[0].length,
    section,
    paragraph,
  }));
}
