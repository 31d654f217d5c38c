import fc from 'fast-check';
import { sheetNames } from './sheet-names.ts';

describe('names of sheets', () => {
  it.each([
    ['公开渠道', '公开渠道'],
    ['2023/2024: [a]*?\\', '2023 2024 a'],
    ["'quoted'", 'quoted'],
    ['', '表'],
    ['///', '表'],
    ['History', 'History 1'],
    [
      '各单位政府网站与政务新媒体公开信息数及其与上一年相比的变化情况一览表',
      '各单位政府网站与政务新媒体公开信息数及其与上一年相比的变化情…',
    ],
  ])('%j becomes %j', (name, expected) => {
    expect(sheetNames([name])).toEqual([expected]);
  });

  it('are told apart by number, whatever their case', () => {
    expect(sheetNames(['Channels', 'channels', 'Channels'])).toEqual(['Channels', 'channels (2)', 'Channels (3)']);
  });

  it('are such as every spreadsheet program takes, whatever the titles', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('甲', '甲局'.repeat(20), 'A', 'a'))),
        (titles) => {
          const names = sheetNames(titles);
          expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(titles.length);
          for (const name of names) {
            expect(name.length).toBeGreaterThan(0);
            expect(name.length).toBeLessThanOrEqual(31);
            expect(name).not.toMatch(/[[\]:*?/\\\p{Cc}]|^'|'$/u);
          }
        },
      ),
    );
  });
});
