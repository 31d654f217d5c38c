import { cellCode, type Code, type Form, type Identity, type Report } from '@gongkai/report';
import { obstaclesAmong } from '../obstacles.ts';
import { sideOf } from '../sum.ts';
import type { Change, Repair, Slip } from './repair.ts';

type Numbers = Omit<Change, 'slip'>;
/** Codes of a block of a table as they are printed, row by row. */
type Grid = readonly (readonly Code[])[];

/** Tells of changes to that report which slip each of them shows. */
export function slipsNamer(report: Report, form: Form): (changes: readonly Numbers[]) => Repair {
  const grids = form.tables.flatMap(({ blocks }) =>
    blocks.map(({ rows, columns }): Grid => rows.map((row) => columns.map((column) => cellCode(row, column)))),
  );
  // A part that stands alone equals its total as it should: only where they do not add up is that a sign.
  const sums = form.identities.filter((identity) => identity.right.length === 1 && isViolated(identity, report));
  return (changes) => {
    const exchanged = areExchanged(changes, grids);
    return {
      cells: changes.map((change) => ({
        ...change,
        slip: exchanged ? 'exchanged' : slipOf(change, report, sums, grids),
      })),
    };
  };
}

function slipOf(
  { code, from, to }: Numbers,
  report: Report,
  sums: readonly Identity[],
  grids: readonly Grid[],
): Slip | null {
  if (from === null) return 'missing';
  if (from === -to) return 'sign';
  // A zero looks like any other zero: it shows nothing.
  if (from <= 0) return null;
  const typed = String(from);
  const meant = String(to);
  const stands = (other: Code) => report.figures[other]?.value === from;
  if (adjacentDigitsSwapped(typed, meant)) return 'digitsSwapped';
  if (sums.some(({ left, right }) => left.includes(code) && right.some(stands))) return 'totalForPart';
  if (sums.some(({ left, right }) => right.includes(code) && left.some(stands))) return 'partForTotal';
  if (withoutOneDigit(meant).includes(typed)) return 'digitDropped';
  if (to > 0 && withoutOneDigit(typed).includes(meant)) return 'digitAdded';
  // Numbers of one digit are often those of the next cell: that shows nothing either.
  return typed.length > 1 && neighboursOf(code, grids).some(stands) ? 'neighbour' : null;
}

function isViolated({ left, right }: Identity, report: Report): boolean {
  if (obstaclesAmong(report, [...left, ...right]).length > 0) return false;
  return sideOf(report, left).value !== sideOf(report, right).value;
}

function adjacentDigitsSwapped(typed: string, meant: string): boolean {
  return Array.from(typed, (_, i) => {
    const [a, b] = [typed.charAt(i), typed.charAt(i + 1)];
    return typed.slice(0, i) + b + a + typed.slice(i + 2);
  })
    .slice(0, -1)
    .includes(meant);
}

function withoutOneDigit(digits: string): string[] {
  return Array.from(digits, (_, i) => digits.slice(0, i) + digits.slice(i + 1));
}

/** The cells left, right, above and below. */
function neighboursOf(code: Code, grids: readonly Grid[]): Code[] {
  for (const grid of grids) {
    const y = grid.findIndex((row) => row.includes(code));
    const row = grid[y];
    if (row === undefined) continue;
    const x = row.indexOf(code);
    return [row[x - 1], row[x + 1], grid[y - 1]?.[x], grid[y + 1]?.[x]].flatMap((each) => each ?? []);
  }
  return [];
}

/** Whether cells side by side, or one above the other, would only have to exchange their numbers. */
function areExchanged(changes: readonly Numbers[], grids: readonly Grid[]): boolean {
  const sorted = (numbers: readonly (number | null)[]) => [...numbers].sort((a, b) => Number(a) - Number(b)).join();
  if (changes.length < 2 || sorted(changes.map(({ from }) => from)) !== sorted(changes.map(({ to }) => to))) {
    return false;
  }
  const adjoin = (line: readonly (Code | undefined)[]) => {
    const positions = changes.map(({ code }) => line.indexOf(code));
    return !positions.includes(-1) && Math.max(...positions) - Math.min(...positions) === changes.length - 1;
  };
  return grids.some((grid) => grid.some(adjoin) || (grid[0] ?? []).some((_, x) => adjoin(grid.map((row) => row[x]))));
}
