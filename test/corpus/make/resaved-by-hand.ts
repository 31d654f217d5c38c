import { byLibreOffice } from './libreoffice.ts';
import { targets } from './libreoffice-targets.ts';
import type { MadeDocument } from './made-document.ts';
import { ofPortals } from './portal-pages.ts';
import { ofWordByHand } from './word-by-hand.ts';
import { documentOf, withoutChart } from './written-report.ts';

/** Word files and pages by hand, opened in LibreOffice and saved in another format. */
const resaved: readonly (readonly [source: string, ending: 'doc' | 'docx' | 'html', seed: number])[] = [
  ['word-tracked-numbers.docx', 'doc', 243],
  ['word-text-boxes.docx', 'doc', 231],
  ['word-nested-tables.docx', 'doc', 232],
  ['word-numbered-headings.docx', 'doc', 235],
  ['word-headers-and-footers.docx', 'doc', 237],
  ['word-fields-and-hidden-text.docx', 'html', 239],
  ['portal-tables-headed.html', 'docx', 215],
  ['portal-pasted-from-word.html', 'docx', 208],
  ['portal-page-in-a-table-cell.html', 'doc', 201],
];

function sourceOf(file: string): Uint8Array {
  const source = [...ofWordByHand, ...ofPortals].find(({ name }) => name === `ok/${file}`);
  if (source?.bytes === null || source === undefined) throw new RangeError(`No document ${file} is made here`);
  return source.bytes();
}

/** What LibreOffice makes of Word files and pages that were written by hand. */
export const ofResavedByHand: readonly MadeDocument[] = resaved.map(([source, ending, seed]) =>
  documentOf(withoutChart(seed), {
    name: `ok/writer-${source.slice(0, source.lastIndexOf('.'))}.${ending}`,
    made: `LibreOffice 7.4, ${source} opened and saved again`,
    format: ending,
    produce: () => byLibreOffice(sourceOf(source), source.slice(source.lastIndexOf('.') + 1), targets[ending]),
  }),
);
