import { UnreadableFile } from '../unreadable-file.ts';
import { BoundedBytes } from './bounded-bytes.ts';

const bytes = new BoundedBytes(Uint8Array.of(9, 0x2d, 0x4e, 0xff, 0xff, 0x96, 0x41).subarray(1));

describe('bytes of a stream', () => {
  it.each<[string, (from: BoundedBytes) => unknown, unknown]>([
    ['one byte', (from) => from.u8(0), 0x2d],
    ['two bytes', (from) => from.u16(0), 0x4e2d],
    ['two bytes with a sign', (from) => from.i16(2), -1],
    ['four bytes', (from) => from.u32(0), 0xffff4e2d],
    ['four bytes with a sign', (from) => from.i32(0), 0xffff4e2d - 2 ** 32],
    ['characters of two bytes', (from) => from.utf16(0, 1), '中'],
    ['characters of one byte', (from) => from.windows1252(4, 2), '–A'],
    ['a part of a part', (from) => from.part(1, 5).part(3, 2).windows1252(0, 2), '–A'],
  ])('are read as %s', (_, read, expected) => {
    expect(read(bytes)).toBe(expected);
  });

  it.each<[string, (from: BoundedBytes) => unknown]>([
    ['a number', (from) => from.u32(3)],
    ['a number before the beginning', (from) => from.u8(-1)],
    ['a number of a part', (from) => from.part(0, 1).u16(0)],
    ['a part', (from) => from.part(4, 3)],
    ['a part of no length there is', (from) => from.part(0, -1)],
    ['characters', (from) => from.utf16(4, 2)],
  ])('do not give %s that lies outside them', (_, read) => {
    expect(() => read(bytes)).toThrow(UnreadableFile);
  });
});
