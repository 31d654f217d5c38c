import { SaxesParser } from 'saxes';
import { UnreadableFile } from '../unreadable-file.ts';
import { damagedFile, foreignMarkup, oversizedFile } from './office-trouble.ts';
import type { XmlElement } from './xml-element.ts';

/** A report has some ten thousand elements, nested some thirty deep. */
const LIMITS = { elements: 1_000_000, depth: 400 };

/** What of a part's markup matters to its readers. */
export interface Markup {
  /** The only elements whose characters are kept. */
  readonly text: ReadonlySet<string>;
  /** Elements that no reader looks into, and that make up much of a part. */
  readonly layout: ReadonlySet<string>;
}

/** Word's documents and the charts of all programs: `w:t`, `a:t`, `m:t`, and `c:v` of a chart carry the text. */
export const documentMarkup: Markup = {
  text: new Set(['t', 'v']),
  layout: new Set(
    'latentStyles rPrDefault tblPr tblPrEx tblGrid sectPr rFonts sz szCs jc ind spacing lang color tcW tcBorders spPr txPr'.split(
      ' ',
    ),
  ),
};

/**
 * Reads one XML part into a tree of its elements. Nothing is fetched or expanded: a DOCTYPE is refused.
 * Throws `UnreadableFile` where the part is not well formed or exceeds `LIMITS`.
 */
export function xmlToTree(bytes: Uint8Array, markup = documentMarkup): XmlElement {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  let current: XmlElement | undefined;
  let skipped = 0;
  let count = 0;
  parser.on('doctype', () => {
    throw new UnreadableFile(foreignMarkup);
  });
  parser.on('opentag', (tag) => {
    const name = localName(tag.name);
    if (skipped > 0 || markup.layout.has(name)) {
      skipped++;
      return;
    }
    if (++count > LIMITS.elements) throw new UnreadableFile(oversizedFile);
    const element: XmlElement = { name, attributes: tag.attributes, children: [], text: '' };
    if (current === undefined) root = element;
    else {
      if (open.push(current) > LIMITS.depth) throw new UnreadableFile(foreignMarkup);
      current.children.push(element);
    }
    current = element;
  });
  parser.on('closetag', () => {
    if (skipped > 0) skipped--;
    else current = open.pop();
  });
  const text = (characters: string): void => {
    if (skipped === 0 && current !== undefined && markup.text.has(current.name)) current.text += characters;
  };
  parser.on('text', text);
  parser.on('cdata', text);
  try {
    parser.write(decoded(bytes)).close();
  } catch (error) {
    throw error instanceof UnreadableFile ? error : new UnreadableFile(damagedFile);
  }
  if (root === undefined) throw new UnreadableFile(damagedFile);
  return root;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Parts are UTF-8 or, told by its byte order mark, UTF-16. */
function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}
