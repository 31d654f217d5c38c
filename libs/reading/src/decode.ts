/** Damage that a file may carry and still be UTF-8: content systems cut summaries in the middle of a character. */
const DAMAGE = 0.01;

const declaration = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]+)/i;

/** A file's characters, and how often bytes of it could not be read as any. */
export interface DecodedText {
  readonly text: string;
  readonly lost: number;
}

/**
 * Decodes a page or a text file: by its byte order mark; as UTF-8 where the bytes fit, because declarations outlive conversions; else
 * as Big5 where a page declares so, and as GB18030, which holds GBK and GB2312.
 */
export function decode(bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoded(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decoded(bytes, 'utf-16be');
  const utf8 = decoded(bytes, 'utf-8');
  if (utf8.lost === 0 || utf8.lost <= utf8.text.replace(/[\0-\x7f]+/g, '').length * DAMAGE) return utf8;
  const declared = declaration.exec(utf8.text.slice(0, 4_096))?.[1]?.toLowerCase();
  return decoded(bytes, declared?.startsWith('big5') ? 'big5' : 'gb18030');
}

function decoded(bytes: Uint8Array, encoding: string): DecodedText {
  const text = new TextDecoder(encoding).decode(bytes);
  let lost = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) lost++;
  return { text, lost };
}
