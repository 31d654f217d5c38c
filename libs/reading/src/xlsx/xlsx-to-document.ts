import type { Document } from '@gongkai/report';
import { workbookToDocument } from '../sheet/workbook-to-document.ts';
import { openWorkbook } from './open-workbook.ts';

/**
 * Reads a workbook (.xlsx, ISO/IEC 29500): what its sheets print, one after another. Numbers are those stored, written as
 * their format prints them; formulas give their stored result, one without is kept as its text and never a number. Throws
 * `UnreadableFile` where the file is no workbook or is cut off, damaged, protected by a password, or out of all proportion.
 */
export function xlsxToDocument(bytes: Uint8Array): Document {
  return workbookToDocument(openWorkbook(bytes), 'xlsx');
}
