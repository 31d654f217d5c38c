import type { Code, DocumentFormat } from '@gongkai/report';
import { toDocx, toHtml, toText, wenshangIndustry2023 } from '@gongkai/sample';
import { byChromium } from './chromium.ts';
import { byLibreOffice } from './libreoffice.ts';
import { expectationOf, type MadeDocument, numbers } from './made-document.ts';

/** What the published report of 汶上县工业和信息化局 for 2023 says in prose and in its chart; its 200 cells are all 0. */
const prose: Readonly<Record<Code, number>> = {
  'channels.total': 278,
  'channels.website': 63,
  'channels.newMedia': 215,
  'channels.wechat': 215,
  'proposals.total': 14,
  'proposals.npc': 4,
  'proposals.cppcc': 10,
  'proposals.answered': 14,
  'text.requests.received': 0,
  'text.reconsiderations': 0,
  'text.litigations': 0,
  'processingFee.amount': 0,
};
const cells = Object.fromEntries(Object.keys(wenshangIndustry2023.cells).map((code) => [code, 0]));
const withoutChart = Object.fromEntries(Object.entries(prose).filter(([code]) => code !== 'channels.newMedia'));

interface Printed {
  readonly file: string;
  readonly made: string;
  readonly format: DocumentFormat;
  readonly says?: Readonly<Record<Code, number>>;
  readonly bytes?: () => Uint8Array;
  readonly produce?: () => Promise<Uint8Array>;
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const printed: readonly Printed[] = [
  {
    file: 'wenshang-2023.docx',
    made: 'our writer',
    format: 'docx',
    bytes: () => toDocx(wenshangIndustry2023),
  },
  {
    file: 'wenshang-2023.html',
    made: 'our writer',
    format: 'html',
    bytes: () => utf8(toHtml(wenshangIndustry2023)),
  },
  {
    file: 'wenshang-2023.txt',
    made: 'our writer',
    format: 'text',
    bytes: () => utf8(toText(wenshangIndustry2023)),
  },
  {
    file: 'chromium-wenshang-2023.pdf',
    made: 'Chromium without a Chinese font, a web page printed to PDF',
    format: 'pdf',
    produce: () => byChromium(toHtml(wenshangIndustry2023)),
  },
  {
    // The chart is a drawing there: 政府新媒体 stands nowhere else.
    file: 'libreoffice-wenshang-2023.pdf',
    made: 'LibreOffice without a Chinese font, a Word file printed to PDF',
    format: 'pdf',
    says: withoutChart,
    produce: () => byLibreOffice(toDocx(wenshangIndustry2023), 'docx', 'pdf'),
  },
  {
    // The chart is an embedded object there.
    file: 'libreoffice-wenshang-2023.doc',
    made: 'LibreOffice 7.4, a Word file saved as Word 97–2003',
    format: 'doc',
    says: withoutChart,
    produce: () => byLibreOffice(toDocx(wenshangIndustry2023), 'docx', 'doc:MS Word 97'),
  },
];

/** The published report in sentences of our own, as it is printed by several programs. */
export const ofThePublishedTwin: readonly MadeDocument[] = printed.map(
  ({ file, made, format, says = prose, bytes, produce }) => ({
    name: `ok/${file}`,
    expected: expectationOf({
      made: `${made}; the published report of 汶上县工业和信息化局 in our sentences`,
      format,
      agency: '汶上县工业和信息化局',
      year: 2023,
      form: '2021',
      figures: numbers({ ...cells, ...says }),
    }),
    bytes: bytes ?? null,
    ...(produce === undefined ? {} : { produce }),
  }),
);
