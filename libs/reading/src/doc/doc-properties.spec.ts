import fc from 'fast-check';
import { openCompound } from '../compound/open-compound.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { docToDocument } from './doc-to-document.ts';
import { docOf } from './spec/doc-of.ts';
import { cell, definition, deleted, paragraph, paragraphOf, rowEnd, run, special } from './spec/doc-parts.ts';
import { listsOf } from './spec/lists-of.ts';
import { set, u16 } from './spec/little-endian.ts';
import { styleSheetOf } from './spec/style-sheet-of.ts';

const lists = listsOf([[{ format: 39, text: '\0、' }]], [{ list: 0 }]);
const file = docOf(
  [
    paragraph('总体情况', set(0x460b, ...u16(1)), 1),
    paragraphOf(run('收到'), special('\x13'), run(' A '), special('\x14'), run('3'), special('\x15'), deleted('4')),
    ...['甲', '63', '0'].map(cell),
    rowEnd(definition([0, 500, 1000, 1500], [{ down: 3 }])),
    ...['', '64', '1'].map(cell),
    rowEnd(definition([0, 500, 1000, 1500], [{ down: 1 }])),
  ],
  {
    ...lists,
    pieces: [{ length: 3 }, { length: 41 }],
    structures: {
      ...lists.structures,
      1: styleSheetOf([
        { number: 0, base: 0x0fff, name: '正文' },
        { number: 1, base: 0, name: '标题 1' },
      ]),
    },
  },
);

const readAll = (bytes: Uint8Array): string => docToDocument(openCompound(bytes)).format;

function isReadOrUnreadable(bytes: Uint8Array): boolean {
  try {
    return readAll(bytes) === 'doc';
  } catch (error) {
    return error instanceof UnreadableFile;
  }
}

describe('any old Word file', () => {
  it('is read the same each time', () => {
    expect(docToDocument(openCompound(file))).toEqual(docToDocument(openCompound(file)));
  });

  it('is refused with its trouble wherever it is cut off', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: file.length - 513 }), (length) => {
        expect(() => readAll(file.subarray(0, length))).toThrow(UnreadableFile);
      }),
    );
  });

  it('is read or refused with its trouble, whichever byte of it is wrong', () => {
    const wrong = fc.record({ at: fc.nat(file.length - 1), byte: fc.nat(255) });
    fc.assert(
      fc.property(wrong, ({ at, byte }) => isReadOrUnreadable(file.with(at, byte))),
      { numRuns: 500 },
    );
  });

  it('is read or refused with its trouble, whichever number of it is wrong', () => {
    const wrong = fc.record({ at: fc.nat(file.length - 5), to: fc.nat(2 ** 32 - 1) });
    fc.assert(
      fc.property(wrong, ({ at, to }) => {
        const bytes = file.slice();
        new DataView(bytes.buffer).setUint32(at, to, true);
        return isReadOrUnreadable(bytes);
      }),
      { numRuns: 500 },
    );
  });
});
