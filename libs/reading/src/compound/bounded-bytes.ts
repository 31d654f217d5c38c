import { UnreadableFile } from '../unreadable-file.ts';
import { damagedFile } from '../ooxml/office-trouble.ts';

/** The bytes of a stream as little-endian numbers; whatever lies outside them throws `UnreadableFile`. */
export class BoundedBytes {
  readonly length: number;
  readonly #bytes: Uint8Array;
  readonly #view: DataView;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.length = bytes.length;
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

  /** A part of the same memory. */
  part(at: number, length: number): BoundedBytes {
    return new BoundedBytes(this.#bytes.subarray(this.#checked(at, length), at + length));
  }

  utf16(at: number, characters: number): string {
    this.#checked(at, characters * 2);
    // Code units as they stand: a pair may be cut apart between two pieces of a text.
    return Buffer.from(this.#bytes.buffer, this.#bytes.byteOffset + at, characters * 2).toString('utf16le');
  }

  windows1252(at: number, characters: number): string {
    this.#checked(at, characters);
    return new TextDecoder('windows-1252').decode(this.#bytes.subarray(at, at + characters));
  }

  #checked(at: number, length: number): number {
    if (at < 0 || length < 0 || at + length > this.length) throw new UnreadableFile(damagedFile);
    return at;
  }
}
