import { mainPart, partOf, relationsOf } from '../ooxml/office-package.ts';
import { damagedFile } from '../ooxml/office-trouble.ts';
import { openZip, type Zip } from '../ooxml/open-zip.ts';
import { requireZip } from '../ooxml/require-zip.ts';
import { attributeOf, childOf, childrenOf, isMarked, type XmlElement } from '../ooxml/xml-element.ts';
import { MOST_CELLS, MOST_SHEETS, oversizedSheet } from '../sheet/sheet-trouble.ts';
import { newSheetTally, type Sheet, type Workbook } from '../sheet/workbook.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { cellStyles } from './cell-styles.ts';
import { sharedTexts } from './shared-texts.ts';
import { overlaysOf } from './overlays.ts';
import { sheetMarkup } from './sheet-markup.ts';
import type { CellReading } from './cell-text.ts';
import { partToSheet } from './part-to-sheet.ts';
import { binaryWorkbook } from './xlsx-trouble.ts';

/** Whether a zip container holds a workbook. */
export function isWorkbook(zip: Zip): boolean {
  return /^xl\//i.test(mainPart(zip) ?? '') || zip.has('xl/workbook.xml') || zip.has('xl/workbook.bin');
}

/**
 * Opens a workbook. Throws `UnreadableFile` where it is no workbook, is cut off or damaged, or holds more than `MOST_CELLS`.
 */
export function openWorkbook(bytes: Uint8Array): Workbook {
  requireZip(bytes);
  const zip = openZip(bytes);
  const name = mainPart(zip) ?? 'xl/workbook.xml';
  if (/\.bin$/i.test(name)) throw new UnreadableFile(binaryWorkbook);
  const root = partOf(zip, name, sheetMarkup);
  if (root?.name !== 'workbook') throw new UnreadableFile(damagedFile);
  const relations = relationsOf(zip, name);
  const partOfType = (type: string): XmlElement | undefined => {
    const relation = [...relations.values()].find((candidate) => candidate.type === type);
    return relation && partOf(zip, relation.target, sheetMarkup);
  };
  const tally = newSheetTally();
  const reading: CellReading = {
    texts: sharedTexts(partOfType('sharedStrings')),
    styles: cellStyles(partOfType('styles')),
    epoch1904: isMarked(childOf(root, 'workbookPr'), 'date1904'),
    tally,
  };
  let cells = 0;
  const listed = childrenOf(childOf(root, 'sheets'), 'sheet');
  if (listed.length > MOST_SHEETS) throw new UnreadableFile(oversizedSheet);
  const sheets = listed.map((element): Sheet => {
    const target = relations.get(attributeOf(element, 'id') ?? '')?.target ?? '';
    const part = partOf(zip, target, sheetMarkup);
    if (part === undefined) throw new UnreadableFile(damagedFile);
    const sheet = {
      name: attributeOf(element, 'name') ?? '',
      hidden: /hidden/i.test(attributeOf(element, 'state') ?? ''),
      ...partToSheet(part, reading),
    };
    cells += sheet.cells.length;
    if (cells > MOST_CELLS) throw new UnreadableFile(oversizedSheet);
    return { ...sheet, overlays: sheet.hidden ? [] : overlaysOf(zip, target, part, tally) };
  });
  return { sheets, tally };
}
