import type { BlockDraft } from '../block-draft.ts';
import { damagedFile } from '../ooxml/office-trouble.ts';
import { labelled } from '../docx/list-counter.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { marks } from './character-marks.ts';
import type { DocReading } from './doc-reading.ts';
import { countChanges, paragraphToLines, type ParagraphLines } from './paragraph-to-lines.ts';
import { endsCell, paragraphsOf, type StoryParagraph } from './paragraphs.ts';
import { RowDefinition } from './row-definition.ts';
import { rowsToBlocks, type TableRow } from './rows-to-blocks.ts';
import { headingOf } from './style-sheet.ts';

/** Tables inside tables; a file may state any depth. */
const DEEPEST_TABLE = 16;

/** A table while it is read: its rows, the cells of the row that is begun, and the blocks of the cell that is begun. */
interface OpenTable {
  readonly rows: TableRow[];
  cells: BlockDraft[][];
  content: BlockDraft[];
}

/** Reads the story between two character positions (the main text, a text box) into blocks, in order. */
export function storyToBlocks(start: number, end: number, reading: DocReading): BlockDraft[] {
  const story = new Story(reading);
  for (const paragraph of paragraphsOf(start, end, reading)) story.read(paragraph);
  return story.end();
}

class Story {
  readonly #reading: DocReading;
  readonly #blocks: BlockDraft[] = [];
  readonly #tables: OpenTable[] = [];
  /** A paragraph whose end is deleted by a tracked change runs on into the next one. */
  #carried: ParagraphLines | undefined;

  constructor(reading: DocReading) {
    this.#reading = reading;
  }

  read(paragraph: StoryParagraph): void {
    const { depth, endsRow, row } = paragraph.properties;
    if (depth > DEEPEST_TABLE) throw new UnreadableFile(damagedFile);
    const { text } = this.#reading.pieceTable;
    // The end of a cell outside any table: what says that there is a table is lost.
    if (depth === 0 && text[paragraph.mark] === '\x07') throw new UnreadableFile(damagedFile);
    if (depth !== this.#tables.length) this.#flush();
    while (this.#tables.length > depth) this.#closeTable();
    while (this.#tables.length < depth) this.#tables.push({ rows: [], cells: [], content: [] });
    if (endsRow) {
      this.#flush();
      this.#endRow(row ?? new RowDefinition(), paragraph.mark);
      return;
    }
    this.#paragraph(paragraph);
    const table = this.#tables.at(-1);
    if (table === undefined || !endsCell(paragraph, text)) return;
    this.#flush();
    table.cells.push(table.content);
    table.content = [];
  }

  end(): BlockDraft[] {
    this.#flush();
    while (this.#tables.length > 0) this.#closeTable();
    return this.#blocks;
  }

  #endRow(definition: RowDefinition, mark: number): void {
    const table = this.#tables.at(-1);
    if (table === undefined || table.cells.length !== definition.cells.length || table.content.length > 0) {
      throw new UnreadableFile(damagedFile);
    }
    countChanges(mark, this.#reading);
    const isDeleted = ((this.#reading.marked[mark] ?? 0) & marks.deleted) !== 0;
    if (!isDeleted) table.rows.push({ definition, cells: table.cells });
    table.cells = [];
  }

  /** A row that does not end is no row: what is in it is kept, but not as cells. */
  #closeTable(): void {
    const table = this.#tables.pop();
    if (table === undefined) return;
    const into = this.#tables.at(-1)?.content ?? this.#blocks;
    for (const block of rowsToBlocks(table.rows)) into.push(block);
    for (const block of [...table.cells.flat(), ...table.content]) into.push(block);
  }

  #paragraph({ start, mark, style: number, properties }: StoryParagraph): void {
    const { style: styleOf, marked, tally } = this.#reading;
    const read = joined(this.#carried, paragraphToLines(start, mark, this.#reading));
    this.#carried = undefined;
    countChanges(mark, this.#reading);
    if (((marked[mark] ?? 0) & marks.deleted) !== 0) {
      this.#carried = read;
      return;
    }
    const style = styleOf(number);
    if (style.contents) {
      tally.contents++;
      return;
    }
    const outline = headingOf(properties.outline);
    const label = this.#label(number, properties.list, properties.listLevel);
    this.#push(read, label, outline === undefined ? style.heading : outline);
  }

  #label(styleNumber: number, ownList: number | undefined, ownLevel: number | undefined): string {
    const { lists, style } = this.#reading;
    const inherited = style(styleNumber).list;
    const list = listNumber(ownList ?? inherited.numId ?? 0);
    if (list === 0) return '';
    const ofStyle = ownList === undefined ? lists.levelOfStyle(list, String(styleNumber)) : undefined;
    return lists.next(list, ownLevel ?? ofStyle ?? inherited.level ?? 0);
  }

  #push(read: ParagraphLines, label: string, heading: number | null): void {
    const into = this.#tables.at(-1)?.content ?? this.#blocks;
    for (const [index, line] of read.lines.entries()) {
      const text = line.trim();
      into.push({ kind: 'paragraph', text: index === 0 ? labelled(label, text) : text, heading });
    }
    for (const block of read.anchored) into.push(block);
  }

  #flush(): void {
    if (this.#carried !== undefined) this.#push(this.#carried, '', null);
    this.#carried = undefined;
  }
}

/** 0 and 0xF801 are no list; numbers above are those of lists whose indents were changed, counted down. */
function listNumber(written: number): number {
  if (written <= 0xf801) return written === 0xf801 ? 0 : written;
  return 0x10000 - written;
}

function joined(before: ParagraphLines | undefined, next: ParagraphLines): ParagraphLines {
  if (before === undefined) return next;
  for (const [index, line] of next.lines.entries()) {
    before.lines.push(index === 0 ? (before.lines.pop() ?? '') + line : line);
  }
  for (const block of next.anchored) before.anchored.push(block);
  return before;
}
