import type { Note } from '@gongkai/report';
import { isBomb } from '../ooxml/open-zip.ts';
import { contentOf, type ZipEntry, zipEntries } from '../ooxml/zip-entries.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { archiveOversized, entryNote, tooManyFiles } from './archive-trouble.ts';
import { isLeftover, pathOf } from './entry-path.ts';
import { isArchive } from './is-archive.ts';

/** Bytes, except where named otherwise. A county has some two hundred reports a year. */
const LIMITS = { files: 2_000, file: 32 * 2 ** 20, total: 256 * 2 ** 20 };

/** A file of an archive: its path without a way out of it, `/` between its steps. */
export interface UnpackedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The files of an archive in its order, and what of it was not unpacked and why. */
export interface Unpacked {
  readonly files: readonly UnpackedFile[];
  readonly notes: readonly Note[];
}

/**
 * Unpacks an archive (.zip) with the archives in it; an archive in an archive in an archive stays a file. What computers
 * leave beside documents (`__MACOSX`, `Thumbs.db`, `~$年报.docx`) is passed over, and what cannot be unpacked (a password,
 * damage, out of all proportion) is named in a note. Nothing is written anywhere.
 * Throws `UnreadableFile` where the archive itself is damaged or out of all proportion.
 */
export function unpack(bytes: Uint8Array): Unpacked {
  const files: UnpackedFile[] = [];
  const notes: Note[] = [];
  let total = 0;
  const open = (archive: Uint8Array, prefix: string): void => {
    for (const entry of zipEntries(archive)) {
      const path = prefix + pathOf(entry);
      if (path === prefix || path.endsWith('/') || isLeftover(path)) continue;
      total += entry.size;
      if (total > LIMITS.total) throw new UnreadableFile(archiveOversized);
      const content = contentOrNote(archive, entry, path);
      if (!(content instanceof Uint8Array)) notes.push(content);
      else if (prefix === '' && isArchive(content)) openInner(content, path);
      else if (files.push({ path, bytes: content }) > LIMITS.files)
        throw new UnreadableFile(tooManyFiles(LIMITS.files));
    }
  };
  const openInner = (archive: Uint8Array, path: string): void => {
    try {
      open(archive, `${path}/`);
    } catch (error) {
      if (!(error instanceof UnreadableFile) || error.trouble === archiveOversized) throw error;
      notes.push(entryNote(path, 'damaged'));
    }
  };
  open(bytes, '');
  return { files, notes };
}

function contentOrNote(archive: Uint8Array, entry: ZipEntry, path: string): Uint8Array | Note {
  if (entry.isEncrypted) return entryNote(path, 'encrypted');
  if (entry.size > LIMITS.file || isBomb(entry)) return entryNote(path, 'oversized');
  try {
    return contentOf(archive, entry);
  } catch (error) {
    if (error instanceof UnreadableFile) return entryNote(path, 'damaged');
    throw error;
  }
}
