import { UnreadableFile } from '../unreadable-file.ts';
import { damagedFile } from './office-trouble.ts';
import type { Zip } from './open-zip.ts';
import { attributeOf, childrenOf, type XmlElement } from './xml-element.ts';
import { type Markup, xmlToTree } from './xml-to-tree.ts';

/** Where a part points to; the type is the last step of its URI, which strict and transitional files share. */
export interface Relation {
  readonly type: string;
  readonly target: string;
}

/** The main part is where the package says: `word/document.xml`, `xl/workbook.xml`; undefined where it does not say. */
export function mainPart(zip: Zip): string | undefined {
  const relations = [...relationsOf(zip, '').values()];
  return relations.find(({ type }) => type === 'officeDocument')?.target;
}

/** A part as a tree, undefined where there is none. Throws `UnreadableFile` where it is not well formed. */
export function partOf(zip: Zip, name: string, markup?: Markup): XmlElement | undefined {
  const bytes = zip.read(name);
  return bytes && xmlToTree(bytes, markup);
}

/** A damaged chart does not stand against reading the rest. */
export function partIfWellFormed(zip: Zip, name: string, markup?: Markup): XmlElement | undefined {
  try {
    return partOf(zip, name, markup);
  } catch (error) {
    if (error instanceof UnreadableFile && error.trouble === damagedFile) return undefined;
    throw error;
  }
}

/** Relations of a part by their id; those of the package where `name` is empty. Links out of the file are left out. */
export function relationsOf(zip: Zip, name: string): ReadonlyMap<string, Relation> {
  const folder = name.slice(0, name.lastIndexOf('/') + 1);
  const root = partOf(zip, `${folder}_rels/${name.slice(folder.length)}.rels`);
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
