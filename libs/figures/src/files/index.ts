export { hundredths, toCsv, type CsvCell, type WrittenNumber } from './csv.ts';
export { sheetNames } from './sheet-names.ts';
export { toXlsx } from './to-xlsx.ts';
export { textCell, type CellKind, type WorkbookCell, type WorkbookSheet } from './workbook.ts';
export { rollUpSheets, type RollUpWords } from '../roll-up-sheet/roll-up-sheet.ts';
