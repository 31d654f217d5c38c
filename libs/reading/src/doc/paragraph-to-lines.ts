import type { BlockDraft } from '../block-draft.ts';
import { marks } from './character-marks.ts';
import type { DocReading } from './doc-reading.ts';
import { storyToBlocks } from './story-to-blocks.ts';

/** A paragraph's text, one entry a printed line as broken by hand, and what is anchored in it. */
export interface ParagraphLines {
  readonly lines: string[];
  readonly anchored: BlockDraft[];
}

const PICTURE = '\x01';
const DRAWING = '\x08';
/** Breaks of line, page and column. */
const BREAKS = ['\x0b', '\f', '\x0e'];
const NO_BREAK_HYPHEN = '\x1e';

/** Reads what is printed of the characters from `start` to `end`: their final state, and results of fields. */
export function paragraphToLines(start: number, end: number, reading: DocReading): ParagraphLines {
  const { pieceTable, marked, tally } = reading;
  const anchored: BlockDraft[] = [];
  const lines: string[] = [];
  let line = '';
  for (let position = start; position < end; position++) {
    const mark = marked[position] ?? 0;
    if ((mark & marks.instruction) !== 0) continue;
    countChanges(position, reading);
    if ((mark & (marks.deleted | marks.hidden)) !== 0) continue;
    const char = pieceTable.text[position] ?? '';
    if ((mark & marks.special) !== 0) {
      const box = char === DRAWING ? reading.textBoxAt(position) : undefined;
      if (box !== undefined) {
        for (const block of storyToBlocks(box.start, box.end, reading)) anchored.push(block);
      } else if (char === PICTURE || char === DRAWING) {
        tally.pictures++;
        anchored.push({ kind: 'picture' });
      }
    } else if (BREAKS.includes(char)) {
      lines.push(line);
      line = '';
    } else if (char === NO_BREAK_HYPHEN) {
      line += '-';
    } else if (char >= ' ' || char === '\t') {
      line += char;
    }
  }
  lines.push(line);
  return { lines, anchored };
}

/** Changes and hidden text are counted by stretches: where one begins. */
export function countChanges(position: number, { marked, tally }: DocReading): void {
  const mark = marked[position] ?? 0;
  const begun = mark & ~(marked[position - 1] ?? 0);
  if ((begun & marks.deleted) !== 0) tally.deletions++;
  else if ((begun & marks.inserted) !== 0) tally.insertions++;
  if ((begun & marks.hidden) !== 0) tally.hidden++;
}
