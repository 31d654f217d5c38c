import { read } from '@gongkai/reading';
import { formOf } from '@gongkai/report';
import { randomReport, seeded, toHtml } from '@gongkai/sample';
import fc from 'fast-check';

const utf8 = new TextEncoder();
const cellCodes = (formOf('2021')?.indicators ?? []).filter(({ table }) => table !== null).map(({ code }) => code);

interface Damage {
  readonly kind: 'span' | 'noSpan' | 'moreRows' | 'moreColumns' | 'lostCell' | 'strayCell';
  /** Which of the marks it falls on, and the number it writes. */
  readonly which: number;
  readonly number: number;
}

const damages: fc.Arbitrary<Damage> = fc.record({
  kind: fc.constantFrom('span', 'noSpan', 'moreRows', 'moreColumns', 'lostCell', 'strayCell'),
  which: fc.nat(10_000),
  number: fc.constantFrom(0, 1, 2, 3, 8, 99, 1_000_000),
});

/** The page with one span, or one cell, of its tables broken. */
function damaged(page: string, { kind, which, number }: Damage): string {
  const pattern = kind === 'span' || kind === 'noSpan' ? /(?:col|row)span="\d+"/g : /<td /g;
  const marks = [...page.matchAll(pattern)];
  const mark = marks[which % marks.length];
  if (mark === undefined) throw new Error('The page has no table');
  const end = mark.index + mark[0].length;
  const written: Readonly<Record<Damage['kind'], string>> = {
    span: mark[0].replace(/\d+/, String(number)),
    noSpan: '',
    moreRows: `<td rowspan="${String(number)}" `,
    moreColumns: `<td colspan="${String(number)}" `,
    lostCell: '',
    strayCell: '<td>9999</td><td ',
  };
  const rest = kind === 'lostCell' ? page.indexOf('</td>', mark.index) + 5 : end;
  return page.slice(0, mark.index) + written[kind] + page.slice(rest);
}

describe('a saved page', () => {
  it('never has a wrong number in a cell, whichever span or cell of its tables is broken', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(1_000_000), damages, async (start, damage) => {
        const made = randomReport(seeded(start));
        const { report } = await read(utf8.encode(damaged(toHtml(made.content), damage)));
        const present = cellCodes.filter((code) => report?.figures[code] !== undefined);
        const valueOf = (code: string) => report?.figures[code]?.value ?? report?.figures[code]?.cell;
        expect(present.map((code) => [code, valueOf(code)])).toEqual(
          present.map((code) => [code, made.expected[code]]),
        );
      }),
      { numRuns: 150 },
    );
  });
});
