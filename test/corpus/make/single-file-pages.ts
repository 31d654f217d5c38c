import { inGbk } from './gbk.ts';
import type { MadeDocument } from './made-document.ts';
import { article, page, plainHand } from './portal-markup.ts';
import { documentOf, withoutChart, type WrittenReport } from './written-report.ts';

interface SingleFilePage {
  readonly file: string;
  readonly made: string;
  readonly seed: number;
  readonly write: (html: string) => string;
}

const utf8 = (text: string) => new TextEncoder().encode(text);

/** Bytes as quoted-printable text, 76 characters a line. */
function quotedPrintable(bytes: Uint8Array): string {
  const written = [...bytes].map((byte) => {
    const char = String.fromCharCode(byte);
    return /[ -<>-~\n]/.test(char)
      ? char.replace('\n', '\r\n')
      : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  });
  let width = 0;
  return written
    .map((piece) => {
      if (piece === '\r\n') width = 0;
      const soft = width + piece.length > 75;
      width = (soft ? 0 : width) + (piece === '\r\n' ? 0 : piece.length);
      return soft ? `=\r\n${piece}` : piece;
    })
    .join('');
}

function base64(bytes: Uint8Array): string {
  const text = btoa(String.fromCharCode(...bytes));
  return (text.match(/.{1,76}/g) ?? []).join('\r\n');
}

function multipart(parts: readonly (readonly [head: string, body: string])[]): string {
  const bound = '----=_NextPart_000_0000';
  const head = `From: <saved by a browser>\r\nSubject: report\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="${bound}"\r\n\r\n`;
  return `${head}${parts.map(([about, body]) => `--${bound}\r\n${about}\r\n\r\n${body}\r\n`).join('')}--${bound}--\r\n`;
}

const dot = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

const files: readonly SingleFilePage[] = [
  {
    file: 'single-file-page.mht',
    made: 'a page saved by a browser with a picture, quoted-printable',
    seed: 256,
    write: (html) =>
      multipart([
        [
          'Content-Type: text/html;\r\n\tcharset="utf-8"\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: http://example.invalid/a.html',
          quotedPrintable(utf8(html)),
        ],
        ['Content-Type: image/gif\r\nContent-Transfer-Encoding: base64\r\nContent-Location: dot.gif', dot],
      ]),
  },
  {
    file: 'single-file-page-gbk.mht',
    made: 'a page in GBK saved by an old browser, base64',
    seed: 257,
    write: (html) =>
      multipart([
        [
          'Content-Type: text/html;\r\n\tcharset="gb2312"\r\nContent-Transfer-Encoding: base64\r\nContent-Location: http://example.invalid/b.html',
          base64(inGbk(html)),
        ],
      ]),
  },
  {
    file: 'single-file-page-of-word.mht',
    made: 'a page as Word saves it, under the ending .mht, its frame list in front of the page',
    seed: 258,
    write: (html) =>
      multipart([
        [
          'Content-Location: file:///C:/report.htm\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Type: text/html; charset="utf-8"',
          quotedPrintable(utf8(html)),
        ],
        [
          'Content-Location: file:///C:/report.files/filelist.xml\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Type: text/xml; charset="utf-8"',
          '<xml xmlns:o=3D"urn:schemas-microsoft-com:office:office"><o:MainFile HRef=3D"../report.htm"/></xml>',
        ],
      ]),
  },
];

const htmlOf = ({ content, agency }: WrittenReport) => page(agency, article(content, plainHand), '');

/** Pages saved as a single file. */
export const ofSingleFilePages: readonly MadeDocument[] = files.map(({ file, made, seed, write }) => {
  const report = withoutChart(seed);
  return documentOf(report, {
    name: `ok/${file}`,
    made: `by hand, ${made}; the words of random report ${String(seed)}`,
    format: 'html',
    bytes: () => utf8(write(htmlOf(report))),
  });
});
