import { BoundedBytes } from '../compound/bounded-bytes.ts';
import { damagedFile } from '../ooxml/office-trouble.ts';
import { UnreadableFile } from '../unreadable-file.ts';

const WIDE = 1;
const EXTENDED = 4;
const RICH = 8;

/** Reads texts that run on from one record into the next; throws `UnreadableFile` behind the last. */
export class TextCursor {
  readonly #parts: readonly BoundedBytes[];
  #part = 0;
  #at: number;

  constructor(parts: readonly BoundedBytes[], at: number) {
    this.#parts = parts;
    this.#at = at;
  }

  /** A text with its length before it; formatting and pronunciation, where it has any, stand around it and are skipped. */
  text(): string {
    const length = this.#u16();
    const flags = this.#u8();
    const runs = (flags & RICH) === 0 ? 0 : this.#u16();
    const extended = (flags & EXTENDED) === 0 ? 0 : this.#u16() + 0x10000 * this.#u16();
    const text = this.#characters(length, (flags & WIDE) !== 0);
    this.#skip(runs * 4 + extended);
    return text;
  }

  /** Where a text is cut, the next record says anew whether its characters are wide. */
  #characters(length: number, wide: boolean): string {
    let text = '';
    let isWide = wide;
    while (text.length < length) {
      if (this.#left() === 0) {
        this.#next();
        isWide = (this.#u8() & WIDE) !== 0;
      }
      const size = isWide ? 2 : 1;
      const count = Math.min(length - text.length, Math.floor(this.#left() / size));
      if (count === 0) throw new UnreadableFile(damagedFile);
      const part = this.#current();
      // Narrow characters are the lower halves of UTF-16, whatever the code page.
      text += isWide ? part.utf16(this.#at, count) : part.latin1(this.#at, count);
      this.#at += count * size;
    }
    return text;
  }

  #skip(bytes: number): void {
    let left = bytes;
    while (left > this.#left()) {
      left -= this.#left();
      this.#next();
    }
    this.#at += left;
  }

  #u8(): number {
    if (this.#left() === 0) this.#next();
    return this.#current().u8(this.#at++);
  }

  #u16(): number {
    return this.#u8() + 0x100 * this.#u8();
  }

  #left(): number {
    return this.#current().length - this.#at;
  }

  #current(): BoundedBytes {
    const part = this.#parts[this.#part];
    if (part === undefined) throw new UnreadableFile(damagedFile);
    return part;
  }

  #next(): void {
    this.#part++;
    this.#at = 0;
    this.#current();
  }
}

/** A text in a record of its own, its length in one or two bytes. */
export function shortText(data: BoundedBytes, at: number): string {
  const length = data.u8(at);
  const wide = (data.u8(at + 1) & WIDE) !== 0;
  return wide ? data.utf16(at + 2, length) : data.latin1(at + 2, length);
}
