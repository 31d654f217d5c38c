import fc from 'fast-check';
import { UnreadableFile } from '../unreadable-file.ts';
import { isMhtml, mhtmlToDocument } from './mhtml-to-document.ts';

const PAGE =
  '<html><head><meta charset="utf-8"></head><body><p>主动公开63条</p><table><tr><td>甲</td><td></td></tr></table></body></html>';

const quoted = (bytes: Uint8Array): string =>
  [...bytes]
    .map((byte) =>
      byte >= 32 && byte < 127 && byte !== 61
        ? String.fromCharCode(byte)
        : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
    )
    .map((written, index) => (index % 20 === 19 ? `${written}=\r\n` : written))
    .join('');
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64').replace(/.{76}/g, '$&\r\n');
const plain = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

const picture =
  'Content-Location: a.png\r\nContent-Transfer-Encoding: base64\r\nContent-Type: image/png\r\n\r\niVBORw==\r\n';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function mhtml(
  parts: readonly string[],
  head = 'MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="----=_Next.Part"',
): Uint8Array {
  const body = parts.map((part) => `\r\n------=_Next.Part\r\n${part}`).join('');
  return Buffer.from(`${head}\r\n\r\nThis is a web page in one file.\r\n${body}\r\n------=_Next.Part--\r\n`, 'latin1');
}

const page = (encoding: string, content: string, type = 'text/html; charset="utf-8"'): string =>
  `Content-Location: file:///C:/a.htm\r\nContent-Transfer-Encoding: ${encoding}\r\nContent-Type: ${type}\r\n\r\n${content}`;

describe('a web page in one file', () => {
  it.each([
    ['quoted', page('quoted-printable', quoted(utf8(PAGE)))],
    ['in base64', page('base64', base64(utf8(PAGE)))],
    ['as it is', page('8bit', plain(utf8(PAGE)))],
    ['with its type in capitals', page('Quoted-Printable', quoted(utf8(PAGE)), 'TEXT/HTML')],
  ])('is read %s', (_, part) => {
    const { text, format } = mhtmlToDocument(mhtml([part, picture]));
    expect([text, format]).toEqual(['主动公开63条\n甲\n', 'html']);
  });

  it('is read in the encoding of older Chinese systems', () => {
    const gb = Buffer.from([0xb9, 0xab, 0xbf, 0xaa]);
    const html = Buffer.concat([Buffer.from('<html><body><p>'), gb, Buffer.from('</p></body></html>')]);
    expect(mhtmlToDocument(mhtml([page('quoted-printable', quoted(html))])).text).toBe('公开');
  });

  it('is found behind its pictures', () => {
    expect(mhtmlToDocument(mhtml([picture, page('base64', base64(utf8(PAGE)))])).blocks).toHaveLength(2);
  });

  it.each([
    ['saved by Word', mhtml([])],
    [
      'saved by a browser',
      mhtml(
        [],
        'From: <Saved by Blink>\r\nSubject: =?utf-8?Q?a?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b',
      ),
    ],
  ])('is known by its head: %s', (_, bytes) => {
    expect(isMhtml(Buffer.from(bytes).toString('latin1'))).toBe(true);
  });

  it.each([
    ['a report that speaks of it', '总体情况\n\nMIME-Version: 1.0\nContent-Type: multipart/related\n'],
    ['a message of one part', 'MIME-Version: 1.0\nContent-Type: text/plain\n\n甲'],
    ['a page', PAGE],
  ])('is not %s', (_, beginning) => {
    expect(isMhtml(beginning)).toBe(false);
  });

  it.each([
    ['without a page', mhtml([picture])],
    ['without parts', mhtml([])],
    ['without a boundary', mhtml([page('8bit', PAGE)], 'MIME-Version: 1.0\r\nContent-Type: multipart/related')],
  ])('is refused %s', (_, bytes) => {
    expect(() => mhtmlToDocument(bytes)).toThrow(UnreadableFile);
  });

  it('is refused wherever it is cut off before its end', () => {
    const whole = mhtml([page('quoted-printable', quoted(utf8(PAGE)))]);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: whole.length - 24 }), (length) => {
        expect(() => mhtmlToDocument(whole.subarray(0, length))).toThrow(UnreadableFile);
      }),
    );
  });
});
