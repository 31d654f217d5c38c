import type { ZipEntry } from '../ooxml/zip-entries.ts';

/**
 * Path of an entry: its name decoded (UTF-8 where it says so or the bytes fit, else GB18030, which Chinese systems write
 * without saying so), with every step that leads out of the archive left out. A folder ends in `/`.
 */
export function pathOf({ name, isUtf8 }: Pick<ZipEntry, 'name' | 'isUtf8'>): string {
  const written = decoded(name, isUtf8)
    .replaceAll('\\', '/')
    .replace(/[\x00-\x1f\x7f]/g, '');
  const steps = written.split('/').filter((step) => step !== '' && !/^(?:\.+|[A-Za-z]:)$/.test(step));
  return steps.join('/') + (written.endsWith('/') && steps.length > 0 ? '/' : '');
}

function decoded(name: Uint8Array, isUtf8: boolean): string {
  if (isUtf8) return new TextDecoder().decode(name);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(name);
  } catch {
    return new TextDecoder('gb18030').decode(name);
  }
}

/** Whether a file is none of somebody's own: what systems and Office put beside documents. */
export function isLeftover(path: string): boolean {
  const steps = path.split('/');
  const name = steps.at(-1) ?? '';
  return steps.includes('__MACOSX') || /^(?:\.|~\$)|^(?:thumbs\.db|desktop\.ini)$/i.test(name);
}
