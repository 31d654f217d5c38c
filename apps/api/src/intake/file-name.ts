const longest = 200;

/**
 * A file's name as it is kept: without folders, control characters and marks that turn the reading direction (with which
 * a name can pretend another ending), no longer than 200 characters, its ending kept.
 */
export function storableName(name: string): string {
  const own = name.split(/[/\\]/).at(-1) ?? '';
  const plain = own
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cs}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff<>:"|?*]/gu, '')
    .trim();
  if (plain === '' || /^\.+$/.test(plain)) return '未命名';
  const characters = [...plain];
  if (characters.length <= longest) return plain;
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(plain)?.[0] ?? '';
  return characters.slice(0, longest - ending.length).join('') + ending;
}

/** The path of a file within an archive as it is kept: each step as a name, none that leads up. */
export function storablePath(path: string): string {
  const steps = path.split(/[/\\]/).filter((step) => step.trim() !== '' && !/^\.+$/.test(step.trim()));
  return steps.length === 0 ? storableName('') : steps.map(storableName).join('/');
}

/** The name under which a file is saved: without the folders it had in an archive. */
export function ownName(fileName: string): string {
  return fileName.split('/').at(-1) ?? fileName;
}

/** The header under which a file is saved by its own name and never shown in the page (RFC 6266, RFC 5987). */
export function attachment(name: string): string {
  const ascii = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
