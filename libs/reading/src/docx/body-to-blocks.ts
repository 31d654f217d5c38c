import type { BlockDraft } from '../block-draft.ts';
import type { DocxReading } from './docx-reading.ts';
import { labelled } from './list-counter.ts';
import { paragraphToLines, type ParagraphLines } from './paragraph-to-lines.ts';
import { listOf, outlineOf } from './styles.ts';
import { tableToBlocks } from './table-to-blocks.ts';
import { attributeOf, childOf, chosenOf, type XmlElement } from '../ooxml/xml-element.ts';

/** Reads block content (of the body, a cell, a text box) in order. */
export function bodyToBlocks(elements: readonly XmlElement[], reading: DocxReading): BlockDraft[] {
  const body = new Body(reading);
  body.read(elements);
  return body.end();
}

class Body {
  readonly #blocks: BlockDraft[] = [];
  readonly #reading: DocxReading;
  /** A paragraph whose end is deleted by a tracked change runs on into the next one. */
  #carried: ParagraphLines | undefined;

  constructor(reading: DocxReading) {
    this.#reading = reading;
  }

  read(elements: readonly XmlElement[]): void {
    for (const element of elements) {
      switch (element.name) {
        case 'p':
          this.#paragraph(element);
          break;
        case 'tbl':
          for (const block of tableToBlocks(element, this.#reading)) this.#blocks.push(block);
          break;
        case 'AlternateContent':
          this.read(chosenOf(element));
          break;
        case 'altChunk':
          this.#reading.tally.imports++;
          break;
        case 'sdt':
          this.read(childOf(element, 'sdtContent')?.children ?? []);
          break;
        case 'customXml':
        case 'smartTag':
        case 'ins':
        case 'moveTo':
          this.read(element.children);
          break;
      }
    }
  }

  end(): BlockDraft[] {
    if (this.#carried !== undefined) this.#push(this.#carried, '', null);
    return this.#blocks;
  }

  #paragraph(element: XmlElement): void {
    const properties = childOf(element, 'pPr');
    const read = joined(this.#carried, paragraphToLines(element, this.#reading));
    this.#carried = undefined;
    if (this.#endIsDeleted(properties)) {
      this.#carried = read;
      return;
    }
    const styleId = attributeOf(childOf(properties, 'pStyle'), 'val');
    const style = this.#reading.style(styleId);
    const outline = outlineOf(properties);
    if (style.contents) {
      this.#reading.tally.contents++;
      return;
    }
    this.#push(read, this.#label(properties, styleId), outline === undefined ? style.heading : outline);
  }

  #endIsDeleted(properties: XmlElement | undefined): boolean {
    const mark = childOf(properties, 'rPr');
    if (childOf(mark, 'ins') !== undefined || childOf(mark, 'moveTo') !== undefined) this.#reading.tally.insertions++;
    if (childOf(mark, 'del') === undefined && childOf(mark, 'moveFrom') === undefined) return false;
    this.#reading.tally.deletions++;
    return true;
  }

  #label(properties: XmlElement | undefined, styleId: string | undefined): string {
    const { lists } = this.#reading;
    const inherited = this.#reading.style(styleId).list;
    const own = listOf(properties);
    const numId = own.numId ?? inherited.numId;
    if (numId === undefined || numId === 0) return '';
    const ofStyle = own.numId === undefined ? lists.levelOfStyle(numId, styleId) : undefined;
    return lists.next(numId, own.level ?? ofStyle ?? inherited.level ?? 0);
  }

  #push(read: ParagraphLines, label: string, heading: number | null): void {
    for (const [index, line] of read.lines.entries()) {
      const text = line.trim();
      this.#blocks.push({ kind: 'paragraph', text: index === 0 ? labelled(label, text) : text, heading });
    }
    for (const block of read.anchored) this.#blocks.push(block);
  }
}

function joined(before: ParagraphLines | undefined, next: ParagraphLines): ParagraphLines {
  if (before === undefined) return next;
  for (const [index, line] of next.lines.entries()) {
    before.lines.push(index === 0 ? (before.lines.pop() ?? '') + line : line);
  }
  for (const block of next.anchored) before.anchored.push(block);
  return before;
}
