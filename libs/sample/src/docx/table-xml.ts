import { columnWidths, textWidth } from '../column-widths.ts';
import { rowsWithContinuations, type PrintedTable, type RowCell } from '../printed-table.ts';
import { paragraphXml } from './paragraph-xml.ts';

const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
  .join('');

const margins = '<w:tblCellMar><w:left w:w="60" w:type="dxa"/><w:right w:w="60" w:type="dxa"/></w:tblCellMar>';

/** The table with merged cells as Word keeps them: gridSpan across, vMerge down. */
export function tableXml(table: PrintedTable): string {
  const widths = columnWidths(table);
  const rows = rowsWithContinuations(table).map((cells) => rowXml(cells, widths));
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${textWidth}" w:type="dxa"/><w:jc w:val="center"/>` +
    `<w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/>${margins}</w:tblPr>` +
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${rows.join('')}</w:tbl>`
  );
}

function rowXml(cells: readonly RowCell[], widths: readonly number[]): string {
  let column = 0;
  const xml = cells.map((rowCell) => {
    const { columnSpan } = rowCell.cell;
    const width = widths.slice(column, column + columnSpan).reduce((sum, w) => sum + w, 0);
    column += columnSpan;
    return cellXml(rowCell, width);
  });
  return `<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="340"/><w:jc w:val="center"/></w:trPr>${xml.join('')}</w:tr>`;
}

function cellXml({ cell, continues }: RowCell, width: number): string {
  const span = cell.columnSpan > 1 ? `<w:gridSpan w:val="${cell.columnSpan}"/>` : '';
  const start = cell.rowSpan > 1 ? '<w:vMerge w:val="restart"/>' : '';
  const merge = continues ? '<w:vMerge/>' : start;
  const lines = continues ? [''] : cell.lines;
  return (
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span}${merge}<w:vAlign w:val="center"/></w:tcPr>` +
    `${lines.map((line) => paragraphXml('TableText', line)).join('')}</w:tc>`
  );
}
