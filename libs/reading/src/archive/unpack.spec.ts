import { strToU8, zipSync } from 'fflate';
import { partsOf, zipOf } from '../docx/spec/docx-of.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { isArchive } from './is-archive.ts';
import { unpack } from './unpack.ts';

const text = (content: string): Uint8Array => strToU8(content);
const pathsOf = (bytes: Uint8Array): readonly string[] => unpack(bytes).files.map(({ path }) => path);
const told = (bytes: Uint8Array): readonly string[] => unpack(bytes).notes.map(({ message }) => message.zh);

/** The archive with the bytes of a name exchanged for others of equal length, in its directory and before the file. */
function renamed(bytes: Uint8Array, from: readonly number[], to: readonly number[]): Uint8Array {
  const hex = Buffer.from(bytes).toString('hex');
  return Buffer.from(hex.replaceAll(Buffer.from(from).toString('hex'), Buffer.from(to).toString('hex')), 'hex');
}

/** The archive with a flag set in every entry's record of the directory. */
function flagged(bytes: Uint8Array, flag: number): Uint8Array {
  const copy = Buffer.from(bytes);
  for (let at = copy.indexOf('PK\x01\x02', 0, 'latin1'); at >= 0; at = copy.indexOf('PK\x01\x02', at + 4, 'latin1')) {
    copy.writeUInt16LE(copy.readUInt16LE(at + 8) | flag, at + 8);
  }
  return copy;
}

describe('an archive', () => {
  it('gives its files in its order, with their paths and bytes', () => {
    const { files, notes } = unpack(zipSync({ '乡镇/乙.txt': text('乙'), '甲.txt': text('甲') }));
    expect(files.map(({ path, bytes }) => [path, Buffer.from(bytes).toString()])).toEqual([
      ['乡镇/乙.txt', '乙'],
      ['甲.txt', '甲'],
    ]);
    expect(notes).toEqual([]);
  });

  it('has names in GBK though nothing says so', () => {
    const archive = zipSync({ 'abcd.txt': text('') });
    expect(pathsOf(renamed(archive, [0x61, 0x62, 0x63, 0x64], [0xb9, 0xab, 0xbf, 0xaa]))).toEqual(['公开.txt']);
  });

  it.each([
    ['../../年报.txt', '年报.txt'],
    ['/etc/年报.txt', 'etc/年报.txt'],
    ['C:\\年报\\年报.txt', '年报/年报.txt'],
    ['a/./../年报.txt', 'a/年报.txt'],
  ])('does not lead out of itself: %s', (name, path) => {
    expect(pathsOf(zipSync({ [name]: text('') }))).toEqual([path]);
  });

  it.each(['__MACOSX/._年报.docx', 'a/.DS_Store', 'a/Thumbs.db', '~$年报.docx', 'desktop.ini', 'a/'])(
    'passes over %s',
    (name) => {
      expect(unpack(zipSync({ [name]: text(''), '甲.txt': text('') }))).toMatchObject({
        files: [{ path: '甲.txt' }],
        notes: [],
      });
    },
  );

  it('gives the files of archives in it, and an archive in those as a file', () => {
    const deepest = zipSync({ '丙.txt': text('丙') });
    const inner = zipSync({ '乙.txt': text('乙'), '丙.zip': deepest });
    expect(pathsOf(zipSync({ '乙.zip': inner, '甲.txt': text('甲') }))).toEqual([
      '乙.zip/乙.txt',
      '乙.zip/丙.zip',
      '甲.txt',
    ]);
  });

  it('holds Word files and workbooks as files', () => {
    const word = zipOf(partsOf(''));
    expect([isArchive(word), isArchive(zipSync({ '年报.docx': word }))]).toEqual([false, true]);
    expect(pathsOf(zipSync({ '年报.docx': word }))).toEqual(['年报.docx']);
  });

  it.each([
    ['has a password', flagged(zipSync({ '甲.txt': text('甲') }), 1), '密码'],
    ['is larger than any document', zipSync({ '甲.txt': new Uint8Array(33 * 2 ** 20) }, { level: 0 }), '过大'],
    ['is packed like a bomb', zipSync({ '甲.txt': new Uint8Array(8 * 2 ** 20) }), '过大'],
    [
      'is damaged',
      renamed(zipSync({ '甲.txt': text('公开') }, { level: 0 }), [...text('公开')], [...text('不开')]),
      '损坏',
    ],
  ])('tells of a file that %s, by its name', (_, archive, reason) => {
    expect(unpack(archive).files).toEqual([]);
    expect(told(archive)).toEqual([expect.stringMatching(new RegExp(`甲\\.txt.*${reason}`))]);
  });

  it('gives an archive in it that is damaged as a file, of which the reader says so', () => {
    const inner = zipSync({ '乙.txt': text('') }).subarray(0, 40);
    expect(pathsOf(zipSync({ '乙.zip': inner }))).toEqual(['乙.zip']);
  });

  it.each([
    ['cut off', zipSync({ '甲.txt': text('甲'.repeat(99)) }).subarray(0, 60)],
    ['of too many files', zipSync(Object.fromEntries(Array.from({ length: 2_001 }, (_, i) => [`${i}.txt`, text('')])))],
    [
      'of too much together',
      zipSync(Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`${i}`, new Uint8Array(30 * 2 ** 20)])), {
        level: 1,
      }),
    ],
  ])('is refused where it is %s', (_, archive) => {
    expect(() => unpack(archive)).toThrow(UnreadableFile);
  });
});
