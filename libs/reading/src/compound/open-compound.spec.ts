import fc from 'fast-check';
import { UnreadableFile } from '../unreadable-file.ts';
import { openCompound, type CompoundFile } from './open-compound.ts';
import { compoundOf } from './spec/compound-of.ts';

const pattern = (length: number): Uint8Array => Uint8Array.from({ length }, (_, index) => (index * 7 + length) % 251);
const streams = { WordDocument: pattern(5000), '1Table': pattern(200), Data: new Uint8Array(), Workbook: pattern(64) };
const file = compoundOf(streams);

/** The file with one 32-bit number changed. */
function changed(at: number, to: number): Uint8Array {
  const copy = file.slice();
  new DataView(copy.buffer).setUint32(at, to, true);
  return copy;
}

function readAll(bytes: Uint8Array): Record<string, number | undefined> {
  const compound: CompoundFile = openCompound(bytes);
  return Object.fromEntries(Object.keys(streams).map((name) => [name, compound.stream(name)?.length]));
}

function isReadOrUnreadable(bytes: Uint8Array): boolean {
  try {
    return Object.values(readAll(bytes)).every((length) => length === undefined || length <= bytes.length);
  } catch (error) {
    return error instanceof UnreadableFile;
  }
}

const FAT = 512;
const DIRECTORY = 1024;

describe('a compound file', () => {
  it.each(Object.entries(streams))('gives back the stream %s', (name, content) => {
    const compound = openCompound(file);
    expect(compound.has(name)).toBe(true);
    expect(compound.stream(name)).toEqual(content);
    expect(compound.stream(name.toUpperCase())).toEqual(content);
  });

  it('has no stream but its own', () => {
    const compound = openCompound(file);
    expect([compound.has('EncryptedPackage'), compound.stream('EncryptedPackage')]).toEqual([false, null]);
  });

  it('does not take the stream of an embedded object for one of its own', () => {
    // The entry after the root's becomes a storage: its siblings stay, what is inside it is not looked at.
    const bytes = file.slice();
    bytes[DIRECTORY + 128 + 66] = 1;
    expect([openCompound(bytes).has('WordDocument'), openCompound(bytes).has('1Table')]).toEqual([false, true]);
  });

  it('may end within its last sector where its streams are whole', () => {
    const alone = compoundOf({ WordDocument: pattern(5000) });
    const used = 5000 % 512;
    expect(openCompound(alone.subarray(0, alone.length - 512 + used)).stream('WordDocument')).toEqual(pattern(5000));
    const cut = openCompound(alone.subarray(0, alone.length - 513 + used));
    expect(() => cut.stream('WordDocument')).toThrow(UnreadableFile);
  });

  it.each([
    ['a size of sectors that does not exist', changed(30, 5)],
    ['a directory outside the file', changed(48, 9999)],
    ['a directory that runs in a circle', changed(FAT + 4, 1)],
    ['more tables than it has sectors', changed(44, 0x7fffffff)],
    ['a table outside the file', changed(76, 9999)],
    ['more chained tables than it has sectors', changed(72, 0xffffffff)],
    ['no root', changed(DIRECTORY + 64, 0)],
    ['a stream larger than the file', changed(DIRECTORY + 128 + 120, 0x7fffffff)],
    ['a stream longer than its sectors', changed(DIRECTORY + 128 + 120, 6000)],
    ['a stream that begins outside the file', changed(DIRECTORY + 128 + 116, 9999)],
    ['a stream that runs in a circle', changed(FAT + 4 * 4, 3)],
    ['small streams outside their store', changed(DIRECTORY + 120, 64)],
    ['no content', file.subarray(0, 300)],
    ['a size beyond all measure', new Uint8Array(32 * 2 ** 20 + 1)],
  ])('is refused with its trouble where it has %s', (_, bytes) => {
    expect(() => readAll(bytes)).toThrow(UnreadableFile);
  });

  it('is read once where its entries point to one another', () => {
    const bytes = changed(DIRECTORY + 4 * 128 + 68, 1);
    expect(openCompound(bytes).stream('WordDocument')).toEqual(streams.WordDocument);
  });

  it('is read or refused, whichever number of its header, table and directory is wrong', () => {
    const wrong = fc.record({ at: fc.integer({ min: 8, max: 2048 }), to: fc.nat(2 ** 32 - 1) });
    fc.assert(
      fc.property(wrong, ({ at, to }) => isReadOrUnreadable(changed(at, to))),
      { numRuns: 500 },
    );
  });

  it('is read or refused wherever it is cut off', () => {
    fc.assert(fc.property(fc.nat(file.length), (length) => isReadOrUnreadable(file.subarray(0, length))));
  });
});
