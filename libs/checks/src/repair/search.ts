import type { Equations } from './equations.ts';
import { solutionsOf } from './solve.ts';

/** Cells and by how much each changes. */
export interface Changed {
  readonly cells: readonly number[];
  readonly by: readonly number[];
}

export interface Smallest {
  readonly size: number;
  readonly changed: readonly Changed[];
  /** There are others that are not listed. */
  readonly more: boolean;
}

/** A repair of more cells than this explains nothing. */
const atMostCells = 3;
/** Of one size so many are counted. */
const atMostListed = 500;
/** Sets of cells looked at before giving up: some ten milliseconds. */
const atMostSets = 40_000;

/** The fewest cells whose change satisfies all equations, in every way there is; null where three are not enough. */
export function smallestChanges(equations: Equations): Smallest | null {
  const open = equations.residuals.filter((residual) => residual !== 0).length;
  const most = Math.max(0, ...equations.columns.map((terms) => terms.length));
  for (let size = 1; size <= atMostCells; size++) {
    if (open > size * most) continue;
    const search = new Search(equations, most);
    const found = search.of(size);
    if (found === null) return null;
    if (found.changed.length > 0 || found.more) return { size, ...found };
  }
  return null;
}

/**
 * Looks at sets of cells, not at numbers. An equation asks for a cell while it is violated and none of its cells is chosen,
 * or holds and one alone is chosen. In a smallest set whatever is chosen so far shares an equation with what is still to come, so
 * cells are drawn from an equation that asks, else from those of the chosen.
 */
class Search {
  private readonly chosen: number[] = [];
  private readonly touched: number[];
  private readonly seen = new Set<number>();
  private readonly changed: Changed[] = [];
  private more = false;
  private asking: number;

  constructor(
    private readonly equations: Equations,
    private readonly most: number,
  ) {
    this.touched = equations.residuals.map(() => 0);
    this.asking = equations.residuals.filter((residual) => residual !== 0).length;
  }

  of(size: number): Omit<Smallest, 'size'> | null {
    return this.visit(size) ? { changed: this.changed, more: this.more } : null;
  }

  /** False where there is too much to look at. */
  private visit(left: number): boolean {
    if (left === 0) return this.solve();
    for (const cell of this.candidates()) {
      if (this.chosen.includes(cell) || !this.isNew(cell)) continue;
      if (this.seen.size > atMostSets) return false;
      this.choose(cell, 1);
      const goOn = this.asking > (left - 1) * this.most || this.visit(left - 1);
      this.choose(cell, -1);
      if (!goOn) return false;
      if (this.more) return true;
    }
    return true;
  }

  private solve(): boolean {
    const cells = [...this.chosen].sort((a, b) => a - b);
    const { changes, more } = solutionsOf(this.equations, cells, atMostListed - this.changed.length);
    this.changed.push(...changes.map((by) => ({ cells, by })));
    this.more ||= more;
    return true;
  }

  private candidates(): readonly number[] {
    const { members, columns } = this.equations;
    if (this.asking === 0) {
      const equations = this.chosen.flatMap((cell) => columns[cell]?.map(({ equation }) => equation) ?? []);
      return [...new Set(equations.flatMap((equation) => members[equation] ?? []))];
    }
    let fewest: readonly number[] = [];
    members.forEach((cells, equation) => {
      if (this.asks(equation) && (fewest.length === 0 || cells.length < fewest.length)) fewest = cells;
    });
    return fewest;
  }

  private choose(cell: number, by: 1 | -1): void {
    if (by === 1) this.chosen.push(cell);
    else this.chosen.pop();
    for (const { equation } of this.equations.columns[cell] ?? []) {
      const before = this.asks(equation);
      this.touched[equation] = (this.touched[equation] ?? 0) + by;
      this.asking += Number(this.asks(equation)) - Number(before);
    }
  }

  private asks(equation: number): boolean {
    return this.touched[equation] === (this.equations.residuals[equation] === 0 ? 1 : 0);
  }

  /** Whether the chosen cells with this one were not looked at in another order. */
  private isNew(cell: number): boolean {
    const key = [...this.chosen, cell].sort((a, b) => a - b).reduce((sum, each) => sum * 1024 + each + 1, 0);
    if (this.seen.has(key)) return false;
    this.seen.add(key);
    return true;
  }
}
