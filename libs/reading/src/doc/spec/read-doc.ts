import type { Document } from '@gongkai/report';
import { openCompound } from '../../compound/open-compound.ts';
import { docToDocument } from '../doc-to-document.ts';
import { docOf, type DocOptions, type DocParagraph } from './doc-of.ts';

/** Writes paragraphs as a .doc file and reads them back. */
export function readDoc(paragraphs: readonly DocParagraph[], options?: DocOptions): Document {
  return docToDocument(openCompound(docOf(paragraphs, options)));
}

export function linesOf(paragraphs: readonly DocParagraph[], options?: DocOptions): readonly string[] {
  return readDoc(paragraphs, options).text.split('\n');
}

export function notesOf(paragraphs: readonly DocParagraph[], options?: DocOptions): readonly string[] {
  return readDoc(paragraphs, options).notes.map(({ message }) => message.zh);
}
