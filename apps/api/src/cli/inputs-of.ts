import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isArchive, isLeftover, unpack, UnreadableFile } from '@gongkai/reading';
import type { Text } from '@gongkai/report';

/** Largest file read, bytes: the same as the server takes in. */
const largest = 32 * 1024 * 1024;
const largestArchive = 256 * 1024 * 1024;

/** A file to read, or why there is none, under the name to print. */
export type Input =
  { readonly file: string; readonly bytes: Uint8Array } | { readonly file: string; readonly trouble: Text };

/**
 * The files that the arguments name, one after the other and each opened when its turn comes: a folder's with those of its
 * folders, by name, links not followed; an archive's as `archive.zip/report.docx`. What cannot be opened comes with why.
 */
export function* inputsOf(paths: readonly string[]): Generator<Input> {
  for (const path of paths) {
    try {
      if (!statSync(path).isDirectory()) yield* opened(path);
      else {
        const files = filesIn(path);
        if (files.length === 0) yield { file: path, trouble: emptyFolder };
        for (const file of files) yield* opened(file);
      }
    } catch (error) {
      yield { file: path, trouble: troubleOf(error) };
    }
  }
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .sort()
    .filter((name) => !isLeftover(name))
    .flatMap((name) => {
      const path = join(folder, name);
      const stat = lstatSync(path);
      return stat.isDirectory() ? filesIn(path) : stat.isFile() ? [path] : [];
    });
}

function* opened(file: string): Generator<Input> {
  let bytes: Uint8Array;
  try {
    const { size } = statSync(file);
    if (size > largestArchive) return yield { file, trouble: oversized };
    bytes = readFileSync(file);
  } catch (error) {
    return yield { file, trouble: troubleOf(error) };
  }
  if (isArchive(bytes)) yield* unpacked(file, bytes);
  else yield bytes.length > largest ? { file, trouble: oversized } : { file, bytes };
}

function* unpacked(file: string, bytes: Uint8Array): Generator<Input> {
  try {
    const { files, notes } = unpack(bytes);
    if (files.length === 0 && notes.length === 0) yield { file, trouble: emptyArchive };
    for (const { path, bytes: content } of files) yield { file: `${file}/${path}`, bytes: content };
    for (const { message } of notes) yield { file, trouble: message };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    yield { file, trouble: error.trouble };
  }
}

const oversized: Text = { zh: '文件超过 32 MB', en: 'The file is larger than 32 MB' };
const emptyFolder: Text = { zh: '文件夹里没有文件', en: 'There are no files in the folder' };
const emptyArchive: Text = { zh: '压缩包里没有文件', en: 'There are no files in the archive' };

function troubleOf(error: unknown): Text {
  const code = error instanceof Error && 'code' in error ? String(error.code) : null;
  if (code === null) throw error;
  if (code === 'ENOENT') return { zh: '没有这个文件', en: 'There is no such file' };
  if (code === 'EACCES') return { zh: '没有权限打开这个文件', en: 'No permission to open this file' };
  return { zh: `打不开这个文件（${code}）`, en: `The file cannot be opened (${code})` };
}
