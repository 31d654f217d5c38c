import type { Document } from '@gongkai/report';
import { DocumentWriter } from '../document-writer.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { bodyToBlocks } from './body-to-blocks.ts';
import { damagedFile } from '../ooxml/office-trouble.ts';
import { ListCounter } from './list-counter.ts';
import { numberingLists } from './numbering.ts';
import { paragraphStyles } from './styles.ts';
import { newTally, tallyToNotes } from './tally.ts';
import { openWordPackage } from './word-package.ts';
import { childOf } from '../ooxml/xml-element.ts';

/**
 * Reads a Word file (.docx, ISO/IEC 29500): what it prints, in reading order, as if all tracked changes were accepted.
 * Automatic numbers are written out, text boxes follow the paragraph they are anchored in, charts carry their cached
 * data. Headers, footers, footnotes and comments are left out. Throws `UnreadableFile` where the file is not a Word file
 * or is cut off, damaged, protected by a password, or out of all proportion.
 */
export function docxToDocument(bytes: Uint8Array): Document {
  const { document, styles, numbering, related } = openWordPackage(bytes);
  const body = childOf(document, 'body');
  if (body === undefined) throw new UnreadableFile(damagedFile);
  const tally = newTally();
  const lists = new ListCounter(numberingLists(numbering));
  const writer = new DocumentWriter();
  writer.blocks(bodyToBlocks(body.children, { style: paragraphStyles(styles), lists, related, tally }));
  for (const note of tallyToNotes(tally)) writer.note(note);
  return writer.document('docx');
}
