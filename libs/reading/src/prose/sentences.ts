import type { Document, Section, SectionNumber, Span } from '@gongkai/report';
import { blankedResidue } from '../residue.ts';
import { sectionAt } from '../sections.ts';

/** A sentence up to its 。！？ with offsets in the document; residue in it is blanked out. */
export interface Sentence extends Span {
  readonly text: string;
  readonly section: SectionNumber | null;
  /** Sub-heading it stands under, e.g. （二）依申请公开情况; empty where there is none. */
  readonly under: string;
}

/** A short numbered line without a full stop, or one the format calls a heading. */
const subHeading = /^[\s　]*(?:[（(]?[一二三四五六七八九十\d]+[）).、．]|[一二三四五]是)[^。；]{2,30}$/;

/** The sentences of all paragraphs in order, headings included (they are short and carry no figures). */
export function sentencesOf(document: Document, sections: readonly Section[]): Sentence[] {
  const sentences: Sentence[] = [];
  let under = '';
  let section: SectionNumber | null = null;
  for (const block of document.blocks) {
    if (block.kind !== 'paragraph') continue;
    const here = sectionAt(sections, block.start);
    const text = blankedResidue(document.text.slice(block.start, block.end));
    if (here !== section) under = '';
    section = here;
    if (subHeading.test(text)) under = text;
    for (const match of text.matchAll(/[^。！？]+[。！？]?/g)) {
      const start = block.start + match.index;
      sentences.push({ text: match[0], start, end: start + match[0].length, section, under });
    }
  }
  return sentences;
}
