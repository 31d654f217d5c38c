import { UnreadableFile } from '../unreadable-file.ts';
import { damagedFile } from '../ooxml/office-trouble.ts';

/** Characters 0x80 to 0x9F of code page 1252; the decoder of Node 20 leaves them as they are. */
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** The bytes of a stream as little-endian numbers; whatever lies outside them throws `UnreadableFile`. */
export class BoundedBytes {
  readonly length: number;
  readonly #start: number;
  readonly #view: DataView;

  constructor(bytes: Uint8Array | DataView, start = 0, length: number = bytes.byteLength) {
    // Parts share one view: a file has some hundred thousand of them.
    this.#view = bytes instanceof DataView ? bytes : new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#start = start;
    this.length = length;
  }

  u8(at: number): number {
    return this.#view.getUint8(this.#checked(at, 1));
  }

  u16(at: number): number {
    return this.#view.getUint16(this.#checked(at, 2), true);
  }

  i16(at: number): number {
    return this.#view.getInt16(this.#checked(at, 2), true);
  }

  u32(at: number): number {
    return this.#view.getUint32(this.#checked(at, 4), true);
  }

  i32(at: number): number {
    return this.#view.getInt32(this.#checked(at, 4), true);
  }

  f64(at: number): number {
    return this.#view.getFloat64(this.#checked(at, 8), true);
  }

  /** A part of the same memory. */
  part(at: number, length: number): BoundedBytes {
    return new BoundedBytes(this.#view, this.#checked(at, length), length);
  }

  utf16(at: number, characters: number): string {
    // Code units as they stand: a pair may be cut apart between two pieces of a text.
    return this.#buffer(at, characters * 2).toString('utf16le');
  }

  /** Characters of which only the lower halves are stored. */
  latin1(at: number, characters: number): string {
    return this.#buffer(at, characters).toString('latin1');
  }

  windows1252(at: number, characters: number): string {
    return this.latin1(at, characters).replace(/[\x80-\x9f]/g, (char) => WINDOWS[char.charCodeAt(0) - 0x80] ?? char);
  }

  #buffer(at: number, length: number): Buffer {
    return Buffer.from(this.#view.buffer, this.#view.byteOffset + this.#checked(at, length), length);
  }

  /** The place in the whole that is `at` in this part. */
  #checked(at: number, length: number): number {
    if (at < 0 || length < 0 || at + length > this.length) throw new UnreadableFile(damagedFile);
    return this.#start + at;
  }
}
