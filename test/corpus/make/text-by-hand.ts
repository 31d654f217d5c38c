import type { ReportContent } from '@gongkai/sample';
import { inGbk } from './gbk.ts';
import type { MadeDocument } from './made-document.ts';
import { unmerged } from './form-grid.ts';
import { article, type PortalHand } from './portal-markup.ts';
import { documentOf, withoutChart } from './written-report.ts';

interface TextByHand {
  readonly file: string;
  readonly made: string;
  readonly seed: number;
  readonly table: PortalHand['table'];
  readonly encode?: (text: string) => Uint8Array;
  readonly lineEnd?: string;
}

const utf8 = (text: string) => new TextEncoder().encode(text);

/** UTF-16 with its mark, as Notepad calls “Unicode”. */
function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, true);
  [...text].forEach((_, i) => view.setUint16(2 + i * 2, text.charCodeAt(i), true));
  return bytes;
}

const tabbed: PortalHand['table'] = (grid) =>
  unmerged(grid)
    .map((row) => row.join('\t'))
    .join('\n');

const files: readonly TextByHand[] = [
  { file: 'text-tabs', made: 'tables copied out of Word: cells between tabs', seed: 251, table: tabbed },
  {
    file: 'text-gbk',
    made: 'the same from Notepad, in GBK with the line ends of Windows',
    seed: 252,
    table: tabbed,
    encode: inGbk,
    lineEnd: '\r\n',
  },
  {
    file: 'text-utf16',
    made: 'the same from Notepad, in UTF-16',
    seed: 253,
    table: tabbed,
    encode: utf16,
    lineEnd: '\r\n',
  },
  {
    file: 'text-bars',
    made: 'tables with bars between the cells',
    seed: 254,
    table: (grid) =>
      unmerged(grid)
        .map((row) => `| ${row.join(' | ')} |`)
        .join('\n'),
  },
  {
    file: 'text-cells-as-lines',
    made: 'a page copied into an editor: a cell a line',
    seed: 255,
    table: ({ rows }) =>
      rows
        .flat()
        .map(({ text }) => text)
        .join('\n'),
  },
];

/** Report and tables as lines. */
function lines(content: ReportContent, table: PortalHand['table']): string {
  return article(content, { line: (text) => text, table });
}

/** Plain text as people make it when they copy a report out of where it stands. */
export const ofTextByHand: readonly MadeDocument[] = files.map(
  ({ file, made, seed, table, encode = utf8, lineEnd = '\n' }) => {
    const report = withoutChart(seed);
    return documentOf(report, {
      name: `ok/${file}.txt`,
      made: `by hand, ${made}; the words of random report ${String(seed)}`,
      format: 'text',
      bytes: () => encode(lines(report.content, table).replaceAll('\n', lineEnd)),
    });
  },
);
