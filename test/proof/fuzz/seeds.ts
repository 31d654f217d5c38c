import { readFileSync } from 'node:fs';
import { randomReport, seeded, toDocx, toHtml, toPdf, toText, toXlsx } from '@gongkai/sample';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A document to change: its inner stream, and how a changed stream becomes a file again. */
export interface Seed {
  readonly format: 'docx' | 'html' | 'text' | 'pdf' | 'doc' | 'xlsx' | 'xls';
  readonly stream: string;
  readonly file: (stream: string) => Uint8Array;
  /** How it is changed: freely, mostly so that its markup stays whole, or byte by byte where offsets stand in the file. */
  readonly change: 'text' | 'markup' | 'bytes';
  /** How many of a thousand mutants are of it. */
  readonly share: number;
}

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const corpus = (name: string): Uint8Array => readFileSync(new URL(`ok/${name}`, process.env['FUZZ_CORPUS']));

/** The part of a zip container by itself; the container is written anew, nothing packed, around what became of it. */
function ofPart(
  format: 'docx' | 'xlsx',
  bytes: Uint8Array,
  part: string,
  share: number,
  cut = (xml: string) => xml,
): Seed {
  const parts = unzipSync(bytes);
  const stream = cut(strFromU8(parts[part] ?? new Uint8Array()));
  const file = (changed: string): Uint8Array => zipSync({ ...parts, [part]: strToU8(changed) }, { level: 0 });
  return { format, stream, file, change: 'markup', share };
}

/** Bytes from `from` on are changed in their place. */
function inPlace(
  format: 'doc' | 'xls' | 'pdf',
  bytes: Uint8Array,
  [from, to]: readonly [number, number],
  share: number,
): Seed {
  const whole = latin1(bytes);
  const file = (changed: string): Uint8Array => Buffer.from(whole.slice(0, from) + changed + whole.slice(to), 'latin1');
  return { format, stream: whole.slice(from, to), file, change: 'bytes', share };
}

/** Title, prose and the first of the three tables: what is small is read often. */
function shortened(text: string, table: RegExp): string {
  const [, ...others] = (text.match(table) ?? []).filter((each) => /制发件数|申请人情况|行政复议/.test(each));
  return others.reduce((rest, each) => rest.replace(each, ''), text);
}

/** Reports of our own writing, whole and without their largest table, and files of LibreOffice. */
export function seeds(): readonly Seed[] {
  const { content } = randomReport(seeded(5));
  const utf8 = (text: string): Uint8Array => strToU8(text);
  const html = toHtml(content);
  const text = toText(content);
  const pdf = toPdf(content);
  const short = {
    html: shortened(html, /<table[\s\S]*?<\/table>/g),
    docx: (xml: string) => shortened(xml, /<w:tbl>[\s\S]*?<\/w:tbl>/g),
  };
  const plain = (format: 'html' | 'text', stream: string, share: number): Seed => ({
    format,
    stream,
    file: utf8,
    change: 'text',
    share,
  });
  const shortText = text.replace(/\n[^\n]*收到和处理[\s\S]*?(?=\n[^\n]*行政复议)/, '');
  return [
    plain('html', short.html, 350),
    plain('html', html, 30),
    ofPart('docx', toDocx(content), 'word/document.xml', 230, short.docx),
    ofPart('docx', toDocx(content), 'word/document.xml', 20),
    plain('text', shortText, 230),
    plain('text', text, 20),
    ofPart('xlsx', toXlsx(content), 'xl/worksheets/sheet1.xml', 50),
    inPlace('doc', corpus('libreoffice-random-54.doc'), [512, 52_224], 35),
    inPlace('xls', corpus('libreoffice-random-58.xls'), [512, 19_968], 20),
    inPlace('pdf', pdf, [latin1(pdf).indexOf('stream') + 7, latin1(pdf).lastIndexOf('endstream')], 15),
  ];
}
