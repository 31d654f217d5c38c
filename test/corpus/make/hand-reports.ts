import type { DocumentFormat } from '@gongkai/report';
import { toDocx, toHtml, toText, toXlsx } from '@gongkai/sample';
import type { MadeDocument } from './made-document.ts';
import { article, page, plainHand } from './portal-markup.ts';
import { bodyOf, plainWord, wordFile } from './raw-word.ts';
import { archives2022 } from './sources/archives-2022.ts';
import { auditBureau2020 } from './sources/audit-bureau-2020.ts';
import { cultureOffice2024 } from './sources/culture-office-2024.ts';
import { riversideStreet2021 } from './sources/riverside-street-2021.ts';
import { stoneTown2023 } from './sources/stone-town-2023.ts';
import { documentOf, type WrittenReport } from './written-report.ts';

/** The reports written by hand, by the name that their files bear. */
export const handReports = {
  'archives-2022': archives2022,
  'stone-town-2023': stoneTown2023,
  'culture-office-2024': cultureOffice2024,
  'audit-bureau-2020': auditBureau2020,
  'riverside-street-2021': riversideStreet2021,
} as const;

interface Printer {
  readonly prefix: string;
  readonly ending: string;
  readonly format: DocumentFormat;
  readonly made: string;
  readonly write: (report: WrittenReport) => Uint8Array;
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const ours = {
  docx: { prefix: '', ending: 'docx', format: 'docx', made: 'our writer', write: ({ content }) => toDocx(content) },
  html: {
    prefix: '',
    ending: 'html',
    format: 'html',
    made: 'our writer',
    write: ({ content }) => utf8(toHtml(content)),
  },
  text: {
    prefix: '',
    ending: 'txt',
    format: 'text',
    made: 'our writer',
    write: ({ content }) => utf8(toText(content)),
  },
  xlsx: { prefix: '', ending: 'xlsx', format: 'xlsx', made: 'our writer', write: ({ content }) => toXlsx(content) },
  portal: {
    prefix: 'portal-',
    ending: 'html',
    format: 'html',
    made: 'by hand, a page with nothing around the article',
    write: ({ content, agency }) => utf8(page(agency, article(content, plainHand))),
  },
  word: {
    prefix: 'word-',
    ending: 'docx',
    format: 'docx',
    made: 'by hand, Word elements without any style',
    write: ({ content }) => wordFile(bodyOf(content, plainWord)),
  },
} as const satisfies Readonly<Record<string, Printer>>;

/** Which report is printed how: each in a format of ours and in one by hand. */
const printed: readonly (readonly [keyof typeof handReports, keyof typeof ours])[] = [
  ['archives-2022', 'docx'],
  ['archives-2022', 'portal'],
  ['stone-town-2023', 'text'],
  ['stone-town-2023', 'word'],
  ['culture-office-2024', 'html'],
  ['culture-office-2024', 'word'],
  ['audit-bureau-2020', 'xlsx'],
  ['audit-bureau-2020', 'portal'],
  ['audit-bureau-2020', 'word'],
  ['riverside-street-2021', 'docx'],
  ['riverside-street-2021', 'portal'],
];

/** Reports in words of our own. */
export const ofHandReports: readonly MadeDocument[] = printed.map(([name, how]) => {
  const { prefix, ending, format, made, write } = ours[how];
  const report = handReports[name];
  return documentOf(report, {
    name: `ok/${prefix}${name}.${ending}`,
    made: `${made}; a report written by hand`,
    format,
    bytes: () => write(report),
  });
});
