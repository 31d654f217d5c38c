import type { DocumentFormat } from '@gongkai/report';
import { randomReport, type ReportContent, seeded, toXlsx } from '@gongkai/sample';
import { byLibreOffice } from './libreoffice.ts';
import { expectationOf, type MadeDocument, numbers } from './made-document.ts';

interface Workbook {
  readonly file: string;
  readonly seed: number;
  readonly made: string;
  readonly format: DocumentFormat;
  readonly write?: (content: ReportContent) => Uint8Array;
  readonly print?: (content: ReportContent) => Promise<Uint8Array>;
}

const homeMade = (content: ReportContent) => toXlsx(content, { sheets: 'one', borders: false, emptyRows: false });
/** LibreOffice needs its Calc for these. */
const asXls = (source: Uint8Array) => byLibreOffice(source, 'xlsx', 'xls:MS Excel 97');

const workbooks: readonly Workbook[] = [
  {
    file: 'random-16.xlsx',
    seed: 16,
    made: 'our writer, the form template',
    format: 'xlsx',
    write: (content) => toXlsx(content),
  },
  {
    file: 'one-sheet-random-17.xlsx',
    seed: 17,
    made: 'our writer, everything on one sheet without lines and empty rows',
    format: 'xlsx',
    write: homeMade,
  },
  {
    file: 'libreoffice-random-57.xlsx',
    seed: 57,
    made: 'LibreOffice 7.4, the form template opened and saved again',
    format: 'xlsx',
    print: (content) => byLibreOffice(toXlsx(content), 'xlsx', 'xlsx:Calc MS Excel 2007 XML'),
  },
  {
    file: 'libreoffice-random-58.xls',
    seed: 58,
    made: 'LibreOffice 7.4, the form template saved as Excel 97–2003',
    format: 'xls',
    print: (content) => asXls(toXlsx(content)),
  },
  {
    file: 'libreoffice-one-sheet-random-59.xls',
    seed: 59,
    made: 'LibreOffice 7.4, one sheet without lines and empty rows saved as Excel 97–2003',
    format: 'xls',
    print: (content) => asXls(homeMade(content)),
  },
  {
    file: 'libreoffice-random-60.et',
    seed: 60,
    made: 'LibreOffice 7.4, the form template saved as Excel 97–2003, under the name WPS gives such files',
    format: 'xls',
    print: (content) => asXls(toXlsx(content)),
  },
];

/** Random valid reports as workbooks: the product’s form, what bodies make themselves, and both as LibreOffice saves them. */
export const ofWorkbooks: readonly MadeDocument[] = workbooks.map(({ file, seed, made, format, write, print }) => {
  const { content, agency, year, expected } = randomReport(seeded(seed));
  return {
    name: `ok/${file}`,
    expected: expectationOf({
      made: `${made}; random report ${String(seed)}`,
      format,
      agency: agency.name,
      year,
      form: content.edition,
      figures: numbers(expected),
    }),
    bytes: write === undefined ? null : () => write(content),
    ...(print === undefined ? {} : { produce: () => print(content) }),
  };
});
