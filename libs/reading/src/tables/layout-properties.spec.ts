import type { FormEdition, TableName } from '@gongkai/report';
import fc from 'fast-check';
import { numbered, numbersOf, readSheets } from './spec/read-sheets.ts';
import { type Sheet, splitAt, stacked, unmerged, withoutColumn, withoutRow, withRow, withTexts } from './spec/sheet.ts';

const names: readonly TableName[] = ['two', 'three', 'four'];

/** One thing done to a table; `at` chooses the row, column or cell. */
interface Change {
  readonly kind: 'blanks' | 'slashes' | 'noRow' | 'noColumn' | 'split' | 'ownRow' | 'emptyRow' | 'apart' | 'swap';
  readonly at: number;
}

const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom('blanks', 'slashes', 'noRow', 'noColumn', 'split', 'ownRow', 'emptyRow', 'apart', 'swap'),
  at: fc.nat(10_000),
});

/** The tables of a document after a change; each is still a table of the form, in one or several parts. */
function changed(sheets: readonly Sheet[], { kind, at }: Change): readonly Sheet[] {
  const which = at % sheets.length;
  const sheet = sheets[which];
  if (sheet === undefined) return sheets;
  const row = Math.floor(at / 3) % sheet.rowCount;
  const column = Math.floor(at / 5) % sheet.columnCount;
  const one = (other: Sheet) => sheets.with(which, other);
  const some = (text: string) =>
    one(
      withTexts(sheet, (printed, cell) =>
        cell.code !== undefined && (cell.row * 7 + cell.column * at) % 3 === 0 ? text : printed,
      ),
    );
  switch (kind) {
    case 'blanks':
      return some('');
    case 'slashes':
      return some('/');
    case 'noRow':
      return sheet.rowCount < 2 ? sheets : one(withoutRow(sheet, row));
    case 'noColumn':
      return sheet.columnCount < 2 ? sheets : one(withoutColumn(sheet, column));
    case 'split':
      return row === 0 ? sheets : sheets.toSpliced(which, 1, ...splitAt(sheet, row));
    case 'ownRow':
      return one(withRow(sheet, row, ['本单位自己加的一行', ...Array<string>(sheet.columnCount - 1).fill('9')]));
    // Table four's row has no label: an empty row is its row printed empty.
    case 'emptyRow':
      return sheet.columnCount === 15 ? sheets : one(withRow(sheet, row, Array<string>(sheet.columnCount).fill('')));
    case 'apart':
      return one(
        unmerged(sheet, at % 2 === 0 ? 'blank' : 'repeated', (cell) => cell.code === undefined && cell.column < 3),
      );
    case 'swap':
      return sheets.toReversed();
  }
}

/**
 * A column that is gone is gone from the whole table: one that is missing below a page break only, where no header says so,
 * and another above it could be told from nothing.
 */
function wholeColumnsFirst(changes: readonly Change[]): readonly Change[] {
  return changes.toSorted((a, b) => Number(b.kind === 'noColumn') - Number(a.kind === 'noColumn'));
}

/** Texts of the cells that are still printed somewhere. */
function printed(sheets: readonly Sheet[]): ReadonlyMap<string, string> {
  return new Map(
    sheets.flatMap(({ cells }) =>
      cells.flatMap(({ code, text }) => (code === undefined ? [] : [[code, text] as const])),
    ),
  );
}

const invisible = [...'\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u2060\u2064\u2066\u2069\ufeff'];

/** With a character that nobody sees before, within or behind every text, where `at` says. */
function sprinkled(sheet: Sheet, at: number): Sheet {
  return withTexts(sheet, (text, { row, column }) => {
    const place = (at + row * 5 + column * 3) % (text.length + 1);
    return text.slice(0, place) + (invisible[(at + row + column) % invisible.length] ?? '') + text.slice(place);
  });
}

const meaning = (text: string) => (text === '' ? 'blank' : text === '/' ? '/' : Number(text));

/** A row of the body’s own within the header of table four, and a page that ends in it. */
const onceMisread: [Change[], boolean][] = [
  [
    [
      { kind: 'ownRow', at: 1484 },
      { kind: 'split', at: 923 },
    ],
    true,
  ],
];

describe.each<[FormEdition, number]>([
  ['2021', 2023],
  ['2019', 2020],
])('tables of %s, whatever happened to them', (edition, year) => {
  const sheets = names.map((name) => numbered(edition, name));

  it('have each value that is read in its own place, and none that is gone', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 4 }), fc.boolean(), (changes, together) => {
        const parts = wholeColumnsFirst(changes).reduce(changed, sheets);
        const left = printed(parts);
        const { values } = readSheets(together ? [parts.reduce(stacked)] : parts, year);
        const wrong = [...values].filter(([code, value]) => value !== meaning(left.get(code) ?? 'gone'));
        expect(wrong).toEqual([]);
      }),
      { numRuns: 300, examples: onceMisread },
    );
  });

  it('say the same with characters in them that nobody sees', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 2 }), fc.nat(10_000), (changes, at) => {
        const parts = wholeColumnsFirst(changes).reduce(changed, sheets);
        expect(
          readSheets(
            parts.map((part) => sprinkled(part, at)),
            year,
          ),
        ).toEqual(readSheets(parts, year));
      }),
      { numRuns: 100 },
    );
  });

  it('lose no value to blanks, a row of the body’s own, or the end of a page between rows of values', () => {
    const kept: fc.Arbitrary<Change['kind']> = fc.constantFrom('blanks', 'slashes', 'swap');
    fc.assert(
      fc.property(fc.array(fc.record({ kind: kept, at: fc.nat(10_000) }), { maxLength: 3 }), (changes) => {
        const parts = changes.reduce(changed, sheets);
        const { values } = readSheets(parts, year);
        expect(new Map([...values].sort())).toEqual(
          new Map([...printed(parts)].map(([code, text]) => [code, meaning(text)] as const).sort()),
        );
        expect(values.size).toBe(numbersOf(edition).size);
      }),
      { numRuns: 100 },
    );
  });
});
