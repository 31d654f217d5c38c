/** A part of a message; `content` as it was sent, a character a byte. */
export interface Part {
  readonly type: string;
  readonly encoding: string;
  readonly content: string;
}

/** A report saved by Word has some ten: its page, its pictures, its styles. */
const MOST_PARTS = 10_000;

/** The parts of a message (RFC 2046) that are ended by the next or by the end of all; one that is cut off is none. */
export function partsOf(bytes: Uint8Array): readonly Part[] {
  const message = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replaceAll('\r\n', '\n');
  const { fields, content } = headAndContent(message);
  const type = fields.get('content-type') ?? '';
  const boundary = /boundary\s*=\s*(?:"([^"]+)"|([^\s;"]+))/i.exec(type);
  const mark = boundary?.[1] ?? boundary?.[2];
  if (mark === undefined) return [];
  const pieces = `\n${content}`.split(`\n--${mark}`, MOST_PARTS);
  // Before the first mark stands a note to people, behind the last one nothing that was finished.
  return pieces.slice(1, -1).map((piece) => {
    const part = headAndContent(piece.replace(/^[^\n]*\n/, ''));
    return {
      type: part.fields.get('content-type') ?? '',
      encoding: (part.fields.get('content-transfer-encoding') ?? '').trim().toLowerCase(),
      content: part.content,
    };
  });
}

/** The bytes of a part, its transfer encoding undone. */
export function bodyOf({ encoding, content }: Part): Uint8Array {
  if (encoding === 'base64') return Buffer.from(content, 'base64');
  return Buffer.from(encoding === 'quoted-printable' ? unquoted(content) : content, 'latin1');
}

function unquoted(content: string): string {
  return content
    .replace(/=[ \t]*\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** Fields by their names in lower case; a line that begins with a space goes on with the one before. */
function headAndContent(text: string): { readonly fields: ReadonlyMap<string, string>; readonly content: string } {
  const end = text.startsWith('\n') ? 0 : text.indexOf('\n\n');
  const head = end < 0 ? text : text.slice(0, end);
  const fields = head
    .replace(/\n[ \t]+/g, ' ')
    .split('\n')
    .map((line): [string, string] => {
      const colon = line.indexOf(':');
      return [line.slice(0, Math.max(0, colon)).toLowerCase(), line.slice(colon + 1).trim()];
    });
  return { fields: new Map(fields), content: end < 0 ? '' : text.slice(end + (end === 0 ? 1 : 2)) };
}
