import { zipEntries } from '../ooxml/zip-entries.ts';
import { UnreadableFile } from '../unreadable-file.ts';

/** Entries of documents that are zip containers: Office files, OFD, OpenDocument, EPUB. */
const documents = new Set(['[content_types].xml', 'ofd.xml', 'content.xml', 'mimetype']);

/** Whether a file is a zip of files, not one document in a zip container. */
export function isArchive(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return false;
  try {
    const names = zipEntries(bytes).map(({ name }) => new TextDecoder().decode(name).toLowerCase());
    return !names.some((name) => documents.has(name) || /^[/\\]?(?:word|xl|ppt)[/\\]/.test(name));
  } catch (error) {
    if (error instanceof UnreadableFile) return false;
    throw error;
  }
}
