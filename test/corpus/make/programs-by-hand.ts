import type { DocumentFormat } from '@gongkai/report';
import { byChromium } from './chromium.ts';
import { flatOpenDocument } from './flat-open-document.ts';
import { handReports } from './hand-reports.ts';
import { byLibreOffice } from './libreoffice.ts';
import { targets } from './libreoffice-targets.ts';
import type { MadeDocument } from './made-document.ts';
import { article, page, plainHand } from './portal-markup.ts';
import { onOneSheet, workbookOf } from './raw-workbook.ts';
import { statisticsOf } from './statistics-form.ts';
import { documentOf, type WrittenReport } from './written-report.ts';

interface Printed {
  readonly file: string;
  readonly made: string;
  readonly format: DocumentFormat;
  readonly report: WrittenReport;
  readonly print: (report: WrittenReport) => Promise<Uint8Array>;
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const portal = ({ content, agency }: WrittenReport) => page(agency, article(content, plainHand));

type Target = (typeof targets)[keyof typeof targets];
const fromOpenDocument =
  (target: Target) =>
  ({ content }: WrittenReport) =>
    byLibreOffice(flatOpenDocument(content), 'fodt', target);
const cutByPages = ({ content }: WrittenReport) =>
  byLibreOffice(flatOpenDocument(content, { cut: true }), 'fodt', 'pdf');
const fromPortal = (target: Target) => (report: WrittenReport) => byLibreOffice(utf8(portal(report)), 'html', target);
const fromWorkbook =
  (target: Target) =>
  ({ content }: WrittenReport) =>
    byLibreOffice(workbookOf([onOneSheet(content)]), 'xlsx', target);
const byBrowser = (headers: boolean) => (report: WrittenReport) => byChromium(portal(report), { headers });

const list2016 = statisticsOf({ seed: 421, year: 2016, layout: 'units' });
const list2018 = statisticsOf({ seed: 422, year: 2018, layout: 'units' });
const list2015 = statisticsOf({ seed: 423, year: 2015, layout: 'units' });

const openDocument = 'LibreOffice 7.4, its own document by hand';
const printed: readonly Printed[] = [
  {
    file: 'writer-archives-2022.docx',
    made: `${openDocument}, saved as Word`,
    format: 'docx',
    report: handReports['archives-2022'],
    print: fromOpenDocument(targets.docx),
  },
  {
    file: 'writer-audit-bureau-2020.docx',
    made: `${openDocument}, saved as Word`,
    format: 'docx',
    report: handReports['audit-bureau-2020'],
    print: fromOpenDocument(targets.docx),
  },
  {
    file: 'writer-stone-town-2023.doc',
    made: `${openDocument}, saved as Word 97–2003`,
    format: 'doc',
    report: handReports['stone-town-2023'],
    print: fromOpenDocument(targets.doc),
  },
  {
    file: 'writer-audit-bureau-2020.doc',
    made: `${openDocument}, saved as Word 97–2003`,
    format: 'doc',
    report: handReports['audit-bureau-2020'],
    print: fromOpenDocument(targets.doc),
  },
  {
    file: 'writer-culture-office-2024.wps',
    made: `${openDocument}, saved as Word 97–2003, under the ending of WPS`,
    format: 'doc',
    report: handReports['culture-office-2024'],
    print: fromOpenDocument(targets.doc),
  },
  {
    file: 'writer-statistics-2016.doc',
    made: `${openDocument}, saved as Word 97–2003`,
    format: 'doc',
    report: list2016,
    print: fromOpenDocument(targets.doc),
  },
  {
    file: 'writer-statistics-2018.wps',
    made: `${openDocument}, saved as Word 97–2003, under the ending of WPS`,
    format: 'doc',
    report: list2018,
    print: fromOpenDocument(targets.doc),
  },
  {
    file: 'writer-riverside-street-2021.html',
    made: `${openDocument}, saved as a web page`,
    format: 'html',
    report: handReports['riverside-street-2021'],
    print: fromOpenDocument(targets.html),
  },
  {
    file: 'writer-archives-2022.xhtml',
    made: `${openDocument}, exported as XHTML`,
    format: 'html',
    report: handReports['archives-2022'],
    print: fromOpenDocument(targets.xhtml),
  },
  {
    file: 'writer-archives-2022.pdf',
    made: `${openDocument}, printed to PDF without a Chinese font`,
    format: 'pdf',
    report: handReports['archives-2022'],
    print: fromOpenDocument(targets.pdf),
  },
  {
    file: 'writer-statistics-2016.pdf',
    made: `${openDocument}, printed to PDF without a Chinese font`,
    format: 'pdf',
    report: list2016,
    print: fromOpenDocument(targets.pdf),
  },
  {
    file: 'writer-row-over-two-pages-2019.pdf',
    made: `${openDocument} whose rows pages may cut, printed to PDF without a Chinese font`,
    format: 'pdf',
    report: handReports['audit-bureau-2020'],
    print: cutByPages,
  },
  {
    file: 'writer-row-over-two-pages-2021.pdf',
    made: `${openDocument} whose rows pages may cut, printed to PDF without a Chinese font`,
    format: 'pdf',
    report: handReports['stone-town-2023'],
    print: cutByPages,
  },
  {
    file: 'writer-rows-over-two-pages-archives-2022.pdf',
    made: `${openDocument} whose rows pages may cut, printed to PDF`,
    format: 'pdf',
    report: handReports['archives-2022'],
    print: cutByPages,
  },
  {
    file: 'writer-web-culture-office-2024.docx',
    made: 'LibreOffice 7.4, a portal’s page by hand saved as Word',
    format: 'docx',
    report: handReports['culture-office-2024'],
    print: fromPortal(targets.docx),
  },
  {
    file: 'writer-web-riverside-street-2021.doc',
    made: 'LibreOffice 7.4, a portal’s page by hand saved as Word 97–2003',
    format: 'doc',
    report: handReports['riverside-street-2021'],
    print: fromPortal(targets.doc),
  },
  {
    file: 'calc-archives-2022.xls',
    made: 'LibreOffice 7.4, a workbook by hand saved as Excel 97–2003',
    format: 'xls',
    report: handReports['archives-2022'],
    print: fromWorkbook(targets.xls),
  },
  {
    file: 'calc-audit-bureau-2020.et',
    made: 'LibreOffice 7.4, a workbook by hand saved as Excel 97–2003, under the ending of WPS',
    format: 'xls',
    report: handReports['audit-bureau-2020'],
    print: fromWorkbook(targets.xls),
  },
  {
    file: 'calc-stone-town-2023.xlsx',
    made: 'LibreOffice 7.4, a workbook by hand opened and saved again',
    format: 'xlsx',
    report: handReports['stone-town-2023'],
    print: fromWorkbook(targets.xlsx),
  },
  {
    file: 'calc-statistics-2015.xls',
    made: 'LibreOffice 7.4, a workbook by hand saved as Excel 97–2003',
    format: 'xls',
    report: list2015,
    print: fromWorkbook(targets.xls),
  },
  {
    file: 'chromium-archives-2022.pdf',
    made: 'Chromium without a Chinese font, a portal’s page by hand printed to PDF',
    format: 'pdf',
    report: handReports['archives-2022'],
    print: byBrowser(false),
  },
  {
    file: 'chromium-statistics-2018.pdf',
    made: 'Chromium without a Chinese font, a portal’s page by hand printed to PDF',
    format: 'pdf',
    report: list2018,
    print: byBrowser(false),
  },
  {
    file: 'chromium-audit-bureau-2020.pdf',
    made: 'Chromium without a Chinese font, a portal’s page printed to PDF with date and page numbers',
    format: 'pdf',
    report: handReports['audit-bureau-2020'],
    print: byBrowser(true),
  },
];

/** What other programs make of sources that were written by hand. */
export const ofProgramsByHand: readonly MadeDocument[] = [
  ...printed.map(({ file, made, format, report, print }) =>
    documentOf(report, { name: `ok/${file}`, made, format, produce: () => print(report) }),
  ),
];
