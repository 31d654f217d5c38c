import type { DocumentFormat } from '@gongkai/report';
import { randomReport, type ReportContent, seeded, toDocx, toHtml, toText } from '@gongkai/sample';
import { expectationOf, type MadeDocument, numbers } from './made-document.ts';

const utf8 = new TextEncoder();

/** How our own writers put a report into each format. */
const writers: readonly (readonly [DocumentFormat, string, (content: ReportContent) => Uint8Array])[] = [
  ['docx', 'docx', toDocx],
  ['html', 'html', (content) => utf8.encode(toHtml(content))],
  ['text', 'txt', (content) => utf8.encode(toText(content))],
];

const seeds = [11, 12, 13, 14, 15];

/** Random valid reports of the 2021 form as our own writers print them. */
export const ofOurWriters: readonly MadeDocument[] = seeds.flatMap((seed) =>
  writers.map(([format, ending, write]): MadeDocument => {
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
