import type { Document } from '@gongkai/report';
import type { CompoundFile } from '../compound/open-compound.ts';
import { DocumentWriter } from '../document-writer.ts';
import { ListCounter } from '../docx/list-counter.ts';
import { newTally, tallyToNotes } from '../docx/tally.ts';
import { characterMarks } from './character-marks.ts';
import { readLists } from './list-tables.ts';
import { readPieces } from './pieces.ts';
import { paragraphRuns } from './property-runs.ts';
import { storyToBlocks } from './story-to-blocks.ts';
import { readStyles } from './style-sheet.ts';
import { findTextBoxes } from './text-boxes.ts';
import { openWordStreams } from './word-streams.ts';

/**
 * Reads a Word file of 1997–2003 (.doc, [MS-DOC]; WPS writes the same as .wps): what it prints, in reading order, as if
 * all tracked changes were accepted. Automatic numbers are written out, text boxes follow the paragraph they are anchored
 * in. Headers, footers, footnotes and comments are left out; charts are pictures here and counted. Throws `UnreadableFile`
 * where the file is damaged, protected by a password, of an older Word, or out of all proportion.
 */
export function docToDocument(compound: CompoundFile): Document {
  const streams = openWordStreams(compound);
  const pieceTable = readPieces(streams);
  const { byAnchor, loose } = findTextBoxes(streams);
  const tally = newTally();
  const reading = {
    streams,
    pieceTable,
    marked: characterMarks(streams, pieceTable),
    paragraphRuns: paragraphRuns(streams),
    style: readStyles(streams),
    lists: new ListCounter(readLists(streams)),
    textBoxAt: (position: number) => byAnchor.get(position),
    tally,
  };
  const writer = new DocumentWriter();
  writer.blocks(storyToBlocks(0, streams.mainEnd, reading));
  for (const { start, end } of loose) writer.blocks(storyToBlocks(start, end, reading));
  for (const note of tallyToNotes(tally)) writer.note(note);
  return writer.document('doc');
}
