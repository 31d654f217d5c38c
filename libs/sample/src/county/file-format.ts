import type { DocumentFormat } from '@gongkai/report';
import { toDocx } from '../docx/to-docx.ts';
import { toHtml } from '../html/to-html.ts';
import { toPdf } from '../pdf/to-pdf.ts';
import type { ReportContent } from '../report-content.ts';
import { toText } from '../to-text.ts';
import { toXlsx } from '../xlsx/to-xlsx.ts';
import type { SampleAgency } from './agency-row.ts';
import { chanceOf, weighted } from './chance-of.ts';

/** The formats the sample is written in. */
export const sampleFormats = ['docx', 'html', 'text', 'pdf', 'xlsx'] as const satisfies readonly DocumentFormat[];
export type SampleFormat = (typeof sampleFormats)[number];

/** What files of a format are called, how often a body has it for its habit, and how it is written. */
interface FileFormat {
  readonly extension: string;
  readonly share: number;
  readonly write: (content: ReportContent, agency: SampleAgency) => Uint8Array;
}

/** A further format is a row here. */
const formats: Readonly<Record<SampleFormat, FileFormat>> = {
  docx: { extension: 'docx', share: 64, write: toDocx },
  html: { extension: 'html', share: 17, write: (content) => new TextEncoder().encode(toHtml(content)) },
  text: { extension: 'txt', share: 7, write: (content) => new TextEncoder().encode(toText(content)) },
  pdf: {
    extension: 'pdf',
    share: 6,
    write: (content, { key }) => toPdf(content, { repeatedHeader: chanceOf('pdf', key)() < 0.5 }),
  },
  xlsx: {
    extension: 'xlsx',
    share: 6,
    write: (content, { key }) => toXlsx(content, { sheets: chanceOf('xlsx', key)() < 0.5 ? 'one' : 'bySection' }),
  },
};

const shares = sampleFormats.map((format) => [format, formats[format].share] as const);

/** What a body hands in that year: what it always does, four years out of five. */
export function formatOf({ key }: SampleAgency, year: number): SampleFormat {
  const random = chanceOf('format', key, year);
  return weighted(random() < 0.8 ? chanceOf('format', key) : random, shares);
}

export function extensionOf(format: SampleFormat): string {
  return formats[format].extension;
}

/** The bytes of a report as that body writes it. */
export function written(content: ReportContent, format: SampleFormat, agency: SampleAgency): Uint8Array {
  return formats[format].write(content, agency);
}
