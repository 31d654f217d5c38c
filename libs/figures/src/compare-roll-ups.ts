import type { Code } from '@gongkai/report';
import type { RollUpRow } from './roll-up.ts';
import type { Sum } from './sum.ts';

/**
 * A field of a total on which the two opinions differ. `row` where one side lacks the whole row, or has it more than
 * once: `sql` and `library` are then how often each has it.
 */
export interface Disagreement {
  readonly year: number;
  readonly code: Code;
  readonly field: keyof Sum | 'row';
  readonly sql: number | null;
  readonly library: number | null;
}

const fields: readonly (keyof Sum)[] = [
  'confirmed',
  'inferred',
  'approximate',
  'numbers',
  'inferredNumbers',
  'blank',
  'notApplicable',
  'unreadable',
  'absent',
];

/** Holds the totals of SQL and of the library against each other: every row of either, every field. Empty if they agree. */
export function compareRollUps(sql: readonly RollUpRow[], library: readonly RollUpRow[]): Disagreement[] {
  const [left, right] = [byTotal(sql), byTotal(library)];
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((key) =>
    compareRows(left.get(key) ?? [], right.get(key) ?? []),
  );
}

function compareRows(sql: readonly RollUpRow[], library: readonly RollUpRow[]): Disagreement[] {
  const [left, right] = [sql[0], library[0]];
  const either = left ?? right;
  if (either === undefined) return [];
  const { year, code } = either;
  if (left === undefined || right === undefined || sql.length > 1 || library.length > 1) {
    return [{ year, code, field: 'row', sql: sql.length, library: library.length }];
  }
  return fields
    .filter((field) => left[field] !== right[field])
    .map((field) => ({ year, code, field, sql: left[field], library: right[field] }));
}

function byTotal(rows: readonly RollUpRow[]): Map<string, RollUpRow[]> {
  const byKey = new Map<string, RollUpRow[]>();
  for (const row of rows) {
    const key = `${row.year} ${row.code}`;
    byKey.set(key, [...(byKey.get(key) ?? []), row]);
  }
  return byKey;
}
