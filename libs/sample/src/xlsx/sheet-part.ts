import { escapeMarkup } from '../markup.ts';
import { officeRelations, xmlDeclaration } from '../ooxml/package-xml.ts';
import type { SheetContent, WrittenCell } from './sheet-content.ts';
import type { WorkbookStyle } from './workbook-style.ts';
import { spreadsheetNamespace, styleNumber } from './styles-part.ts';

/** Identifier by which a sheet refers to its drawing. */
export const drawingRelation = 'rId1';

/** Widths are counted in digits of the body font; one is some 120 twentieths of a point wide. */
const DIGIT = 120;

/** One sheet: numbers as numbers, everything else as text in its cell, a blank cell as a cell without content. */
export function sheetPart({ widths, rows, chart }: SheetContent, style: WorkbookStyle): string {
  const columns = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${(width / DIGIT).toFixed(2)}" customWidth="1"/>`,
  );
  const merged = rows.flatMap(({ cells }, row) =>
    cells.filter(isMerged).map((cell) => `<mergeCell ref="${areaName(row, cell)}"/>`),
  );
  return (
    `${xmlDeclaration}<worksheet xmlns="${spreadsheetNamespace}" xmlns:r="${officeRelations}">` +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetFormatPr defaultRowHeight="15"/>' +
    `<cols>${columns.join('')}</cols><sheetData>${rowsXml(rows, style)}</sheetData>` +
    (merged.length === 0 ? '' : `<mergeCells count="${merged.length}">${merged.join('')}</mergeCells>`) +
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0"/>' +
    (chart === undefined ? '' : `<drawing r:id="${drawingRelation}"/>`) +
    '</worksheet>'
  );
}

/** Merged cells are written at every position they cover, so that their borders are drawn all round. */
function rowsXml(rows: SheetContent['rows'], style: WorkbookStyle): string {
  const positions = rows.map((): string[] => []);
  rows.forEach(({ cells }, row) => {
    for (const cell of cells) {
      for (let down = 0; down < cell.rowSpan; down++) {
        for (let right = 0; right < cell.columnSpan; right++) {
          const first = down === 0 && right === 0;
          const at = positions[row + down];
          if (at !== undefined)
            at[cell.column + right] = cellXml(
              row + down,
              cell.column + right,
              first ? cell : { ...cell, text: '' },
              style,
            );
        }
      }
    }
  });
  return rows
    .map(({ height }, row) => {
      const cells = (positions[row] ?? []).filter((xml) => xml !== undefined).join('');
      return `<row r="${row + 1}" ht="${height}" customHeight="1">${cells}</row>`;
    })
    .join('');
}

function cellXml(row: number, column: number, cell: WrittenCell, { borders, numbers }: WorkbookStyle): string {
  const { text } = cell;
  const style = !borders && (cell.style === 'label' || cell.style === 'value') ? 'plain' : cell.style;
  const begin = `<c r="${placeName(row, column)}" s="${styleNumber(style)}"`;
  if (text === '') return style === 'plain' ? '' : `${begin}/>`;
  if (numbers === 'stored' && cell.style === 'value' && String(Number(text)) === text)
    return `${begin}><v>${text}</v></c>`;
  return `${begin} t="inlineStr"><is><t xml:space="preserve">${escapeMarkup(text)}</t></is></c>`;
}

function isMerged({ columnSpan, rowSpan }: WrittenCell): boolean {
  return columnSpan > 1 || rowSpan > 1;
}

function areaName(row: number, { column, columnSpan, rowSpan }: WrittenCell): string {
  return `${placeName(row, column)}:${placeName(row + rowSpan - 1, column + columnSpan - 1)}`;
}

/** `B7` for row 6, column 1; no table of the form has more than 26 columns. */
function placeName(row: number, column: number): string {
  return `${String.fromCharCode('A'.charCodeAt(0) + column)}${row + 1}`;
}
