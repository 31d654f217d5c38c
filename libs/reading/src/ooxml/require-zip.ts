import { UnreadableFile } from '../unreadable-file.ts';
import { damagedFile, emptyFile } from './office-trouble.ts';

/** Throws `UnreadableFile` unless the file begins as a zip container does. */
export function requireZip(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new UnreadableFile(emptyFile);
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new UnreadableFile(damagedFile);
}
