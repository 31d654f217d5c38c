import { alignedRight } from '../aligned-right.ts';
import type { BlockDraft } from '../block-draft.ts';
import { linesToTables } from '../text/lines-to-tables.ts';

/** The blocks with every table of the form that was flattened to one cell a line made a table again. */
export function linesAsTables(drafts: readonly BlockDraft[]): readonly BlockDraft[] {
  const tables = linesToTables(drafts.map((draft) => (draft.kind === 'paragraph' ? draft.text : '\t')));
  const whole = tables.filter(({ from, to }) => drafts.slice(from, to).every(({ kind }) => kind === 'paragraph'));
  let at = 0;
  const read = whole.flatMap(({ from, to, rows }): readonly BlockDraft[] => {
    const before = drafts.slice(at, from);
    at = to;
    const cells = alignedRight(rows).map(({ cell, ...position }) => ({ ...position, text: cell.text }));
    return [...before, { kind: 'grid', exact: false, cells }];
  });
  return [...read, ...drafts.slice(at)];
}
