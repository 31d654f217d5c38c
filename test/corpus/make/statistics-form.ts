import type { Code, DocumentFormat } from '@gongkai/report';
import {
  type ListLayout,
  type ReportContent,
  seeded,
  statisticsReport,
  toDocx,
  toHtml,
  toText,
  toXlsx,
} from '@gongkai/sample';
import type { Value } from '../expectation.ts';
import { article, page, plainHand } from './portal-markup.ts';
import type { MadeDocument } from './made-document.ts';
import { documentOf, type WrittenReport } from './written-report.ts';

interface ListDocument {
  readonly file: string;
  readonly seed: number;
  readonly year: number;
  readonly layout: ListLayout;
  /** Share of its cells that are blank or struck out. */
  readonly withoutNumber?: number;
  readonly format: DocumentFormat;
  readonly write: (content: ReportContent) => Uint8Array;
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const portal = (content: ReportContent) => page(content.title.join(''), article(content, plainHand));

const documents: readonly ListDocument[] = [
  { file: 'statistics-units.docx', seed: 401, year: 2014, layout: 'units', format: 'docx', write: toDocx },
  { file: 'statistics-counted.docx', seed: 402, year: 2016, layout: 'counted', format: 'docx', write: toDocx },
  { file: 'statistics-groups.docx', seed: 403, year: 2018, layout: 'groups', format: 'docx', write: toDocx },
  {
    file: 'statistics-blanks.docx',
    seed: 404,
    year: 2017,
    layout: 'units',
    withoutNumber: 0.3,
    format: 'docx',
    write: toDocx,
  },
  {
    file: 'statistics-no-units.html',
    seed: 405,
    year: 2015,
    layout: 'noUnits',
    format: 'html',
    write: (content) => utf8(toHtml(content)),
  },
  {
    file: 'statistics-groups.html',
    seed: 406,
    year: 2017,
    layout: 'groups',
    format: 'html',
    write: (content) => utf8(toHtml(content)),
  },
  {
    file: 'statistics-units.txt',
    seed: 407,
    year: 2016,
    layout: 'units',
    format: 'text',
    write: (content) => utf8(toText(content)),
  },
  {
    file: 'statistics-counted.txt',
    seed: 408,
    year: 2018,
    layout: 'counted',
    format: 'text',
    write: (content) => utf8(toText(content)),
  },
  {
    file: 'statistics-units.xlsx',
    seed: 409,
    year: 2017,
    layout: 'units',
    format: 'xlsx',
    write: (content) => toXlsx(content),
  },
  {
    file: 'portal-statistics.html',
    seed: 410,
    year: 2015,
    layout: 'noUnits',
    format: 'html',
    write: (content) => utf8(portal(content)),
  },
];

/** A report in the statistics form of 2014–2018; its prose repeats the table or refers to it. */
export function statisticsOf({
  seed,
  year,
  layout,
  withoutNumber = 0,
}: Omit<ListDocument, 'file' | 'format' | 'write'>): WrittenReport {
  const { agency, content, expected } = statisticsReport(seeded(seed), { year, layout, withoutNumber });
  const figures = Object.entries(expected).map(([code, printed]): [string, Value] => [
    code,
    typeof printed === 'number' ? { cell: 'number', value: printed } : { cell: printed, value: null },
  ]);
  return { agency, year, content, figures: new Map(figures) };
}

/** The report with one more in a cell than it was. */
function oneMoreIn(code: Code, { content, figures, ...report }: WrittenReport): WrittenReport {
  const value = (figures.get(code)?.value ?? 0) + 1;
  return {
    ...report,
    content: { ...content, cells: { ...content.cells, [code]: String(value) } },
    figures: new Map(figures).set(code, { cell: 'number', value }),
  };
}

const notAddingUp = oneMoreIn('stats.requests.closed', statisticsOf({ seed: 411, year: 2016, layout: 'units' }));

/** The statistics form of 2014–2018 in the layouts that bodies gave it, and one whose parts do not add up. */
export const ofStatistics: readonly MadeDocument[] = [
  ...documents.map(soundDocument),
  documentOf(notAddingUp, {
    name: 'faulty/statistics-parts-do-not-add-up.docx',
    made: 'our writer; random statistics form 411, one more application closed than on time and after extension',
    format: 'docx',
    bytes: () => toDocx(notAddingUp.content),
  }),
];

function soundDocument({ file, format, write, ...options }: ListDocument): MadeDocument {
  const report = statisticsOf(options);
  return documentOf(report, {
    name: `ok/${file}`,
    made: `${file.startsWith('portal') ? 'by hand, a list of two columns on a portal' : 'our writer'}; random statistics form ${String(options.seed)}`,
    format,
    bytes: () => write(report.content),
  });
}
