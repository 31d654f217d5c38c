import type { BlockDraft, CellDraft } from '../block-draft.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { type Band, bandsOf, isTitleOrHeading } from './bands.ts';
import type { PrintedArea } from './printed-areas.ts';
import { MOST_COVERED, oversizedSheet } from './sheet-trouble.ts';

/** A block and the row of the sheet it begins in. */
export interface PlacedBlock {
  readonly row: number;
  readonly draft: BlockDraft;
}

/** Items of article 20 stand in a row of their own at the head of a table's block; any other text there is a caption. */
const tableItem = /^第.{1,8}条/;

/**
 * Reads what a sheet shows into paragraphs and grids: rows with several cells that follow one another are a grid, with
 * every position in it, blank ones too; a row with one text is a paragraph unless it stands within a grid, and goes on in
 * the next row where its sentence does. Empty rows, headings of sections and sentences end a grid. Throws `UnreadableFile` where a grid grows out of all proportion.
 */
export function sheetToBlocks(areas: readonly PrintedArea[]): readonly PlacedBlock[] {
  const bands = bandsOf(areas);
  const leads = leadsToRow(bands);
  const blocks: PlacedBlock[] = [];
  let grid: Band[] = [];
  let width = nothing;
  const endGrid = (): void => {
    const rows = withoutTrailingBlanks(grid);
    if (rows.length > 0) blocks.push({ row: rows[0]?.from ?? 0, draft: { kind: 'grid', cells: cellsOf(rows) } });
    grid = [];
    width = nothing;
  };
  bands.forEach((band, index) => {
    if (grid.at(-1)?.to !== band.from) endGrid();
    if (belongsToGrid(band, width, leads[index] ?? false)) {
      grid.push(band);
      width = widened(width, band);
      return;
    }
    endGrid();
    const before = bands[index - 1];
    const lines = band.lines.map((text) => text.trim()).filter((text) => text !== '');
    if (before?.to === band.from && blocks.at(-1)?.draft.kind === 'paragraph' && runsOn(before, band))
      joinTo(blocks, lines.shift() ?? '');
    for (const text of lines) blocks.push({ row: band.from, draft: { kind: 'paragraph', text, heading: null } });
  });
  endGrid();
  return blocks;
}

/** A line that a clerk broke by hand is about as long as its column is wide. */
const SHORTEST_BROKEN_LINE = 20;

/**
 * Whether a paragraph goes on in the next row, as where a clerk broke a sentence by hand: a long line that ends without a
 * stop, followed by one that begins no heading and no item of its own.
 */
function runsOn(before: Band, band: Band): boolean {
  const text = before.lines.at(-1)?.trim() ?? '';
  const [next = ''] = band.lines;
  if (text.length < SHORTEST_BROKEN_LINE || /[。！？][”"’）)]?$/.test(text.slice(-2))) return false;
  if (isTitleOrHeading(text) || isTitleOrHeading(next)) return false;
  return (
    columnOf(before) === columnOf(band) &&
    !/^\s*(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]|[一二三四五六七八九十]是|第[一二三四五六七八九十]+[，、])/.test(
      next,
    )
  );
}

function columnOf({ areas }: Band): number | undefined {
  return areas.find(({ text }) => text !== '')?.column;
}

function joinTo(blocks: PlacedBlock[], text: string): void {
  const last = blocks.pop();
  if (last?.draft.kind !== 'paragraph') return;
  blocks.push({ ...last, draft: { ...last.draft, text: last.draft.text + text } });
}

/** For each band, whether a row with several texts follows without an empty row or prose between. */
function leadsToRow(bands: readonly Band[]): readonly boolean[] {
  const leads = new Array<boolean>(bands.length).fill(false);
  for (let index = bands.length - 2; index >= 0; index--) {
    const next = bands[index + 1];
    if (next === undefined || next.kind === 'lines' || next.from !== bands[index]?.to) continue;
    leads[index] = next.kind === 'row' || (leads[index + 1] ?? false);
  }
  return leads;
}

function belongsToGrid(band: Band, width: Width, leads: boolean): boolean {
  if (band.kind === 'row') return true;
  if (band.kind === 'lines') return false;
  const begun = width.end > 0;
  if (band.kind === 'blank') return begun;
  const [text = ''] = band.lines;
  const drawn = band.areas.filter((area) => area.text !== '' || area.bordered).length;
  if (!begun) return leads && (drawn > 1 || tableItem.test(text));
  return leads || drawn > 1 || isPartOfRow(band, width);
}

/**
 * A label whose values were left empty, or a value without its label, in a table without lines: a text below the table that
 * does not go over the whole of it.
 */
function isPartOfRow(band: Band, { first, end }: Width): boolean {
  const cell = band.areas.find(({ text }) => text !== '');
  return cell !== undefined && (cell.column > first || cell.column + cell.columnSpan < end);
}

/** One empty row may be a row of the table (that of table four has no label); more are the rest of a drawn page. */
function withoutTrailingBlanks(grid: readonly Band[]): readonly Band[] {
  const last = grid.findLastIndex(({ kind }) => kind !== 'blank');
  return grid.slice(0, last + 2);
}

/** Columns that a grid goes over. */
interface Width {
  readonly first: number;
  readonly end: number;
}

const nothing: Width = { first: Infinity, end: 0 };

function widened({ first, end }: Width, { areas }: Band): Width {
  return areas.reduce(
    (width, { column, columnSpan }) => ({
      first: Math.min(width.first, column),
      end: Math.max(width.end, column + columnSpan),
    }),
    { first, end },
  );
}

/** The cells of a grid; every position that no cell covers is a blank cell, so that nothing shifts. */
function cellsOf(grid: readonly Band[]): CellDraft[] {
  const { first, end } = grid.reduce(widened, nothing);
  const from = grid[0]?.from ?? 0;
  const width = end - first;
  const height = (grid.at(-1)?.to ?? 0) - from;
  if (width * height > MOST_COVERED) throw new UnreadableFile(oversizedSheet);
  const starting = new Map<number, PrintedArea>();
  const covered = new Uint8Array(width * height);
  for (const area of grid.flatMap(({ areas }) => areas)) {
    const at = (area.row - from) * width + area.column - first;
    starting.set(at, area);
    for (let row = 0; row < area.rowSpan; row++) {
      covered.fill(1, at + row * width, at + row * width + area.columnSpan);
    }
  }
  const cells: CellDraft[] = [];
  covered.forEach((isCovered, at) => {
    const area = starting.get(at);
    if (area === undefined && isCovered === 1) return;
    cells.push({
      row: Math.floor(at / width),
      column: at % width,
      rowSpan: area?.rowSpan ?? 1,
      columnSpan: area?.columnSpan ?? 1,
      text: inOneLine(area?.text ?? ''),
    });
  });
  return cells;
}

/** Lines of a cell are joined without a separator; but two numbers one above the other are not one number. */
function inOneLine(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .reduce((joined, line) => joined + (/\d$/.test(joined.slice(-1)) && /^\d/.test(line) ? ' / ' : '') + line, '');
}
