import type { DocReading } from './doc-reading.ts';
import { paragraphProperties, type ParagraphProperties } from './paragraph-properties.ts';

/** A paragraph of a story: its characters from `start` to its mark at `mark`. */
export interface StoryParagraph {
  readonly start: number;
  readonly mark: number;
  readonly style: number;
  readonly properties: ParagraphProperties;
}

const PARAGRAPH = '\r';
const PAGE = '\f';
const CELL = '\x07';

/** The paragraphs of a story between two character positions, in order. */
export function* paragraphsOf(start: number, end: number, reading: DocReading): Generator<StoryParagraph> {
  const { text } = reading.pieceTable;
  let first = start;
  for (let position = start; position < end; position++) {
    const char = text[position];
    if (char !== PARAGRAPH && char !== CELL && char !== PAGE) continue;
    const paragraph = paragraphAt(first, position, reading);
    // A page break ends a paragraph only where its properties end with it, as at the end of a section.
    if (paragraph === undefined) continue;
    yield paragraph;
    first = position + 1;
  }
  // A story that does not end with a mark is one the text was taken away from behind.
  if (first < end)
    yield { start: first, mark: end, style: 0, properties: paragraphProperties([], reading.streams.modifiers) };
}

function paragraphAt(start: number, mark: number, reading: DocReading): StoryParagraph | undefined {
  const { pieceTable, paragraphRuns, streams } = reading;
  const piece = pieceTable.pieceAt(mark);
  const at = piece.offset + (mark - piece.start) * piece.width;
  const run = paragraphRuns.runAt(at);
  if (pieceTable.text[mark] === PAGE && run?.end !== at + piece.width) return undefined;
  const written = run?.properties;
  const hasStyle = written !== undefined && written.length >= 2;
  const own = hasStyle ? [written.part(2, written.length - 2)] : [];
  const properties = paragraphProperties([...own, piece.modifiers], streams.modifiers);
  return { start, mark, style: properties.style ?? (hasStyle ? written.u16(0) : 0), properties };
}

/** Whether a paragraph's mark is the end of a cell at its depth. */
export function endsCell({ mark, properties }: StoryParagraph, text: string): boolean {
  return properties.depth > 1 ? properties.endsInnerCell : text[mark] === CELL;
}
