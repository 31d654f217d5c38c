import { strToU8, zlibSync } from 'fflate';
import { encoded, fontObjects, toUnicodeTable } from './song-font.ts';

/** A page: the operators that draw it. */
export interface PageDrawing {
  readonly operators: string;
}

/** What the document's properties say of it. */
export interface PdfProperties {
  readonly title: string;
  readonly subject?: string;
}

/** A4, points. */
export const paper = { width: 595.3, height: 841.9 };

/**
 * The bytes of the file: catalogue, pages, the font, one compressed stream a page. No dates and no identifiers, so that
 * the bytes depend on the content alone.
 * @param used every character that is drawn
 */
export function pdfFile(
  pages: readonly PageDrawing[],
  used: ReadonlySet<string>,
  { title, subject }: PdfProperties,
): Uint8Array {
  const firstPage = 8;
  const pageNumber = (i: number) => firstPage + 2 * i;
  const kids = pages.map((_, i) => `${pageNumber(i)} 0 R`).join(' ');
  const about = subject === undefined ? '' : ` /Subject ${textString(subject)}`;
  const objects: (string | Uint8Array)[] = [
    '<< /Type /Catalog /Pages 2 0 R /Lang (zh-CN) >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} /MediaBox [0 0 ${paper.width} ${paper.height}]` +
      ' /Resources << /Font << /F1 4 0 R >> >> >>',
    `<< /Title ${textString(title)}${about} >>`,
    ...fontObjects(5, 6, 7),
    stream(toUnicodeTable(used)),
    ...pages.flatMap(({ operators }, i) => [
      `<< /Type /Page /Parent 2 0 R /Contents ${pageNumber(i) + 1} 0 R >>`,
      stream(operators),
    ]),
  ];
  return assembled(objects);
}

/** Text of a dictionary: UTF-16 behind its mark. */
function textString(text: string): string {
  return `<FEFF${encoded(text)}>`;
}

function stream(content: string): Uint8Array {
  const data = zlibSync(strToU8(content), { level: 6 });
  return joined([`<< /Length ${data.length} /Filter /FlateDecode >>\nstream\n`, data, '\nendstream']);
}

/** The objects numbered from 1, behind them where each begins; the catalogue is the first, the properties the third. */
function assembled(objects: readonly (string | Uint8Array)[]): Uint8Array {
  const parts: Uint8Array[] = [joined(['%PDF-1.4\n%', Uint8Array.of(0xe4, 0xe5, 0xe6, 0xe7), '\n'])];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  objects.forEach((object, i) => {
    offsets.push(length);
    const part = joined([`${i + 1} 0 obj\n`, object, '\nendobj\n']);
    parts.push(part);
    length += part.length;
  });
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    strToU8(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}` +
        `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 3 0 R >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return joined(parts);
}

function joined(parts: readonly (string | Uint8Array)[]): Uint8Array {
  const all = parts.map((part) => (typeof part === 'string' ? strToU8(part) : part));
  const bytes = new Uint8Array(all.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of all) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
