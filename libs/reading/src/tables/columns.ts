import type { FormColumn } from '@gongkai/report';
import type { HeaderColumn } from './header.ts';
import { nearestLabel, officialCore } from './label.ts';

/** The columns of a block in a grid; those that cannot be told are left out. */
export interface ColumnsFound {
  readonly found: ReadonlyMap<FormColumn, HeaderColumn>;
  /** Columns whose label has a slip. */
  readonly near: readonly { readonly formColumn: FormColumn; readonly column: HeaderColumn }[];
}

/**
 * Finds the grid column of each form column by its own label and, where several columns carry it, by the labels above.
 * A column under another group's label never matches. A label with a slip counts where no other is nearer and where it
 * stands between the columns it belongs between.
 */
export function columnsOf(columns: readonly FormColumn[], header: readonly HeaderColumn[]): ColumnsFound {
  const own = (column: FormColumn) => officialCore(column.path.at(-1) ?? '');
  const groups = new Set(columns.flatMap(({ path }) => path.slice(0, -1)).map(officialCore));
  const labels = new Set([...columns.map(own), ...groups]);
  const meant = new Map(header.map((column) => [column, column.path.map((core) => meaning(core, labels))]));
  const matches = (column: FormColumn, leaf: (column: HeaderColumn) => string) => {
    const ancestors = column.path.slice(0, -1).map(officialCore);
    const fitting = header.flatMap((candidate) => {
      const above = (meant.get(candidate) ?? []).slice(0, -1);
      const foreign = above.some((label) => groups.has(label) && !ancestors.includes(label));
      if (leaf(candidate) !== own(column) || foreign) return [];
      return [{ candidate, known: ancestors.filter((ancestor) => above.includes(ancestor)).length }];
    });
    const best = Math.max(...fitting.map(({ known }) => known));
    return fitting.filter(({ known }) => known === best).map(({ candidate }) => candidate);
  };
  const found = new Map<FormColumn, HeaderColumn>();
  const twice = new Set<FormColumn>();
  for (const column of columns) {
    const [only, ...rest] = matches(column, ({ path }) => path.at(-1) ?? '');
    if (only !== undefined && rest.length === 0) found.set(column, only);
  }
  for (const [column, at] of [...found]) {
    if ([...found].some(([other, there]) => other !== column && there === at)) twice.add(column);
  }
  for (const column of twice) found.delete(column);
  const exact = new Set(header.map(({ path }) => path.at(-1) ?? ''));
  const near = columns.flatMap((formColumn) => {
    if (found.has(formColumn) || exact.has(own(formColumn))) return [];
    const [only, ...rest] = matches(formColumn, (candidate) => meant.get(candidate)?.at(-1) ?? '');
    if (only === undefined || rest.length > 0 || !isBetween(columns, found, formColumn, only)) return [];
    return [{ formColumn, column: only }];
  });
  for (const { formColumn, column } of near) found.set(formColumn, column);
  return { found, near };
}

/** The label of the form that a label above a column is, slips forgiven; else itself. */
function meaning(core: string, labels: ReadonlySet<string>): string {
  return labels.has(core) ? core : (nearestLabel(core, labels) ?? core);
}

function isBetween(
  columns: readonly FormColumn[],
  found: ReadonlyMap<FormColumn, HeaderColumn>,
  column: FormColumn,
  at: HeaderColumn,
): boolean {
  const place = columns.indexOf(column);
  return columns.every((other, i) => {
    const there = found.get(other);
    return there === undefined || i === place || there.from < at.from === i < place;
  });
}
