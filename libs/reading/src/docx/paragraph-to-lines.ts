import type { BlockDraft } from '../block-draft.ts';
import type { DocxReading } from './docx-reading.ts';
import { graphicToBlocks } from './graphic-to-blocks.ts';
import { childOf, chosenOf, descendantOf, isOn, type XmlElement } from '../ooxml/xml-element.ts';

/** A paragraph's text, one entry a printed line as broken by hand, and what is anchored in it. */
export interface ParagraphLines {
  readonly lines: string[];
  readonly anchored: BlockDraft[];
}

/** Reads what is printed of a paragraph: its final state, field results, and the blocks anchored in it. */
export function paragraphToLines(paragraph: XmlElement, reading: DocxReading): ParagraphLines {
  const result: ParagraphLines = { lines: [''], anchored: [] };
  readInline(paragraph.children, result, reading);
  return result;
}

/**
 * Only `w:t` (and `m:t` of formulas) holds printed text, so every element not named here is simply entered: hyperlinks,
 * fields, smart tags, content controls. Field instructions and deleted text are other elements and never collected.
 */
function readInline(elements: readonly XmlElement[], into: ParagraphLines, reading: DocxReading): void {
  for (const element of elements) {
    switch (element.name) {
      case 'pPr':
      case 'rPr':
      case 'rt':
        break;
      case 't':
        append(into, textOf(element));
        break;
      case 'tab':
      case 'ptab':
        append(into, '\t');
        break;
      case 'br':
      case 'cr':
        into.lines.push('');
        break;
      case 'noBreakHyphen':
        append(into, '-');
        break;
      case 'r':
        if (!isOn(descendantOf(element, 'rPr', 'vanish'))) readInline(element.children, into, reading);
        else if (childOf(element, 't') !== undefined) reading.tally.hidden++;
        break;
      case 'del':
      case 'moveFrom':
        reading.tally.deletions++;
        break;
      case 'ins':
      case 'moveTo':
        reading.tally.insertions++;
        readInline(element.children, into, reading);
        break;
      case 'drawing':
      case 'pict':
      case 'object':
        for (const block of graphicToBlocks(element.children, reading)) into.anchored.push(block);
        break;
      case 'AlternateContent':
        readInline(chosenOf(element), into, reading);
        break;
      default:
        readInline(element.children, into, reading);
    }
  }
}

function append(into: ParagraphLines, text: string): void {
  into.lines.push((into.lines.pop() ?? '') + text);
}

/** Spaces at the ends of a run count only where it says so; line breaks of the source are spaces. */
function textOf(element: XmlElement): string {
  const text = element.text.replace(/[\r\n\t]+/g, ' ');
  return element.attributes['xml:space'] === 'preserve' ? text : text.replace(/^ +| +$/g, '');
}
