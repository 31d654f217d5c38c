import { type Aspect, aspectsIn, type Document, type Section } from '@gongkai/report';
import { blankedResidue } from './residue.ts';
import { sectionAt } from './sections.ts';

/** The five aspects of section one as found or missing; all are missing where the section is. */
export function aspectsOf(document: Document, sections: readonly Section[]): Aspect[] {
  const headings = new Set(sections.map(({ heading }) => heading.start));
  return aspectsIn(
    document.blocks
      .filter(({ kind, start }) => kind === 'paragraph' && !headings.has(start) && sectionAt(sections, start) === 1)
      .map(({ start, end }) => ({ text: blankedResidue(document.text.slice(start, end)), start })),
  );
}
