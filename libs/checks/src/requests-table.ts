import { cellCode, formOf, type Code, type FormColumn, type FormRow, type Report } from '@gongkai/report';

/** Table three of an edition: its rows from received to carried forward, its seven columns of applicants. */
export interface RequestsTable {
  readonly rows: readonly FormRow[];
  readonly columns: readonly FormColumn[];
}

/** Table three of the report's form; null where the form is not known or no cell of the table was read. */
export function requestsTableOf(report: Report): RequestsTable | null {
  const table = formOf(report.form)?.tables.find(({ name }) => name === 'three');
  const block = table?.blocks[0];
  if (block === undefined) return null;
  const { rows, columns } = block;
  const read = rows.some((row) => columns.some((column) => report.figures[cellCode(row, column)] !== undefined));
  return read ? { rows, columns } : null;
}

const ends = new Set(['requests.received', 'requests.carriedIn', 'requests.total', 'requests.carriedForward']);

/** The outcomes of a column from granted to other, without their total. */
export function outcomesOf({ rows }: RequestsTable, column: FormColumn): Code[] {
  return rows.filter(({ key }) => !ends.has(key)).map((row) => cellCode(row, column));
}

/** Why nothing can be said of table three. */
export const noRequestsTable = { zh: '报告中没有读到表三', en: 'table three was not found in the report' };
