import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { UnreadableFile } from '../unreadable-file.ts';
import { type Matrix, matrixOf, identity, numbersOf } from './matrix.ts';
import { damagedPdf, encryptedPdf, oversizedPdf } from './pdf-trouble.ts';

/** A report has a dozen pages and some ten thousand characters. */
const LIMITS = { bytes: 32 * 2 ** 20, pages: 500, operators: 2_000_000 };

export interface Font {
  readonly vertical: boolean;
  /** Size of the unit of its widths, in parts of the font size. */
  readonly unit: number;
}

/** An operator of a page; a path's is named after what is done with it, `strokePath` or `fillPath`. */
export interface Operator {
  readonly name: string;
  readonly args: readonly unknown[];
}

export interface PdfPage {
  /** Points; `toPage` gives positions from the upper left corner of the page as it is shown. */
  readonly view: { readonly width: number; readonly height: number; readonly toPage: Matrix };
  readonly operators: Iterable<Operator>;
  readonly fontOf: (name: string) => Font;
}

/**
 * Opens a PDF and gives its pages to `read`, one after the other. Nothing is drawn, no script is run, nothing fetched.
 * Throws `UnreadableFile` where the file is cut off, damaged, protected by a password, or out of all proportion.
 */
export async function openPdf<Result>(bytes: Uint8Array, read: (page: PdfPage) => Result): Promise<Result[]> {
  if (bytes.length > LIMITS.bytes) throw new UnreadableFile(oversizedPdf);
  // pdf.js rebuilds what it can of a file that was cut off, and what it cannot is missing without a word.
  if (!endsWithMark(bytes)) throw new UnreadableFile(damagedPdf);
  const pdfjs = await pdfLibrary();
  const task = pdfjs.getDocument({
    // The library keeps and detaches what it is given.
    data: new Uint8Array(bytes),
    verbosity: 0,
    ...encodings(),
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWasm: false,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    enableXfa: false,
    // Pictures are not decoded: nothing is read from them.
    maxImageSize: 1,
  });
  try {
    const file = await task.promise;
    if (file.numPages > LIMITS.pages) throw new UnreadableFile(oversizedPdf);
    const names = new Map(Object.entries(pdfjs.OPS).map(([name, code]) => [Number(code), name]));
    const results: Result[] = [];
    let operators = 0;
    for (let number = 1; number <= file.numPages; number++) {
      const page = await file.getPage(number);
      const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: pdfjs.AnnotationMode.DISABLE });
      operators += fnArray.length;
      if (operators > LIMITS.operators) throw new UnreadableFile(oversizedPdf);
      const { width, height, transform } = page.getViewport({ scale: 1 });
      results.push(
        read({
          view: { width, height, toPage: matrixOf(transform) ?? identity },
          operators: named(fnArray, argsArray, names),
          fontOf: fonts((name) => (page.commonObjs.has(name) ? page.commonObjs.get(name) : null)),
        }),
      );
      page.cleanup();
    }
    return results;
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    const encrypted = error instanceof Error && error.name === 'PasswordException';
    throw new UnreadableFile(encrypted ? encryptedPdf : damagedPdf);
  } finally {
    await task.destroy();
  }
}

function endsWithMark(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(-2048)).includes('%%EOF');
}

/** Loaded when the first PDF comes: it is larger than everything else together. */
async function pdfLibrary() {
  // @ts-expect-error -- the package carries no types for its other half, which puts itself where the first half finds it
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

/** Fonts that are not in the file name their characters by published tables (GBK-EUC-H), which lie beside the library. */
function encodings(): { cMapUrl?: string; cMapPacked?: true } {
  try {
    const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
    return { cMapUrl: join(folder, 'cmaps', '/'), cMapPacked: true };
  } catch {
    return {};
  }
}

const strokes = new Set([
  'stroke',
  'closeStroke',
  'fillStroke',
  'eoFillStroke',
  'closeFillStroke',
  'closeEOFillStroke',
]);
const fills = new Set(['fill', 'eoFill', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke']);

function* named(
  codes: readonly number[],
  args: readonly unknown[],
  names: ReadonlyMap<number, string>,
): Generator<Operator> {
  for (const [i, code] of codes.entries()) {
    const given: unknown = args[i];
    const list: readonly unknown[] = Array.isArray(given) ? given : [];
    const name = names.get(code) ?? '';
    if (name !== 'constructPath') {
      yield { name, args: name === 'setTextMatrix' || name === 'transform' ? spread(list, given) : list };
      continue;
    }
    const paint = names.get(Number(list[0])) ?? '';
    if (strokes.has(paint)) yield { name: 'strokePath', args: list };
    if (fills.has(paint)) yield { name: 'fillPath', args: list };
  }
}

/** A matrix comes as six arguments or as one. */
function spread(list: readonly unknown[], given: unknown): readonly unknown[] {
  return list.length > 0 ? list : numbersOf(given);
}

function fonts(find: (name: string) => unknown): (name: string) => Font {
  const known = new Map<string, Font>();
  return (name) => {
    const font = known.get(name) ?? fontOf(name === '' ? null : find(name));
    known.set(name, font);
    return font;
  };
}

function fontOf(data: unknown): Font {
  if (typeof data !== 'object' || data === null) return { vertical: false, unit: 0.001 };
  const matrix = 'fontMatrix' in data ? numbersOf(data.fontMatrix) : [];
  return { vertical: 'vertical' in data && data.vertical === true, unit: Math.abs(matrix[0] ?? 0) || 0.001 };
}
