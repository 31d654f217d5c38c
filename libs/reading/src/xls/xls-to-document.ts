import type { Document } from '@gongkai/report';
import type { CompoundFile } from '../compound/open-compound.ts';
import { workbookToDocument } from '../sheet/workbook-to-document.ts';
import { compoundToWorkbook } from './open-xls.ts';

/**
 * Reads a workbook of Excel 97–2003 (.xls, and .et of WPS; [MS-XLS]) as `xlsxToDocument` reads a newer one; charts are
 * counted, not read. Throws `UnreadableFile` where it is protected by a password, older, damaged, or out of all proportion.
 */
export function xlsToDocument(compound: CompoundFile): Document {
  return workbookToDocument(compoundToWorkbook(compound), 'xls');
}
