import { damagedFile } from '../ooxml/office-trouble.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { MOST_COLUMNS } from './workbook.ts';

/** Columns from the first up to the one before `to`. */
export interface ColumnRange {
  readonly from: number;
  readonly to: number;
}

/** The columns in ranges, of which no honest sheet has more than columns. Throws `UnreadableFile` for more. */
export function columnsIn(ranges: readonly ColumnRange[]): ReadonlySet<number> {
  const columns = new Set<number>();
  let tried = 0;
  for (const { from, to } of ranges) {
    for (let column = Math.max(0, from); column < Math.min(to, MOST_COLUMNS); column++) {
      if (++tried > MOST_COLUMNS) throw new UnreadableFile(damagedFile);
      columns.add(column);
    }
  }
  return columns;
}
