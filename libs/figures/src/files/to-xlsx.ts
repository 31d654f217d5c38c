import writeExcelFile, { type CellObject, type Sheet } from 'write-excel-file/universal';
import { sheetNames } from './sheet-names.ts';
import type { CellKind, WorkbookCell, WorkbookSheet } from './workbook.ts';

const border = { borderStyle: 'thin', borderColor: '#BFC5CE' } as const;
const whole = { ...border, align: 'right', format: '#,##0' } as const;
/** A format with decimals would print a point behind a whole number. */
const fraction = '#,##0.0#####';
/** Up to the fen: amounts are in yuan or in 万元. */
const amount = { ...whole, format: '#,##0.00####' } as const;
const sum = { fontWeight: 'bold', backgroundColor: '#EEF2F8' } as const;
const inferred = { fontStyle: 'italic', textColor: '#6A5210', backgroundColor: '#FFF6DF' } as const;

/** How each kind of cell looks; colours print in grey and nothing is said by colour alone. */
const looks: Readonly<Record<CellKind, CellObject>> = {
  title: { fontWeight: 'bold', fontSize: 14 },
  note: { textColor: '#5A6270', wrap: false },
  head: {
    ...border,
    fontWeight: 'bold',
    backgroundColor: '#E3E8F0',
    align: 'center',
    alignVertical: 'center',
    wrap: true,
  },
  name: { ...border, align: 'left' },
  text: { ...border, align: 'left' },
  mark: { ...border, align: 'center' },
  number: whole,
  amount,
  inferred: { ...whole, ...inferred, format: '#,##0"（推定）"' },
  inferredAmount: { ...amount, ...inferred, format: '#,##0.00####"（推定）"' },
  approximate: { ...whole, format: '"约"#,##0' },
  approximateAmount: { ...amount, format: '"约"#,##0.00####' },
  sum: { ...whole, ...sum },
  sumAmount: { ...amount, ...sum },
  sumName: { ...border, ...sum, align: 'left' },
  missing: {
    ...border,
    align: 'center',
    textColor: '#5A6270',
    backgroundColor: '#FFFFFF',
    fillPatternStyle: 'lightUp',
    fillPatternColor: '#C9CED6',
  },
};

/** Numbers are numbers; every text is typed as one, so that none is taken for a formula. */
function cellOf(cell: WorkbookCell | null): CellObject | null {
  if (cell === null) return null;
  const { value, kind, columnSpan, rowSpan } = cell;
  const spans = { ...(columnSpan === undefined ? {} : { columnSpan }), ...(rowSpan === undefined ? {} : { rowSpan }) };
  const { format, ...look } = looks[kind];
  if (value === null) return { ...look, ...spans };
  if (typeof value === 'string') return { ...look, ...spans, value, type: String };
  const written = format === whole.format && !Number.isInteger(value) ? fraction : format;
  return { ...look, ...spans, value, type: Number, ...(written === undefined ? {} : { format: written }) };
}

/**
 * A workbook (.xlsx) with these sheets, in a browser as on the server.
 * @throws {Error} for a number that is none
 */
export async function toXlsx(sheets: readonly WorkbookSheet[]): Promise<Blob> {
  const names = sheetNames(sheets.map(({ name }) => name));
  const written = sheets.map(({ widths, rows, frozenRows, frozenColumns }, i): Sheet<Blob> => ({
    sheet: names[i] ?? '',
    columns: widths.map((width) => ({ width })),
    data: rows.map((row) => row.map(cellOf)),
    stickyRowsCount: frozenRows,
    stickyColumnsCount: frozenColumns,
    orientation: 'landscape',
  }));
  return await writeExcelFile(written, { fontFamily: 'Microsoft YaHei', fontSize: 10 }).toBlob();
}
