import { byLibreOffice } from './libreoffice.ts';
import { targets } from './libreoffice-targets.ts';
import type { MadeDocument } from './made-document.ts';
import { ofPortals } from './portal-pages.ts';
import { ofSheetsByHand } from './sheets-by-hand.ts';
import { ofTablesOutOfForm } from './tables-out-of-form.ts';
import { ofWordByHand } from './word-by-hand.ts';
import { ofWorkbooksByHand } from './workbooks-by-hand.ts';

/** Documents by hand, opened in LibreOffice and saved in another format. */
const resaved: readonly (readonly [source: string, ending: 'doc' | 'docx' | 'html' | 'xls'])[] = [
  ['ok/word-tracked-numbers.docx', 'doc'],
  ['ok/word-text-boxes.docx', 'doc'],
  ['ok/word-nested-tables.docx', 'doc'],
  ['ok/word-numbered-headings.docx', 'doc'],
  ['ok/word-headers-and-footers.docx', 'doc'],
  ['ok/word-fields-and-hidden-text.docx', 'html'],
  ['ok/portal-tables-headed.html', 'docx'],
  ['ok/portal-pasted-from-word.html', 'docx'],
  ['ok/portal-page-in-a-table-cell.html', 'doc'],
  ['faulty/labels-misspelled.docx', 'doc'],
  ['faulty/row-of-another-edition.docx', 'doc'],
  ['faulty/formula-errors.xlsx', 'xls'],
  ['faulty/hidden-row.xlsx', 'xls'],
  ['faulty/letter-o-for-zero.xlsx', 'xls'],
];

const sources = [...ofWordByHand, ...ofPortals, ...ofTablesOutOfForm, ...ofWorkbooksByHand, ...ofSheetsByHand];

/** What LibreOffice makes of documents that were written by hand; they say the same in another format. */
export const ofResavedByHand: readonly MadeDocument[] = resaved.map(([name, ending]) => {
  const source = sources.find((document) => document.name === name);
  if (source === undefined) throw new RangeError(`No document ${name} is made here`);
  const { expected, bytes } = source;
  const [verdict = '', file = ''] = name.split('/');
  const from = name.slice(name.lastIndexOf('.') + 1);
  return {
    name: `${verdict}/${from === 'xlsx' ? 'calc' : 'writer'}-${file.slice(0, file.lastIndexOf('.'))}.${ending}`,
    expected: { ...expected, format: ending, made: `LibreOffice 7.4, ${file} opened and saved again` },
    bytes: null,
    ...(bytes === null ? {} : { produce: () => byLibreOffice(bytes(), from, targets[ending]) }),
  };
});
