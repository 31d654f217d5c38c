import { UnreadableFile } from '../unreadable-file.ts';
import { otherKind } from './docx-trouble.ts';
import { mainPart, partIfWellFormed, partOf, relationsOf } from '../ooxml/office-package.ts';
import { damagedFile } from '../ooxml/office-trouble.ts';
import { openZip, type Zip } from '../ooxml/open-zip.ts';
import { requireZip } from '../ooxml/require-zip.ts';
import type { XmlElement } from '../ooxml/xml-element.ts';

/** The parts of a Word file that are read. */
export interface WordPackage {
  readonly document: XmlElement;
  readonly styles: XmlElement | undefined;
  readonly numbering: XmlElement | undefined;
  /** The part a relation of the document names, undefined where it is missing or not well formed. */
  readonly related: (relation: string) => XmlElement | undefined;
}

/** Parts that tell what a zip container is when it is not a Word file. */
const otherContainers: readonly (readonly [part: string, zh: string, en: string])[] = [
  ['ppt/presentation.xml', '演示文稿（.pptx）', 'a presentation (.pptx)'],
  ['OFD.xml', '版式文件（.ofd）', 'an OFD file (.ofd)'],
  ['content.xml', '开放文档（.odt、.ods）', 'an OpenDocument file (.odt, .ods)'],
];

/**
 * Opens a .docx file (ISO/IEC 29500-2). Throws `UnreadableFile`, saying what the file is and what to do, where it is not
 * a Word file that can be read.
 */
export function openWordPackage(bytes: Uint8Array): WordPackage {
  requireZip(bytes);
  const zip = openZip(bytes);
  // Nearly always this name; a file without relations has it too.
  const name = mainPart(zip) ?? 'word/document.xml';
  const document = partOf(zip, name);
  if (document === undefined) throw new UnreadableFile(whatZipIs(zip));
  const relations = relationsOf(zip, name);
  const byType = (type: string): XmlElement | undefined => {
    const relation = [...relations.values()].find((candidate) => candidate.type === type);
    return relation && partOf(zip, relation.target);
  };
  return {
    document,
    styles: byType('styles'),
    numbering: byType('numbering'),
    related: (id) => {
      const relation = relations.get(id);
      return relation && partIfWellFormed(zip, relation.target);
    },
  };
}

function whatZipIs(zip: Zip) {
  const known = otherContainers.find(([name]) => zip.has(name));
  if (known !== undefined) return otherKind(known[1], known[2]);
  return zip.has('[Content_Types].xml') ? damagedFile : otherKind('压缩包（.zip）', 'a zip archive');
}
