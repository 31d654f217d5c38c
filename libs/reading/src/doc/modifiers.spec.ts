import { BoundedBytes } from '../compound/bounded-bytes.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { ModifierReader } from './modifiers.ts';
import { set, u16, u32 } from './spec/little-endian.ts';

const bytesOf = (...bytes: readonly number[]): BoundedBytes => new BoundedBytes(Uint8Array.from(bytes));
const long = [...set(0x2640, 1), ...set(0x2417, 1)];
const reader = new ModifierReader(bytesOf(0, ...u16(long.length), ...long));
const codesOf = (...bytes: readonly number[]): readonly number[] =>
  reader.of(bytesOf(...bytes)).map(({ code }) => code);

const LAST = set(0x2416, 1);

describe('a list of properties', () => {
  it.each<[string, readonly number[], number]>([
    ['a switch', set(0x0835, 1), 0x0835],
    ['one byte', set(0x2640, 1), 0x2640],
    ['two bytes', set(0x4600, 1, 0), 0x4600],
    ['four bytes', set(0x6649, 1, 0, 0, 0), 0x6649],
    ['two bytes of a length', set(0x840f, 1, 0), 0x840f],
    ['three bytes', set(0xe000, 1, 2, 3), 0xe000],
    ['a length it states', set(0xc60d, 3, 1, 2, 3), 0xc60d],
    ['the definition of a row', set(0xd608, ...u16(4), 0, 9, 9), 0xd608],
    ['tabs', set(0xc615, 2, 0, 0), 0xc615],
    ['more tabs than a byte can count', set(0xc615, 255, 2, ...new Array<number>(8).fill(0), 1, 0, 0, 0), 0xc615],
  ])('goes on behind one with %s', (_, written, code) => {
    expect(codesOf(...written, ...LAST)).toEqual([code, 0x2416]);
  });

  it('is read where it stands elsewhere', () => {
    expect(codesOf(...set(0x6646, ...u32(1)), ...LAST)).toEqual([0x2640, 0x2417, 0x2416]);
  });

  it.each([
    ['at padding', [0, 0, 0, 0]],
    ['at one that is cut off', set(0x6649, 1, 0)],
    ['at one longer than what is left', set(0xc60d, 9, 1)],
    ['at the definition of a row that is cut off', set(0xd608, 9)],
    ['at tabs that are cut off', set(0xc615, 255)],
    ['at more tabs than are left', set(0xc615, 255, 200)],
    ['at a single byte', [7]],
  ])('ends %s', (_, rest) => {
    expect(codesOf(...LAST, ...rest)).toEqual([0x2416]);
  });

  it('is refused where it refers outside its stream', () => {
    expect(() => codesOf(...set(0x6646, ...u32(99)))).toThrow(UnreadableFile);
  });
});
