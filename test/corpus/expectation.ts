import { type Cell, cellCode, type Code, documentFormats, formEditions, formOf, type FormTable } from '@gongkai/report';
import { z } from 'zod';

/**
 * What stands in one place of the form, in one word: a number, `_` blank, `/` not applicable, `~3000` approximate, `?`
 * something that is no number, `-` not in the document at all.
 */
const token = z.string().regex(/^(?:~?-?\d+(?:\.\d+)?|[_/?-])$/);
const row = z.string().regex(/^\S+(?: \S+)*$/);

/** What a document of the corpus says: written by those who made the document, never by the reader. */
export const expectation = z.strictObject({
  /** How the document came about. */
  made: z.string().min(1),
  format: z.enum(documentFormats),
  status: z.enum(['read', 'partial', 'notAReport', 'unreadable']),
  agency: z.string().nullable().default(null),
  year: z.int().nullable().default(null),
  form: z.enum(formEditions).nullable().default(null),
  /** Rows of the form's tables, in the order of the form, a token a column. */
  tables: z.record(z.string(), z.array(row)).default({}),
  /** Figures of prose by code; `-` is not written. */
  prose: z.record(z.string(), token).default({}),
});
export type Expectation = z.infer<typeof expectation>;

/** What of a figure is compared. */
export type Value = Pick<Cell, 'cell' | 'value'>;

/** What a token says; null for `-`. */
export function valueOf(written: string): Value | null {
  const said = token.parse(written);
  if (said === '-') return null;
  if (said === '_') return { cell: 'blank', value: null };
  if (said === '/') return { cell: 'notApplicable', value: null };
  if (said === '?') return { cell: 'unreadable', value: null };
  return said.startsWith('~')
    ? { cell: 'approximate', value: Number(said.slice(1)) }
    : { cell: 'number', value: Number(said) };
}

/** The token for a value; null stands for a figure that the document does not have. */
export function tokenOf(value: Value | null | undefined): string {
  if (value === null || value === undefined) return '-';
  if (value.cell === 'blank') return '_';
  if (value.cell === 'notApplicable') return '/';
  if (value.cell === 'unreadable') return '?';
  return `${value.cell === 'approximate' ? '~' : ''}${String(value.value)}`;
}

/** Codes of a table row by row, as the form prints them. */
export function rowsOf(table: FormTable): Code[][] {
  return table.blocks.flatMap(({ rows, columns }) => rows.map((r) => columns.map((column) => cellCode(r, column))));
}

/**
 * What each cell of the form's tables is expected to hold; null where the document has none.
 * @throws {Error} where a table has another number of rows or columns than the form
 */
export function cellsDue({ form, tables }: Pick<Expectation, 'form' | 'tables'>): Map<Code, Value | null> {
  const due = new Map<Code, Value | null>();
  for (const table of formOf(form)?.tables ?? []) {
    const codes = rowsOf(table);
    const written = (tables[table.name] ?? codes.map((r) => r.map(() => '-').join(' '))).map((line) => line.split(' '));
    if (written.map((line) => line.length).join() !== codes.map((line) => line.length).join()) {
      throw new Error(`Table ${table.name} of the expectation is not laid out as the form of ${String(form)}`);
    }
    codes.forEach((line, r) => line.forEach((code, c) => due.set(code, valueOf(written[r]?.[c] ?? ''))));
  }
  return due;
}

/** The tables of an expectation, from what each cell holds; one left out is not in the document. */
export function tablesDue(form: Expectation['form'], values: ReadonlyMap<Code, Value>): Expectation['tables'] {
  return Object.fromEntries(
    (formOf(form)?.tables ?? []).map((table) => [
      table.name,
      rowsOf(table).map((codes) => codes.map((code) => tokenOf(values.get(code))).join(' ')),
    ]),
  );
}
