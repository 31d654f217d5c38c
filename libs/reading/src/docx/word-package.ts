import { UnreadableFile } from '../unreadable-file.ts';
import { damagedFile, otherKind } from './docx-trouble.ts';
import { openZip, type Zip } from './open-zip.ts';
import { requireZip } from './require-zip.ts';
import { attributeOf, childrenOf, type XmlElement } from './xml-element.ts';
import { xmlToTree } from './xml-to-tree.ts';

interface Relation {
  readonly type: string;
  readonly target: string;
}

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
  ['xl/workbook.xml', ' Excel 工作簿（.xlsx）', 'an Excel workbook (.xlsx)'],
  ['ppt/presentation.xml', '演示文稿（.pptx）', 'a presentation (.pptx)'],
  ['OFD.xml', '版式文件（.ofd）', 'an OFD file (.ofd)'],
  ['content.xml', '开放文档（.odt）', 'an OpenDocument file (.odt)'],
];

/**
 * Opens a .docx file (ISO/IEC 29500-2). Throws `UnreadableFile`, saying what the file is and what to do, where it is not
 * a Word file that can be read.
 */
export function openWordPackage(bytes: Uint8Array): WordPackage {
  requireZip(bytes);
  const zip = openZip(bytes);
  const name = mainPart(zip);
  const document = part(zip, name);
  if (document === undefined) throw new UnreadableFile(whatZipIs(zip));
  const relations = relationsOf(zip, name);
  const byType = (type: string): XmlElement | undefined => {
    const relation = [...relations.values()].find((candidate) => candidate.type === type);
    return relation && part(zip, relation.target);
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

/** The document is where the package says; nearly always `word/document.xml`. */
function mainPart(zip: Zip): string {
  const relations = [...relationsOf(zip, '').values()];
  return relations.find(({ type }) => type === 'officeDocument')?.target ?? 'word/document.xml';
}

function whatZipIs(zip: Zip) {
  const known = otherContainers.find(([name]) => zip.has(name));
  if (known !== undefined) return otherKind(known[1], known[2]);
  return zip.has('[Content_Types].xml') ? damagedFile : otherKind('压缩包（.zip）', 'a zip archive');
}

function part(zip: Zip, name: string): XmlElement | undefined {
  const bytes = zip.read(name);
  return bytes && xmlToTree(bytes);
}

/** A damaged chart does not stand against reading the rest. */
function partIfWellFormed(zip: Zip, name: string): XmlElement | undefined {
  try {
    return part(zip, name);
  } catch (error) {
    if (error instanceof UnreadableFile && error.trouble === damagedFile) return undefined;
    throw error;
  }
}

/** Relations of a part by their id; the type is the last step of its URI, which strict and transitional files share. */
function relationsOf(zip: Zip, name: string): ReadonlyMap<string, Relation> {
  const folder = name.slice(0, name.lastIndexOf('/') + 1);
  const root = part(zip, `${folder}_rels/${name.slice(folder.length)}.rels`);
  return new Map(
    childrenOf(root, 'Relationship')
      .filter((relation) => attributeOf(relation, 'TargetMode') !== 'External')
      .map((relation) => [
        attributeOf(relation, 'Id') ?? '',
        {
          type: (attributeOf(relation, 'Type') ?? '').replace(/^.*\//, ''),
          target: resolved(folder, attributeOf(relation, 'Target') ?? ''),
        },
      ]),
  );
}

function resolved(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
