import { toDocx, toHtml } from '@gongkai/sample';
import { byLibreOffice } from './libreoffice.ts';
import type { MadeDocument } from './made-document.ts';
import { documentOf, withoutChart, type WrittenReport } from './written-report.ts';

interface TextByProgram {
  readonly file: string;
  readonly made: string;
  readonly seed: number;
  readonly produce: (report: WrittenReport) => Promise<Uint8Array>;
}

const texts: readonly TextByProgram[] = [
  {
    file: 'writer-saved-as-text',
    made: 'LibreOffice 7.4, a Word file saved as text',
    seed: 607,
    produce: ({ content }) => byLibreOffice(toDocx(content), 'docx', 'txt:Text (encoded):UTF8'),
  },
  {
    file: 'writer-web-saved-as-text',
    made: 'LibreOffice 7.4, a web page saved as text',
    seed: 602,
    produce: ({ content }) =>
      byLibreOffice(new TextEncoder().encode(toHtml(content)), 'html', 'txt:Text (encoded):UTF8'),
  },
];

/** Plain text as a word processor makes it of other files. */
export const ofTextByPrograms: readonly MadeDocument[] = texts.map(({ file, made, seed, produce }) => {
  const report = withoutChart(seed);
  return documentOf(report, {
    name: `ok/${file}.txt`,
    made: `${made}; random report ${String(seed)}`,
    format: 'text',
    produce: () => produce(report),
  });
});
