const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Text of a file: UTF-8 where the bytes are valid UTF-8 (with or without a byte order mark), UTF-16 where its mark says
 * so, else GB18030, which holds GBK and GB2312. The mark is not part of the text.
 */
export function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return utf8.decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
