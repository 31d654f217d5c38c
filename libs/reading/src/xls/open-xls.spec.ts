import fc from 'fast-check';
import { compoundOf } from '../compound/spec/compound-of.ts';
import { read } from '../read.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { openXls } from './open-xls.ts';
import {
  begin,
  bytesOf,
  end,
  label,
  number,
  place,
  type RawRecord,
  streamOf,
  string,
  u16,
  u32,
  xlsOf,
} from './spec/xls-of.ts';

const filePass: RawRecord = [0x002f, u16(1)];
const texts = (count: number, ...strings: readonly number[][]): RawRecord => [
  0x00fc,
  [...u32(count), ...u32(count), ...strings.flat()],
];
const shared = (index: number): RawRecord => [0x00fd, [...place(0, 0), ...u32(index)]];
const sheets = (count: number) => Array.from({ length: count }, () => ({ records: [] }));
const sameStart = (): Uint8Array => {
  const stream = streamOf(sheets(2));
  // The second of the two records that list sheets takes over where the first begins.
  const at = stream.findIndex((byte, index) => byte === 0x85 && stream[index + 1] === 0 && index >= 20);
  stream.copyWithin(at + 4 + 10 + 4, at + 4, at + 8);
  return stream;
};

/** The second sheet begins where a chart of the first does. */
function oneWithinAnother(): Uint8Array {
  const listed = (start: number): RawRecord => [0x0085, [...u32(start), 0, 0, 0, 0]];
  const head = (start: number) => bytesOf([begin(5), listed(start), listed(start + 20), end]);
  const cells = bytesOf([begin(0x10), begin(0x20), end, end]);
  return Uint8Array.from([...head(head(0).length), ...cells]);
}

describe('a file that is no readable old workbook', () => {
  it.each([
    ['is protected by a password', xlsOf([label(0, 0, '甲')], [filePass]), '密码'],
    ['is of Excel 95', compoundOf({ Book: Uint8Array.from(bytesOf([begin(5, 0x0500), end])) }), 'Excel 5.0/95'],
    [
      'is of Excel 95 under the newer name',
      compoundOf({ Workbook: Uint8Array.from(bytesOf([begin(5, 0x0500), end])) }),
      'Excel 5.0/95',
    ],
    ['is empty', compoundOf({ Workbook: new Uint8Array() }), '已损坏'],
    ['ends within its first part', compoundOf({ Workbook: Uint8Array.from(bytesOf([begin(5)])) }), '已损坏'],
    [
      'ends within a record',
      compoundOf({ Workbook: streamOf([{ records: [number(0, 0, 1)] }]).slice(0, -9) }),
      '已损坏',
    ],
    [
      'has a sheet outside its stream',
      compoundOf({ Workbook: Uint8Array.from(bytesOf([begin(5), [0x0085, [...u32(9999), 0, 0, 0, 0]], end])) }),
      '已损坏',
    ],
    [
      'has a sheet that begins within a record',
      compoundOf({ Workbook: Uint8Array.from(bytesOf([begin(5), [0x0085, [...u32(20), 0, 0, 0, 0]], end])) }),
      '已损坏',
    ],
    ['lists a sheet twice', compoundOf({ Workbook: sameStart() }), '已损坏'],
    ['has a sheet within another', compoundOf({ Workbook: oneWithinAnother() }), '已损坏'],
    ['lists more sheets than a report has', compoundOf({ Workbook: streamOf(sheets(251)) }), '工作表'],
    ['claims more texts than a report has', xlsOf([], [texts(0x7fffffff)]), '单元格'],
    ['claims more texts than it holds', xlsOf([], [texts(2, string('甲'))]), '已损坏'],
    ['has a text longer than its record', xlsOf([], [texts(1, [...u16(9), 1, 65, 0])]), '已损坏'],
    ['has a text cut within a character', xlsOf([], [texts(1, [...u16(9), 1, 65]), [0x003c, [1, 65, 0]]]), '已损坏'],
    ['lost the text of a cell', xlsOf([shared(1)], [texts(1, string('甲'))]), '已损坏'],
    ['has a number that is none', xlsOf([number(0, 0, NaN)]), '已损坏'],
    ['has a cell behind the last column', xlsOf([number(0, 20_000, 1)]), '已损坏'],
    ['has a cell without a value', xlsOf([[0x0203, place(0, 0)]]), '已损坏'],
  ])('says what it is and what to do where it %s', async (_, bytes, said) => {
    const { status, report, trouble } = await read(bytes);
    expect([status, report]).toEqual(['unreadable', null]);
    expect(trouble?.zh).toContain(said);
  });

  it('is refused by the reader itself where it is an encrypted newer file or something else', () => {
    expect(() => openXls(compoundOf({ EncryptedPackage: Uint8Array.of(1) }))).toThrow(/password/);
    expect(() => openXls(compoundOf({ WordDocument: Uint8Array.of(1) }))).toThrow(UnreadableFile);
  });
});

describe('any old workbook', () => {
  const stream = streamOf(
    [{ records: [label(0, 0, '甲'), shared(1), number(1, 0, 63), [0x00e5, [...u16(1), ...new Array(8).fill(0)]]] }],
    [texts(2, string('甲'), string('乙'))],
  );

  function isReadOrUnreadable(content: Uint8Array): boolean {
    try {
      return openXls(compoundOf({ Workbook: content })).sheets.length >= 0;
    } catch (error) {
      return error instanceof UnreadableFile;
    }
  }

  it('is read or refused with its trouble, whichever byte of its stream is wrong', () => {
    const wrong = fc.record({ at: fc.nat(stream.length - 1), byte: fc.nat(255) });
    fc.assert(
      fc.property(wrong, ({ at, byte }) => isReadOrUnreadable(stream.with(at, byte))),
      { numRuns: 1000 },
    );
  });

  it('is refused wherever its stream is cut off', () => {
    fc.assert(
      fc.property(fc.nat(stream.length - 1), (length) => {
        expect(() => openXls(compoundOf({ Workbook: stream.slice(0, length) }))).toThrow(UnreadableFile);
      }),
    );
  });
});
