import type { Document, Text } from '@gongkai/report';
import type { CompoundFile } from '../compound/open-compound.ts';
import { DocumentWriter } from '../document-writer.ts';
import { ListCounter } from '../docx/list-counter.ts';
import type { List } from '../docx/numbering.ts';
import { newTally, tallyToNotes } from '../docx/tally.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { characterMarks } from './character-marks.ts';
import { readLists } from './list-tables.ts';
import { readPieces } from './pieces.ts';
import { paragraphRuns } from './property-runs.ts';
import { storyToBlocks } from './story-to-blocks.ts';
import { readStyles } from './style-sheet.ts';
import { findTextBoxes } from './text-boxes.ts';
import { openWordStreams, type WordStreams } from './word-streams.ts';

const numbersLost: Text = {
  zh: '文件的自动编号已损坏，没有读取。',
  en: 'The automatic numbers of the file are damaged and were not read.',
};

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
  const lists = listsIfReadable(streams);
  const tally = newTally();
  const reading = {
    streams,
    pieceTable,
    marked: characterMarks(streams, pieceTable),
    paragraphRuns: paragraphRuns(streams),
    style: readStyles(streams),
    lists: new ListCounter(lists ?? new Map()),
    textBoxAt: (position: number) => byAnchor.get(position),
    tally,
  };
  const writer = new DocumentWriter();
  writer.blocks(storyToBlocks(0, streams.mainEnd, reading));
  for (const { start, end } of loose) writer.blocks(storyToBlocks(start, end, reading));
  for (const note of tallyToNotes(tally)) writer.note(note);
  if (lists === undefined) writer.note({ message: numbersLost, places: [] });
  return writer.document('doc');
}

/** Damaged numbering does not stand against reading the rest. */
function listsIfReadable(streams: WordStreams): ReadonlyMap<number, List> | undefined {
  try {
    return readLists(streams);
  } catch (error) {
    if (error instanceof UnreadableFile) return undefined;
    throw error;
  }
}
