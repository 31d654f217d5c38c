import type { Text } from '@gongkai/report';
import { UnreadableFile } from '../unreadable-file.ts';
import { damagedFile, emptyFile, encryptedFile, otherKind } from './docx-trouble.ts';

const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];
const oldWord = otherKind('旧版 Word 或 WPS 文件（.doc、.wps）', 'an old Word or WPS file (.doc, .wps)');

/** Streams inside an old Office container that tell what it holds; their names are written in UTF-16. */
const oleStreams: readonly (readonly [stream: string, trouble: Text])[] = [
  ['EncryptedPackage', encryptedFile],
  ['WordDocument', oldWord],
  ['Workbook', otherKind('旧版 Excel 文件（.xls）', 'an old Excel file (.xls)')],
];

/** Throws `UnreadableFile`, saying what the file is, unless it begins as a zip container does. */
export function requireZip(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new UnreadableFile(emptyFile);
  if (startsWith(bytes, ZIP)) return;
  if (!startsWith(bytes, OLE)) throw new UnreadableFile(damagedFile);
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const known = oleStreams.find(([stream]) => content.includes(Buffer.from(stream, 'utf16le')));
  throw new UnreadableFile(known?.[1] ?? oldWord);
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
