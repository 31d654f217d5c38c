import type { ListCounter } from '../docx/list-counter.ts';
import type { Tally } from '../docx/tally.ts';
import type { PieceTable } from './pieces.ts';
import type { PropertyRuns } from './property-runs.ts';
import type { StyleSheet } from './style-sheet.ts';
import type { TextBox } from './text-boxes.ts';
import type { WordStreams } from './word-streams.ts';

/** What reading a story needs: the text of all stories, and what is said of its characters and paragraphs. */
export interface DocReading {
  readonly streams: WordStreams;
  readonly pieceTable: PieceTable;
  /** One byte a character, see `marks`. */
  readonly marked: Uint8Array;
  readonly paragraphRuns: PropertyRuns;
  readonly style: StyleSheet;
  readonly lists: ListCounter;
  /** The text box anchored at a character, where there is one. */
  readonly textBoxAt: (position: number) => TextBox | undefined;
  readonly tally: Tally;
}
