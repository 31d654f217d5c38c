import { compoundOf } from '../../compound/spec/compound-of.ts';
import { u16, u32 } from './little-endian.ts';
import { characterEntry, pagesOf, paragraphEntry, type PageEntry } from './property-pages.ts';

/** Characters that share their properties. */
export interface Run {
  readonly text: string;
  readonly properties: readonly number[];
}

/** A paragraph as a .doc file holds it; the last run ends with its mark. */
export interface DocParagraph {
  readonly runs: readonly Run[];
  readonly style?: number;
  readonly properties?: readonly number[];
}

/** How the text is cut into pieces: their lengths; compressed ones take one byte a character. */
export interface DocPiece {
  readonly length: number;
  readonly compressed?: boolean;
  /** Two bytes: a short property, or which of `laidOver` holds for the piece. */
  readonly modifier?: number;
}

export interface DocOptions {
  readonly version?: number;
  readonly flags?: number;
  readonly mark?: number;
  readonly pieces?: readonly DocPiece[];
  readonly laidOver?: readonly (readonly number[])[];
  /** How many of the paragraphs, counted from the end, are those of text boxes. */
  readonly boxParagraphs?: number;
  /** Further structures of the table stream, by their place in the file information. */
  readonly structures?: Readonly<Record<number, readonly number[]>>;
  /** What stands behind such a structure without being counted in its size. */
  readonly behind?: Readonly<Record<number, readonly number[]>>;
  readonly data?: readonly number[];
}

const TEXT = 1024;
const PAGE = 512;
const SECOND_TABLE = 0x0200;

/** A .doc file with these paragraphs. Pieces stand in the file in the opposite order, so that they have to be followed. */
export function docOf(paragraphs: readonly DocParagraph[], options: DocOptions = {}): Uint8Array {
  return compoundOf(streamsOf(paragraphs, options));
}

/** The streams of such a file. */
export function streamsOf(
  paragraphs: readonly DocParagraph[],
  options: DocOptions = {},
): Readonly<Record<string, Uint8Array>> {
  const text = paragraphs.flatMap(({ runs }) => runs.map((run) => run.text)).join('');
  const boxes = paragraphs.slice(paragraphs.length - (options.boxParagraphs ?? 0));
  const boxLength = boxes.flatMap(({ runs }) => runs).reduce((sum, run) => sum + run.text.length, 0);
  const placed = placePieces(text, options.pieces ?? [{ length: text.length }]);
  const body: number[] = [...placed.bytes];
  while (body.length % PAGE !== 0) body.push(0);
  const firstPage = (TEXT + body.length) / PAGE;
  const paragraphPages = pagesOf(placed.toOffsets(paragraphRuns(paragraphs)), 13, firstPage);
  const characterPages = pagesOf(
    placed.toOffsets(characterRuns(paragraphs)),
    1,
    firstPage + paragraphPages.pages.length / PAGE,
  );
  const structures: Readonly<Record<number, readonly number[]>> = {
    ...options.structures,
    12: characterPages.list,
    13: paragraphPages.list,
    33: [
      ...(options.laidOver ?? []).flatMap((properties) => [1, ...u16(properties.length), ...properties]),
      2,
      ...u32(placed.list.length),
      ...placed.list,
    ],
  };
  const table: number[] = [];
  const information = new Array<number>(TEXT).fill(0);
  const write = (at: number, bytes: readonly number[]): void => void information.splice(at, bytes.length, ...bytes);
  write(0, [...u16(options.mark ?? 0xa5ec), ...u16(options.version ?? 0x00c1)]);
  write(10, u16(SECOND_TABLE | (options.flags ?? 0)));
  write(76, u32(text.length - boxLength));
  write(100, u32(boxLength));
  write(152, u16(93));
  for (const [place, bytes] of Object.entries(structures)) {
    write(154 + 8 * Number(place), [...u32(table.length), ...u32(bytes.length)]);
    table.push(...bytes, ...(options.behind?.[Number(place)] ?? []));
  }
  return {
    WordDocument: Uint8Array.from([...information, ...body, ...paragraphPages.pages, ...characterPages.pages]),
    '1Table': Uint8Array.from(table),
    ...(options.data === undefined ? {} : { Data: Uint8Array.from(options.data) }),
  };
}

function paragraphRuns(paragraphs: readonly DocParagraph[]): readonly PageEntry[] {
  let start = 0;
  return paragraphs.map(({ runs, style = 0, properties = [] }) => {
    const end = runs.reduce((sum, run) => sum + run.text.length, start);
    const entry = { start, end, bytes: paragraphEntry(style, properties) };
    start = end;
    return entry;
  });
}

function characterRuns(paragraphs: readonly DocParagraph[]): readonly PageEntry[] {
  let end = 0;
  const entries: PageEntry[] = [];
  for (const { text, properties } of paragraphs.flatMap(({ runs }) => runs)) {
    const start = end;
    end += text.length;
    const bytes = characterEntry(properties);
    const before = entries.at(-1);
    if (before?.bytes.join() === bytes.join()) entries.splice(-1, 1, { ...before, end });
    else entries.push({ start, end, bytes });
  }
  return entries;
}

function placePieces(text: string, pieces: readonly DocPiece[]) {
  const bytes: number[] = [];
  let position = 0;
  const cut = pieces.map((piece) => {
    const start = position;
    position += piece.length;
    return { ...piece, start, end: position, width: piece.compressed === true ? 1 : 2, offset: 0 };
  });
  for (const piece of cut.toReversed()) {
    piece.offset = TEXT + bytes.length;
    const written = Buffer.from(text.slice(piece.start, piece.end), piece.width === 1 ? 'latin1' : 'utf16le');
    for (const byte of written) bytes.push(byte);
    if (bytes.length % 2 === 1) bytes.push(0);
  }
  const list = [
    ...[0, ...cut.map(({ end }) => end)].flatMap(u32),
    ...cut.flatMap(({ offset, width, modifier = 0 }) => [
      ...u16(0),
      ...u32(width === 1 ? (offset * 2) | 0x40000000 : offset),
      ...u16(modifier),
    ]),
  ];
  /** What is said of character positions, said of the bytes of each piece they fall into. */
  const toOffsets = (entries: readonly PageEntry[]): readonly PageEntry[] =>
    entries
      .flatMap((entry) =>
        cut
          .filter(({ start, end }) => entry.start < end && start < entry.end)
          .map(({ start, end, offset, width }) => ({
            start: offset + (Math.max(start, entry.start) - start) * width,
            end: offset + (Math.min(end, entry.end) - start) * width,
            bytes: entry.bytes,
          })),
      )
      .toSorted((a, b) => a.start - b.start);
  return { bytes, list, toOffsets };
}
