import type { BlockDraft } from '../block-draft.ts';
import { tableToDrafts, type TableCell } from '../table-to-drafts.ts';
import { bodyToBlocks } from './body-to-blocks.ts';
import type { DocxReading } from './docx-reading.ts';
import { attributeOf, childOf, childrenOf, descendantOf, numberOf, type XmlElement } from '../ooxml/xml-element.ts';

/** Word allows 63 columns; a span beyond this is damage. */
const WIDEST_SPAN = 1_000;

type OpenCell = { -readonly [key in keyof TableCell<BlockDraft>]: TableCell<BlockDraft>[key] };

/**
 * Reads a table: each cell at the column of the table's own grid it begins in, a merged cell once at its upper left.
 * Word leaves merged-away cells in the file (`vMerge`, `hMerge` without restart) and does not print what is in them.
 */
export function tableToBlocks(table: XmlElement, reading: DocxReading): readonly BlockDraft[] {
  const cells: OpenCell[] = [];
  let above = new Map<number, OpenCell>();
  let row = 0;
  for (const element of partsOf(table, 'tr', reading)) {
    const properties = childOf(element, 'trPr');
    if (isChanged(properties, 'del', 'ins', reading)) continue;
    above = readRow(element, row++, numberOf(childOf(properties, 'gridBefore')) ?? 0, above, cells, reading);
  }
  return tableToDrafts<BlockDraft>(cells, (placed) => ({ kind: 'grid', cells: placed }));
}

/** Reads one row into `cells` and returns the cells that the next row may continue, by their first column. */
function readRow(
  element: XmlElement,
  row: number,
  gridBefore: number,
  above: ReadonlyMap<number, OpenCell>,
  cells: OpenCell[],
  reading: DocxReading,
): Map<number, OpenCell> {
  const open = new Map<number, OpenCell>();
  let column = Math.min(Math.max(0, gridBefore), WIDEST_SPAN);
  let left: OpenCell | undefined;
  for (const cell of partsOf(element, 'tc', reading)) {
    const properties = childOf(cell, 'tcPr');
    if (isChanged(properties, 'cellDel', 'cellIns', reading)) continue;
    const columnSpan = Math.min(Math.max(1, numberOf(childOf(properties, 'gridSpan')) ?? 1), WIDEST_SPAN);
    const merged = above.get(column);
    if (left !== undefined && isContinued(properties, 'hMerge')) {
      left.columnSpan += columnSpan;
    } else if (isContinued(properties, 'vMerge') && merged?.columnSpan === columnSpan) {
      merged.rowSpan++;
      open.set(column, merged);
      left = undefined;
    } else {
      left = { row, column, rowSpan: 1, columnSpan, content: bodyToBlocks(cell.children, reading) };
      cells.push(left);
      if (descendantOf(properties, 'vMerge') !== undefined) open.set(column, left);
    }
    column += columnSpan;
  }
  return open;
}

/** Rows and cells may be wrapped in content controls and custom XML. */
function partsOf(parent: XmlElement, name: 'tr' | 'tc', reading: DocxReading): readonly XmlElement[] {
  return parent.children.flatMap((child) => {
    if (child.name === name) return [child];
    if (child.name === 'sdt')
      return childrenOf(child, 'sdtContent').flatMap((content) => partsOf(content, name, reading));
    if (child.name === 'customXml' || child.name === 'smartTag') return partsOf(child, name, reading);
    return [];
  });
}

function isContinued(properties: XmlElement | undefined, merge: 'vMerge' | 'hMerge'): boolean {
  const element = childOf(properties, merge);
  return element !== undefined && attributeOf(element, 'val') !== 'restart';
}

function isChanged(
  properties: XmlElement | undefined,
  deletion: string,
  insertion: string,
  reading: DocxReading,
): boolean {
  if (childOf(properties, insertion) !== undefined) reading.tally.insertions++;
  if (childOf(properties, deletion) === undefined) return false;
  reading.tally.deletions++;
  return true;
}
