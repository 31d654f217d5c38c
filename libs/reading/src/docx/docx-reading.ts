import type { ListCounter } from './list-counter.ts';
import type { ParagraphStyle } from './styles.ts';
import type { Tally } from './tally.ts';
import type { XmlElement } from '../ooxml/xml-element.ts';

/** What reading a body needs beside the body: what its paragraphs refer to, and the counts that run through it. */
export interface DocxReading {
  readonly style: (styleId: string | undefined) => ParagraphStyle;
  readonly lists: ListCounter;
  readonly related: (relation: string) => XmlElement | undefined;
  readonly tally: Tally;
}
