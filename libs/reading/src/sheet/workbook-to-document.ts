import type { Document, DocumentFormat, Note } from '@gongkai/report';
import type { BlockDraft } from '../block-draft.ts';
import { DocumentWriter } from '../document-writer.ts';
import { sectionHeading } from '../section-heading.ts';
import { printedAreas } from './printed-areas.ts';
import { sheetToBlocks } from './sheet-to-blocks.ts';
import type { Sheet, Workbook } from './workbook.ts';

/**
 * The document a workbook prints: its sheets one after another, hidden sheets, rows and columns left out. A sheet whose
 * name is the heading of a section begins with it where it does not say so itself. What was left out is told in notes.
 */
export function workbookToDocument({ sheets, tally }: Workbook, format: DocumentFormat): Document {
  const writer = new DocumentWriter();
  const hidden = { rows: 0, columns: 0 };
  for (const sheet of sheets) {
    if (sheet.hidden) continue;
    const { areas, hiddenRows, hiddenColumns, shownRow } = printedAreas(sheet);
    hidden.rows += hiddenRows;
    hidden.columns += hiddenColumns;
    const upon = sheet.overlays.flatMap(({ row, drafts }) => drafts.map((draft) => ({ row: shownRow(row), draft })));
    // Sorting is stable: what lies upon the cells comes behind the block that begins in the same row.
    const blocks = [...sheetToBlocks(areas), ...upon].toSorted((a, b) => a.row - b.row).map(({ draft }) => draft);
    if (blocks.length > 0) writer.blocks([...nameAsHeading(sheet, blocks), ...blocks]);
  }
  const hiddenSheets = sheets.filter((sheet) => sheet.hidden && sheet.cells.some(({ text }) => text !== ''));
  const told: readonly (readonly [count: number, zh: string, en: string])[] = [
    [
      hiddenSheets.length,
      `有 ${hiddenSheets.length} 张隐藏的工作表没有读取：${namesOf(hiddenSheets)}。`,
      `Hidden sheets not read: ${hiddenSheets.length} (${namesOf(hiddenSheets)}).`,
    ],
    [
      hidden.rows + hidden.columns,
      `有 ${hidden.rows} 行、${hidden.columns} 列被隐藏，没有读取。`,
      `Hidden and not read: ${hidden.rows} rows, ${hidden.columns} columns.`,
    ],
    [
      tally.rounded,
      `有 ${tally.rounded} 个单元格显示的数字与存储的不同（四舍五入、零不显示等），按存储的数字读取。`,
      `Cells whose format shows another number than is stored (rounded, or a zero that is not shown): ${tally.rounded}; the stored numbers were read.`,
    ],
    [
      tally.uncomputed,
      `有 ${tally.uncomputed} 个公式没有保存计算结果，没有取数。请用 Excel 或 WPS 打开后重新保存。`,
      `Formulas without a stored result, from which no number was taken: ${tally.uncomputed}. Open the file in Excel or WPS and save it again.`,
    ],
    [
      tally.pictures,
      `文件中有图片 ${tally.pictures} 张，图片里的文字和表格没有读取。`,
      `Pictures in the file: ${tally.pictures}. Text and tables inside pictures were not read.`,
    ],
    [
      tally.boxes,
      `文件中有文本框 ${tally.boxes} 个，里面的文字没有读取。请把文字放进单元格。`,
      `Text boxes in the file: ${tally.boxes}. Their text was not read; put it into cells.`,
    ],
    [
      tally.charts,
      `有 ${tally.charts} 个图表的数据不在文件中或无法读取。`,
      `Charts whose data are not in the file or cannot be read: ${tally.charts}.`,
    ],
  ];
  for (const [count, zh, en] of told) if (count > 0) writer.note(noteOf(zh, en));
  return writer.document(format);
}

function nameAsHeading({ name }: Sheet, blocks: readonly BlockDraft[]): readonly BlockDraft[] {
  const section = sectionHeading(name);
  const says = blocks.some((block) => block.kind === 'paragraph' && sectionHeading(block.text) === section);
  return section === null || says ? [] : [{ kind: 'paragraph', text: name, heading: null }];
}

function namesOf(sheets: readonly Sheet[]): string {
  return sheets.map(({ name }) => name).join('、');
}

function noteOf(zh: string, en: string): Note {
  return { message: { zh, en }, places: [] };
}
