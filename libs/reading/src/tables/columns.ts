import type { FormColumn } from '@gongkai/report';
import type { HeaderPath } from './header-paths.ts';
import { officialCore, sameLabel } from './label.ts';

/**
 * Finds the grid column of each form column by its own label and, where several columns carry it, by the labels above.
 * A column under another group's label never matches. Columns that cannot be told are left out.
 */
export function columnsOf(columns: readonly FormColumn[], paths: readonly HeaderPath[]): Map<FormColumn, number> {
  const groups = [...new Set(columns.flatMap((column) => column.path.slice(0, -1)))].map(officialCore);
  const found = new Map<FormColumn, number>();
  for (const column of columns) {
    const own = officialCore(column.path.at(-1) ?? '');
    const ancestors = column.path.slice(0, -1).map(officialCore);
    const others = groups.filter((group) => !ancestors.includes(group));
    const candidates = paths
      .map((path, index) => ({ index, leaf: path.at(-1) ?? '', above: path.slice(0, -1) }))
      .filter(
        ({ leaf, above }) => sameLabel(leaf, own) && !above.some((label) => others.some((o) => sameLabel(label, o))),
      )
      .map(({ index, above }) => ({
        index,
        known: ancestors.filter((ancestor) => above.some((label) => sameLabel(label, ancestor))).length,
      }));
    const best = Math.max(...candidates.map(({ known }) => known));
    const [only, ...rest] = candidates.filter(({ known }) => known === best);
    if (only !== undefined && rest.length === 0) found.set(column, only.index);
  }
  return found;
}
