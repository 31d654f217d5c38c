import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import type { RosterRow } from './roster-lines.ts';

/** A file that is no .xlsx, is damaged or protected, or is far too large inside. */
export class UnreadableSheet extends Error {
  override readonly name = 'UnreadableSheet';
}

/** What a list of names never reaches. */
const limits = { parts: 1000, inflated: 16 * 1024 * 1024, rows: 2000, columns: 50 };

type Parts = Readonly<Record<string, Uint8Array>>;

/**
 * The rows of the first sheet of an .xlsx file that is shown, as text; rows without any are left out.
 * @throws {UnreadableSheet}
 */
export function rowsOfSheet(bytes: Uint8Array): RosterRow[] {
  try {
    const parts = unzip(bytes);
    const workbook = targetOf(parts, '_rels/.rels', '', byType('officeDocument')) ?? 'xl/workbook.xml';
    const folder = workbook.slice(0, workbook.lastIndexOf('/') + 1);
    const relations = `${folder}_rels/${workbook.slice(folder.length)}.rels`;
    const id = firstSheet(xmlOf(parts, workbook));
    const sheet = targetOf(parts, relations, folder, (relation) => relation['Id'] === id);
    const strings = targetOf(parts, relations, folder, byType('sharedStrings'));
    if (sheet === null) throw new UnreadableSheet('The workbook has no sheet');
    return rowsIn(xmlOf(parts, sheet), strings === null ? [] : stringsIn(xmlOf(parts, strings)));
  } catch (error) {
    throw error instanceof UnreadableSheet ? error : new UnreadableSheet('The file cannot be opened', { cause: error });
  }
}

/** Sizes are held against their limit before anything is inflated; fflate inflates to what the directory says and no further. */
function unzip(bytes: Uint8Array): Parts {
  let count = 0;
  let inflated = 0;
  return unzipSync(bytes, {
    filter({ name, originalSize }) {
      if (!/\.(?:xml|rels)$/i.test(name)) return false;
      count += 1;
      inflated += originalSize;
      if (count > limits.parts || inflated > limits.inflated) throw new UnreadableSheet('The file is too large inside');
      return true;
    },
  });
}

function xmlOf(parts: Parts, name: string): string {
  const part = parts[name] ?? parts[Object.keys(parts).find((key) => key.toLowerCase() === name.toLowerCase()) ?? ''];
  if (part === undefined) throw new UnreadableSheet(`The file has no part ${name}`);
  return strFromU8(part);
}

type Attributes = Readonly<Record<string, string>>;

/** Walks through a part; names come without their prefixes, which differ between programs. */
function walk(
  xml: string,
  on: { open?(name: string, attributes: Attributes): void; text?(text: string): void; close?(name: string): void },
): void {
  const parser = new SaxesParser();
  const local = (name: string) => name.slice(name.indexOf(':') + 1);
  parser.on('opentag', ({ name, attributes }) => on.open?.(local(name), attributes));
  parser.on('closetag', ({ name }) => on.close?.(local(name)));
  parser.on('text', (text) => on.text?.(text));
  parser.on('cdata', (text) => on.text?.(text));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
}

/** Where the first relation that fits leads; null if there is none. */
function targetOf(parts: Parts, name: string, folder: string, fits: (relation: Attributes) => boolean): string | null {
  let target: string | null = null;
  walk(xmlOf(parts, name), {
    open(tag, attributes) {
      if (tag === 'Relationship' && fits(attributes)) target ??= attributes['Target'] ?? null;
    },
  });
  return target === null ? null : inFolder(target, folder);
}

function byType(end: string): (relation: Attributes) => boolean {
  return (relation) => relation['Type']?.endsWith(`/${end}`) === true;
}

function inFolder(target: string, folder: string): string {
  return target.startsWith('/') ? target.slice(1) : `${folder}${target.replace(/^\.\//, '')}`;
}

/** The relation that leads to the first sheet that is not hidden. */
function firstSheet(workbook: string): string | null {
  let id: string | null = null;
  walk(workbook, {
    open(tag, attributes) {
      if (tag !== 'sheet' || /hidden/i.test(attributes['state'] ?? '')) return;
      const relation = Object.keys(attributes).find((name) => /:id$/.test(name)) ?? '';
      id ??= attributes[relation] ?? null;
    },
  });
  return id;
}

/** The workbook's texts; what says how a text is pronounced (rPh) is no part of it. */
function stringsIn(xml: string): string[] {
  const strings: string[] = [];
  let text: string | null = null;
  let spoken = false;
  let inText = false;
  walk(xml, {
    open(tag) {
      if (tag === 'si') text = '';
      if (tag === 'rPh') spoken = true;
      if (tag === 't') inText = true;
    },
    text(part) {
      if (inText && !spoken && text !== null) text += part;
    },
    close(tag) {
      if (tag === 't') inText = false;
      if (tag === 'rPh') spoken = false;
      if (tag === 'si') strings.push(text ?? '');
    },
  });
  return strings;
}

function rowsIn(xml: string, strings: readonly string[]): RosterRow[] {
  const rows: RosterRow[] = [];
  let line = 0;
  let cells: string[] = [];
  let column = 0;
  let type = '';
  let text = '';
  let reads = false;
  walk(xml, {
    open(tag, attributes) {
      if (tag === 'row') {
        line = /^\d{1,7}$/.test(attributes['r'] ?? '') ? Number(attributes['r']) : line + 1;
        cells = [];
        column = 0;
      } else if (tag === 'c') {
        column = columnOf(attributes['r']) ?? column + 1;
        type = attributes['t'] ?? '';
        text = '';
      }
      reads = tag === 'v' || tag === 't';
    },
    text(part) {
      if (reads) text += part;
    },
    close(tag) {
      reads = false;
      if (tag === 'c' && column <= limits.columns) {
        while (cells.length < column) cells.push('');
        cells[column - 1] = (type === 's' ? (strings[Number(text)] ?? '') : text).trim();
      }
      if (tag !== 'row' || cells.every((cell) => cell === '')) return;
      if (rows.length >= limits.rows) throw new UnreadableSheet(`The sheet has more than ${limits.rows} rows`);
      rows.push({ line, cells });
    },
  });
  return rows;
}

/** B7 → 2; null where the cell does not say where it stands. */
function columnOf(reference: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (letters === undefined) return null;
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}
