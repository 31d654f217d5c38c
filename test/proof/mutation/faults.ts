import { cellCode, formOf, type Code, type FormEdition } from '@gongkai/report';
import type { Cells } from './arithmetic.ts';

/** Draws a whole number from 0 to below `n`. */
export type Draw = (n: number) => number;

/** Cells that were typed wrong, with what stands there instead. */
export type Typed = ReadonlyMap<Code, number>;

/** A way in which numbers are typed wrong; null where these cells leave no room for it. */
export type Fault = (cells: Cells, draw: Draw, grids: readonly Grid[]) => Typed | null;

/** Codes of a block of tables three and four as printed. */
type Grid = readonly (readonly Code[])[];

export function gridsOf(edition: FormEdition): Grid[] {
  const tables = formOf(edition)?.tables.filter(({ name }) => name === 'three' || name === 'four') ?? [];
  return tables.flatMap(({ blocks }) =>
    blocks.map(({ rows, columns }) => rows.map((row) => columns.map((column) => cellCode(row, column)))),
  );
}

/** One cell drawn from those that `fits`, typed as `instead` says. */
function oneCell(instead: (value: number, draw: Draw) => number | null): Fault {
  return (cells, draw) => {
    const fitting = [...cells].flatMap(([code, value]) => {
      const typed = instead(value, draw);
      return typed === null || typed === value ? [] : [[code, typed] as const];
    });
    const chosen = fitting[draw(fitting.length)];
    return chosen === undefined ? null : new Map([chosen]);
  };
}

const digits = (change: (text: string, draw: Draw) => string | null): Fault =>
  oneCell((value, draw) => {
    const changed = value < 10 ? null : change(String(value), draw);
    return changed === null ? null : Number(changed);
  });

/** Cells of a line, part by part, each with the total of its row. */
function partsAndTotals(grids: readonly Grid[]): { part: Code; total: Code }[] {
  return grids.flatMap((grid) =>
    grid.flatMap((row) => {
      const total = row.at(-1);
      return total === undefined ? [] : row.slice(0, -1).map((part) => ({ part, total }));
    }),
  );
}

/** One of those ways of typing that change something. */
function anyOf(ways: readonly Typed[], cells: Cells, draw: Draw): Typed | null {
  const changing = ways
    .map((typed) => new Map([...typed].filter(([code, value]) => cells.get(code) !== value)))
    .filter(({ size }) => size > 0);
  return changing[draw(changing.length)] ?? null;
}

/** A cell and the one right of it, or below. */
function neighbours(grids: readonly Grid[], towards: 'right' | 'below'): [Code, Code][] {
  return grids.flatMap((grid) =>
    grid.flatMap((row, y) =>
      row.flatMap((code, x): [Code, Code][] => {
        const next = towards === 'right' ? row[x + 1] : grid[y + 1]?.[x];
        return next === undefined ? [] : [[code, next]];
      }),
    ),
  );
}

const taken =
  (towards: 'right' | 'below'): Fault =>
  (cells, draw, grids) => {
    const ways = neighbours(grids, towards).map(([a, b]) => new Map([[a, cells.get(b) ?? 0]]));
    return anyOf(ways, cells, draw);
  };

const exchanged =
  (towards: 'right' | 'below'): Fault =>
  (cells, draw, grids) => {
    const ways = neighbours(grids, towards).map(
      ([a, b]) =>
        new Map([
          [a, cells.get(b) ?? 0],
          [b, cells.get(a) ?? 0],
        ]),
    );
    return anyOf(ways, cells, draw);
  };

/** From one cell on, every number of the line stands one further; in the first place a 0 is typed. */
function shifted(lines: readonly (readonly Code[])[]): Fault {
  return (cells, draw) => {
    const ways = lines.map((line) => {
      const rest = line.slice(draw(line.length - 1));
      return new Map(rest.map((code, i) => [code, i === 0 ? 0 : (cells.get(rest[i - 1] ?? '') ?? 0)]));
    });
    return anyOf(ways, cells, draw);
  };
}

function columnsOf(grid: Grid): Code[][] {
  return (grid[0] ?? []).map((_, x) => grid.flatMap((row) => row[x] ?? []));
}

/** The classes of fault, by name. */
export const faults: Readonly<Record<string, Fault>> = {
  'one too many': oneCell((value) => value + 1),
  'one too few': oneCell((value) => (value > 0 ? value - 1 : null)),
  'some number or other': oneCell((_, draw) => draw(2000)),
  'left at zero': oneCell((value) => (value > 0 ? 0 : null)),
  'ten times': oneCell((value) => (value > 0 ? value * 10 : null)),
  'digits swapped': digits((text, draw) => {
    const at = draw(text.length - 1);
    return text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
  }),
  'digit dropped': digits((text, draw) => {
    const at = draw(text.length);
    return text.slice(0, at) + text.slice(at + 1);
  }),
  'digit doubled': digits((text, draw) => {
    const at = draw(text.length);
    return text.slice(0, at) + text.charAt(at) + text.slice(at);
  }),
  'part typed as total': (cells, draw, grids) => {
    const ways = partsAndTotals(grids).map(({ part, total }) => new Map([[total, cells.get(part) ?? 0]]));
    return anyOf(ways, cells, draw);
  },
  'total typed as part': (cells, draw, grids) => {
    const ways = partsAndTotals(grids).map(({ part, total }) => new Map([[part, cells.get(total) ?? 0]]));
    return anyOf(ways, cells, draw);
  },
  'cell right of it': taken('right'),
  'cell below it': taken('below'),
  'exchanged in a row': exchanged('right'),
  'exchanged in a column': exchanged('below'),
  'row shifted right': (cells, draw, grids) => shifted(grids.flat())(cells, draw, grids),
  'column shifted down': (cells, draw, grids) => shifted(grids.flatMap(columnsOf))(cells, draw, grids),
};
