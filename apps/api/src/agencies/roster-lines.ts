/** A line of a pasted list, or a row of a sheet, as it stands there. */
export interface RosterRow {
  /** From 1, blank ones counted. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** What a row says of a body. */
export interface NamedBody {
  readonly line: number;
  readonly name: string;
  /** The word for its kind, as written; empty where there is none. */
  readonly kind: string;
}

/** 部门 alone is no header: it is the commonest kind. */
const nameHeaders = ['单位名称', '单位全称', '名称', '单位', '机构名称', '部门名称', '填报单位', 'name'];
const kindHeaders = ['类别', '类型', '单位类别', '单位类型', '机构类别', '机构类型', '性质', 'kind'];
/** A title or two may stand above the header. */
const headerWithin = 10;

/** Rows of a pasted list: one a line, its cells parted by tabs, or else by commas. */
export function rowsOfText(text: string): RosterRow[] {
  return text.split(/\r\n|\r|\n/).map((line, i) => ({
    line: i + 1,
    cells: line.split(line.includes('\t') ? '\t' : /[,，]/).map((cell) => cell.replace(/^\s*"(.*)"\s*$/, '$1').trim()),
  }));
}

/**
 * The bodies that rows name. A header says which column is which, and what stands above it is no body; without one the name
 * is the first cell that is no number, and the kind stands behind it.
 */
export function namedBodies(rows: readonly RosterRow[]): NamedBody[] {
  const header = rows.slice(0, headerWithin).findIndex(({ cells }) => cells.some(isIn(nameHeaders)));
  const nameColumn = rows[header]?.cells.findIndex(isIn(nameHeaders)) ?? -1;
  const kindColumn = rows[header]?.cells.findIndex(isIn(kindHeaders)) ?? -1;
  return rows.slice(header + 1).flatMap(({ line, cells }) => {
    const at = header < 0 ? cells.findIndex((cell) => cell !== '' && !/^[\d.]+$/.test(cell)) : nameColumn;
    const name = withoutNumber(cells[at] ?? '');
    const kind = cells[header < 0 ? at + 1 : kindColumn] ?? '';
    return name === '' ? [] : [{ line, name, kind }];
  });
}

function isIn(headers: readonly string[]): (cell: string) => boolean {
  return (cell) => headers.includes(cell.replace(/\s+/g, '').toLowerCase());
}

/** 3、财政局 → 财政局 */
function withoutNumber(name: string): string {
  return name.replace(/^[（(]?\d{1,3}[、.．)）]\s*/, '').trim();
}
