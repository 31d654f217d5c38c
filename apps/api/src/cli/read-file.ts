import { readFileSync, statSync } from 'node:fs';
import type { Reading, Text } from '@gongkai/report';
import { read } from '@gongkai/reading';

/** Largest file read, bytes: the same as the server takes in. */
const largest = 32 * 1024 * 1024;

/** Reads a file of the disk. A file that cannot be opened is an unreadable one, with the reason. */
export async function readFile(path: string): Promise<Reading> {
  const opened = open(path);
  return opened instanceof Uint8Array
    ? await read(opened)
    : { status: 'unreadable', document: null, report: null, trouble: opened };
}

function open(path: string): Uint8Array | Text {
  try {
    const stat = statSync(path);
    if (stat.isDirectory())
      return { zh: '这是一个文件夹；请写出其中的文件', en: 'This is a folder; name the files in it' };
    if (stat.size > largest) return { zh: '文件超过 32 MB', en: 'The file is larger than 32 MB' };
    return readFileSync(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    if (code === 'ENOENT') return { zh: '没有这个文件', en: 'There is no such file' };
    if (code === 'EACCES') return { zh: '没有权限打开这个文件', en: 'No permission to open this file' };
    return { zh: `打不开这个文件（${code}）`, en: `The file cannot be opened (${code})` };
  }
}
