import { openCompound } from '../compound/open-compound.ts';
import { compoundOf } from '../compound/spec/compound-of.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { docToDocument } from './doc-to-document.ts';
import { docOf, streamsOf } from './spec/doc-of.ts';
import { cell, definition, paragraph, rowEnd, run } from './spec/doc-parts.ts';
import { set, u16, u32 } from './spec/little-endian.ts';

function troubleOf(bytes: Uint8Array): string {
  try {
    docToDocument(openCompound(bytes));
  } catch (error) {
    if (error instanceof UnreadableFile) return error.trouble.zh;
    throw error;
  }
  return 'none';
}

describe('a file that is no readable old Word file', () => {
  const body = [paragraph('甲')];

  const withLength = (length: number): Uint8Array => {
    const streams = streamsOf(body);
    const content = streams['WordDocument']?.slice() ?? new Uint8Array();
    content.set(u32(length), 76);
    return compoundOf({ ...streams, WordDocument: content });
  };

  it.each([
    ['is protected by a password', docOf(body, { flags: 0x0100 }), '密码'],
    ['is one of Word 95', docOf(body, { version: 104 }), 'Word 95'],
    ['is one of Word 6', docOf(body, { mark: 0xa5dc, version: 101 }), 'Word 95'],
    ['has no mark of Word', docOf(body, { mark: 0x1234 }), '损坏'],
    [
      'lost its table stream',
      compoundOf({ WordDocument: new Uint8Array([0xec, 0xa5, 0xc1, 0, ...new Array<number>(900).fill(0)]) }),
      '损坏',
    ],
    ['lost its text', docOf(body, { pieces: [{ length: 1 }] }), '损坏'],
    ['states more text than it has', withLength(100_000), '损坏'],
    ['states more text than there can be', withLength(0xffffffff), '损坏'],
    ['has the end of a cell outside any table', docOf([{ runs: [run('甲\x07')] }]), '损坏'],
    ['has tables nested without end', docOf([paragraph('甲', set(0x6649, ...u32(1_000_000)))]), '损坏'],
    ['has a row with fewer cells than it defines', docOf([cell('甲'), rowEnd(definition([0, 500, 1000]))]), '损坏'],
    [
      'has a row with more cells than it defines',
      docOf([cell('甲'), cell('乙'), rowEnd(definition([0, 500]))]),
      '损坏',
    ],
    ['has a row whose definition is cut off', docOf([cell('甲'), rowEnd(set(0xd608, 90, 0, 60))]), '损坏'],
    ['has cells whose edges run backwards', docOf([cell('甲'), cell('乙'), rowEnd(definition([0, 900, 300]))]), '损坏'],
    [
      'has text boxes that lie over one another',
      docOf([...body, paragraph('框'), paragraph('')], {
        boxParagraphs: 2,
        structures: { 56: [...[0, 2, 0, 2].flatMap(u32), ...new Array<number>(66).fill(0)] },
      }),
      '损坏',
    ],
    ['refers to properties outside the file', docOf([paragraph('甲', set(0x646b, ...u32(9999)))]), '损坏'],
  ])('says so where it %s', (_, bytes, trouble) => {
    expect(troubleOf(bytes)).toContain(trouble);
  });

  it('says so where it has more paragraphs than any report', () => {
    const streams = streamsOf([paragraph('\r'.repeat(500_000))]);
    const compound = { has: (name: string) => name in streams, stream: (name: string) => streams[name] ?? null };
    expect(() => docToDocument(compound)).toThrow('far more paragraphs');
  });

  it('says so where its paragraphs refer to the same long list of properties over and over', () => {
    const long = Array.from({ length: 5000 }, () => set(0x2640, 9)).flat();
    const body = Array.from({ length: 450 }, () => paragraph('甲', set(0x6646, 0, 0, 0, 0)));
    const streams = streamsOf(body, { data: [...u16(long.length), ...long] });
    const compound = { has: (name: string) => name in streams, stream: (name: string) => streams[name] ?? null };
    expect(() => docToDocument(compound)).toThrow('far more paragraphs');
  });
});
