import { sheetsOf, UnreadableFile } from '@gongkai/reading';
import type { RosterRow } from './roster-lines.ts';

/** A file that is no workbook, is damaged or protected, or is far too large inside. */
export class UnreadableSheet extends Error {
  override readonly name = 'UnreadableSheet';
}

/** What a list of names never reaches. */
const limits = { rows: 2000, columns: 50 };

/**
 * The rows of the first sheet of a workbook that is shown, as text; rows without any are left out.
 * @throws {UnreadableSheet}
 */
export function rowsOfSheet(bytes: Uint8Array): RosterRow[] {
  const sheet = shownSheet(bytes);
  const rows = sheet.rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (rows.length > limits.rows) throw new UnreadableSheet(`The sheet has more than ${limits.rows} rows`);
  return rows.map(({ line, cells }) => ({ line, cells: cells.slice(0, limits.columns) }));
}

function shownSheet(bytes: Uint8Array) {
  try {
    const sheet = sheetsOf(bytes).find(({ hidden }) => !hidden);
    if (sheet === undefined) throw new UnreadableSheet('The workbook has no sheet that is shown');
    return sheet;
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    throw new UnreadableSheet(error.message, { cause: error });
  }
}
