import fc from 'fast-check';
import { anyCounty, countyOf } from '../test/counties.ts';
import { compareRollUps } from './compare-roll-ups.ts';
import { rollUp, type RollUpRow } from './roll-up.ts';

const county = countyOf({ 甲局: { 2023: { 'channels.total': 10, 'channels.website': '?4' } } });
const fields = [
  'confirmed',
  'inferred',
  'approximate',
  'numbers',
  'inferredNumbers',
  'blank',
  'notApplicable',
  'unreadable',
  'absent',
] as const;
const row = rollUp(county)[0] as RollUpRow;

describe('compareRollUps', () => {
  it('finds nothing where both agree, in whatever order', () => {
    fc.assert(
      fc.property(anyCounty, (any) => {
        expect(compareRollUps(rollUp(any), [...rollUp(any)].reverse())).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('knows every field of a sum', () => {
    const numbers = Object.keys(row).filter((field) => field !== 'year' && field !== 'code');
    expect(numbers.sort()).toEqual([...fields].sort());
  });

  it('finds an error planted in either side, in whatever row and field, and nothing else', () => {
    const rows = rollUp(county);
    fc.assert(
      fc.property(
        fc.nat(rows.length - 1),
        fc.constantFrom(...fields),
        fc.integer({ min: 1, max: 1000 }),
        fc.boolean(),
        (index, field, by, inSql) => {
          const right = rows[index] as RollUpRow;
          const wrong = { ...right, [field]: right[field] + by };
          const planted = rows.with(index, wrong);
          const { year, code } = right;
          expect(inSql ? compareRollUps(planted, rows) : compareRollUps(rows, planted)).toEqual([
            { year, code, field, sql: (inSql ? wrong : right)[field], library: (inSql ? right : wrong)[field] },
          ]);
        },
      ),
    );
  });

  it.each<[string, RollUpRow[], RollUpRow[], number, number]>([
    ['missing in SQL', [], [row], 0, 1],
    ['missing in the library', [row], [], 1, 0],
    ['standing twice in SQL', [row, row], [row], 2, 1],
    ['standing twice in both', [row, row], [row, row], 2, 2],
  ])('finds a row %s', (_, sql, library, inSql, inLibrary) => {
    expect(compareRollUps(sql, library)).toEqual([
      { year: row.year, code: row.code, field: 'row', sql: inSql, library: inLibrary },
    ]);
  });
});
