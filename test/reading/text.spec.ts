import { read } from '@gongkai/reading';
import { formOf } from '@gongkai/report';
import { randomReport, seeded, toHtml } from '@gongkai/sample';
import fc from 'fast-check';
import { type PrintedGrid, withTables } from './printed-tables.ts';

const utf8 = new TextEncoder();
const cellCodes = (formOf('2021')?.indicators ?? []).filter(({ table }) => table !== null).map(({ code }) => code);

/** How programs write a table as plain text; the row's own cells, or every position with blanks where cells are merged. */
const writings: readonly (readonly [string, (grid: PrintedGrid) => string])[] = [
  ['every position between bars', ({ positions }) => positions.map((row) => `|${row.join('|')}|`).join('\n')],
  ['cells between bars, rows ragged', ({ rows }) => rows.map((row) => `|${row.join('|')}|`).join('\n')],
  [
    'cells between bars, filled up at the right',
    ({ rows, positions }) =>
      rows.map((row) => `|${Array.from(positions[0] ?? [], (_, i) => row[i] ?? '').join('|')}|`).join('\n'),
  ],
  ['every position between tabs', ({ positions }) => positions.map((row) => row.join('\t')).join('\n')],
  ['cells between tabs, rows ragged', ({ rows }) => rows.map((row) => row.join('\t')).join('\n')],
  ['one cell a line', ({ rows }) => rows.flat().join('\n')],
  [
    'one cell a line, blank ones lost',
    ({ rows }) =>
      rows
        .flat()
        .filter((text) => text !== '')
        .join('\n'),
  ],
  ['one cell a line, lines apart', ({ rows }) => rows.flat().join('\n\n')],
  ['one cell a line, a bar between', ({ rows }) => rows.flat().join('\n|\n')],
  ['one cell a line, rows between bars', ({ rows }) => rows.map((row) => `|\n${row.join('\n|\n')}\n|\n`).join('\n')],
];

describe.each(writings)('a text whose tables have %s', (_, write) => {
  const seed = fc.nat(1_000_000);
  const valuesOf = async (html: string): Promise<Record<string, number | string>> => {
    const { report } = await read(utf8.encode(withTables(html, write)));
    return Object.fromEntries(
      cellCodes.flatMap((code) => {
        const figure = report?.figures[code];
        return figure === undefined ? [] : [[code, figure.value ?? figure.cell]];
      }),
    );
  };

  it('has every cell', async () => {
    await fc.assert(
      fc.asyncProperty(seed, async (start) => {
        const { content, expected } = randomReport(seeded(start));
        const due = Object.fromEntries(cellCodes.map((code) => [code, expected[code]]));
        expect(await valuesOf(toHtml(content))).toEqual(due);
      }),
      { numRuns: 5 },
    );
  });

  it('has no wrong cell where cells are blank', async () => {
    await fc.assert(
      fc.asyncProperty(seed, fc.subarray(cellCodes), async (start, blanks) => {
        const { content, expected } = randomReport(seeded(start));
        const cells = { ...content.cells, ...Object.fromEntries(blanks.map((code) => [code, ''])) };
        const values = await valuesOf(toHtml({ ...content, cells }));
        const due = Object.keys(values).map((code) => [code, blanks.includes(code) ? 'blank' : expected[code]]);
        expect(values).toEqual(Object.fromEntries(due));
      }),
      { numRuns: 5 },
    );
  });
});
