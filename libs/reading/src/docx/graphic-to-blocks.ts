import type { BlockDraft } from '../block-draft.ts';
import { bodyToBlocks } from './body-to-blocks.ts';
import { chartToDraft } from '../ooxml/chart-to-draft.ts';
import type { DocxReading } from './docx-reading.ts';
import { attributeOf, chosenOf, type XmlElement } from '../ooxml/xml-element.ts';

/**
 * Reads what a drawing (DrawingML or VML) shows: the paragraphs and tables of its text boxes, the data of its charts.
 * Pictures keep their place; they, and charts without data, are counted.
 */
export function graphicToBlocks(elements: readonly XmlElement[], reading: DocxReading): readonly BlockDraft[] {
  return elements.flatMap((element) => {
    switch (element.name) {
      case 'txbxContent':
        return bodyToBlocks(element.children, reading);
      case 'chart':
        return chart(element, reading);
      case 'pic':
      case 'imagedata':
        reading.tally.pictures++;
        return [{ kind: 'picture' }];
      case 'AlternateContent':
        return graphicToBlocks(chosenOf(element), reading);
      default:
        return graphicToBlocks(element.children, reading);
    }
  });
}

function chart(reference: XmlElement, reading: DocxReading): readonly BlockDraft[] {
  const id = attributeOf(reference, 'id');
  const draft = chartToDraft(id === undefined ? undefined : reading.related(id));
  if (draft === undefined) reading.tally.charts++;
  return draft === undefined ? [] : [draft];
}
