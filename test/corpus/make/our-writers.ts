import type { DocumentFormat } from '@gongkai/report';
import { randomReport, type ReportContent, seeded, toDocx, toHtml, toPdf, toText, toXlsx } from '@gongkai/sample';
import { expectationOf, type MadeDocument, numbers } from './made-document.ts';

const utf8 = new TextEncoder();

interface Writer {
  readonly format: DocumentFormat;
  readonly ending: string;
  readonly seeds: readonly number[];
  readonly write: (content: ReportContent) => Uint8Array;
}

/** How our own writers put a report into each format. */
const writers: readonly Writer[] = [
  { format: 'docx', ending: 'docx', seeds: [11, 12, 13, 14, 15], write: toDocx },
  { format: 'html', ending: 'html', seeds: [11, 12, 13], write: (content) => utf8.encode(toHtml(content)) },
  { format: 'text', ending: 'txt', seeds: [11, 12, 13, 14, 15], write: (content) => utf8.encode(toText(content)) },
  { format: 'pdf', ending: 'pdf', seeds: [18], write: (content) => toPdf(content, { repeatedHeader: true }) },
  { format: 'xlsx', ending: 'xlsx', seeds: [20, 21], write: (content) => toXlsx(content) },
];

/** Random valid reports of the 2021 form as our own writers print them. */
export const ofOurWriters: readonly MadeDocument[] = writers.flatMap(({ format, ending, seeds, write }) =>
  seeds.map((seed): MadeDocument => {
    const { content, agency, year, expected } = randomReport(seeded(seed));
    return {
      name: `ok/random-${String(seed)}.${ending}`,
      expected: expectationOf({
        made: `our writer, random report ${String(seed)}`,
        format,
        agency: agency.name,
        year,
        form: content.edition,
        figures: numbers(expected),
      }),
      bytes: () => write(content),
    };
  }),
);
