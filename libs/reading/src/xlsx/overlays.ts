import type { BlockDraft } from '../block-draft.ts';
import { chartToDraft } from '../ooxml/chart-to-draft.ts';
import { partIfWellFormed, relationsOf } from '../ooxml/office-package.ts';
import type { Zip } from '../ooxml/open-zip.ts';
import { attributeOf, childOf, childrenOf, chosenOf, descendantOf, type XmlElement } from '../ooxml/xml-element.ts';
import type { Overlay, SheetTally } from '../sheet/workbook.ts';
import { drawingMarkup } from './sheet-markup.ts';

/** Reads what lies upon a sheet: charts with their cached data, the lines of text boxes. Pictures are counted. */
export function overlaysOf(zip: Zip, sheetName: string, sheet: XmlElement, tally: SheetTally): readonly Overlay[] {
  const id = attributeOf(childOf(sheet, 'drawing'), 'id');
  const name = id === undefined ? undefined : relationsOf(zip, sheetName).get(id)?.target;
  if (name === undefined) return [];
  const relations = relationsOf(zip, name);
  const chartOf = (relation: string): BlockDraft[] => {
    const target = relations.get(relation)?.target;
    const chart = target === undefined ? undefined : chartToDraft(partIfWellFormed(zip, target));
    if (chart === undefined) tally.charts++;
    return chart === undefined ? [] : [chart];
  };
  const draftsOf = (element: XmlElement): BlockDraft[] => {
    if (element.name === 'chart') return chartOf(attributeOf(element, 'id') ?? '');
    if (element.name === 'txBody') return linesOf(element);
    if (element.name === 'pic') {
      tally.pictures++;
      return [{ kind: 'picture' }];
    }
    const children = element.name === 'AlternateContent' ? chosenOf(element) : element.children;
    return children.flatMap(draftsOf);
  };
  return (partIfWellFormed(zip, name, drawingMarkup)?.children ?? []).map((anchor) => ({
    row: Math.max(0, Math.floor(Number(descendantOf(anchor, 'from', 'row')?.text ?? 0)) || 0),
    drafts: draftsOf(anchor),
  }));
}

function linesOf(body: XmlElement): BlockDraft[] {
  return childrenOf(body, 'p').map((paragraph) => ({
    kind: 'paragraph',
    text: [...childrenOf(paragraph, 'r'), ...childrenOf(paragraph, 'fld')]
      .map((run) => childOf(run, 't')?.text ?? '')
      .join('')
      .trim(),
    heading: null,
  }));
}
