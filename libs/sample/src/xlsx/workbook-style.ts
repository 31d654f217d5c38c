/** How a workbook is laid out; the product's own form template is the usual one, the others are what bodies make themselves. */
export interface WorkbookStyle {
  /** A sheet for each section, or everything on one. */
  readonly sheets: 'bySection' | 'one';
  /** Whether the cells of tables are drawn; without lines blank values are not in the file at all. */
  readonly borders: boolean;
  /** Whether empty rows part tables from prose. */
  readonly emptyRows: boolean;
  /** Plain numbers as numbers, or as text. */
  readonly numbers: 'stored' | 'typed';
}

export const formTemplate: WorkbookStyle = { sheets: 'bySection', borders: true, emptyRows: true, numbers: 'stored' };
