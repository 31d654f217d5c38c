import type { DocumentFormat } from '@gongkai/report';
import { randomReport, type ReportContent, seeded, toDocx, toHtml } from '@gongkai/sample';
import { byChromium } from './chromium.ts';
import { byLibreOffice } from './libreoffice.ts';
import { expectationOf, type MadeDocument, numbers } from './made-document.ts';

interface Program {
  /** Start of the file's name. */
  readonly name: string;
  readonly made: string;
  readonly format: DocumentFormat;
  readonly ending: string;
  readonly seeds: readonly number[];
  readonly print: (content: ReportContent) => Promise<Uint8Array>;
}

/** Programs that save or print our files in formats of their own making. */
const programs: readonly Program[] = [
  {
    name: 'libreoffice',
    made: 'LibreOffice 7.4, printed to PDF from a Word file',
    format: 'pdf',
    ending: 'pdf',
    seeds: [7, 41],
    print: (content) => byLibreOffice(toDocx(content), 'docx', 'pdf'),
  },
  {
    name: 'libreoffice',
    made: 'LibreOffice 7.4, a Word file opened and saved again',
    format: 'docx',
    ending: 'docx',
    seeds: [42, 43, 44, 45],
    print: (content) => byLibreOffice(toDocx(content), 'docx', 'docx:MS Word 2007 XML'),
  },
  {
    name: 'libreoffice-web',
    made: 'LibreOffice 7.4, a web page saved as a Word file',
    format: 'docx',
    ending: 'docx',
    seeds: [46, 47],
    print: (content) => byLibreOffice(new TextEncoder().encode(toHtml(content)), 'html', 'docx:MS Word 2007 XML'),
  },
  {
    name: 'libreoffice',
    made: 'LibreOffice 7.4, a Word file saved as a web page',
    format: 'html',
    ending: 'html',
    seeds: [48, 49],
    print: (content) => byLibreOffice(toDocx(content), 'docx', 'html'),
  },
  {
    name: 'libreoffice',
    made: 'LibreOffice 7.4, a Word file saved as Word 97–2003',
    format: 'doc',
    ending: 'doc',
    seeds: [54, 55],
    print: (content) => byLibreOffice(toDocx(content), 'docx', 'doc:MS Word 97'),
  },
  {
    name: 'libreoffice-web',
    made: 'LibreOffice 7.4, a web page saved as Word 97–2003',
    format: 'doc',
    ending: 'doc',
    seeds: [56],
    print: (content) => byLibreOffice(new TextEncoder().encode(toHtml(content)), 'html', 'doc:MS Word 97'),
  },
  {
    name: 'chromium',
    made: 'Chromium, a web page printed to PDF',
    format: 'pdf',
    ending: 'pdf',
    seeds: [7, 52],
    print: (content) => byChromium(toHtml(content)),
  },
  {
    name: 'chromium-headers',
    made: 'Chromium, a web page printed to PDF with date, title and page numbers',
    format: 'pdf',
    ending: 'pdf',
    seeds: [53],
    print: (content) => byChromium(toHtml(content), { headers: true }),
  },
];

/** Random valid reports as other programs print them. */
export const ofOtherPrograms: readonly MadeDocument[] = programs.flatMap(
  ({ name, made, format, ending, seeds, print }) =>
    seeds.map((seed): MadeDocument => {
      const { content, agency, year, expected } = randomReport(seeded(seed));
      return {
        name: `ok/${name}-random-${String(seed)}.${ending}`,
        expected: expectationOf({
          made: `${made}; random report ${String(seed)}`,
          format,
          agency: agency.name,
          year,
          form: content.edition,
          figures: numbers(expected),
        }),
        bytes: null,
        produce: () => print(content),
      };
    }),
);
