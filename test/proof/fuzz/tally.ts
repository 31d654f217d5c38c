/** What a thread is to do: the mutants `from`, `from + step`, …; it notes in `progress` which it is at. */
export interface Task {
  readonly from: number;
  readonly step: number;
  readonly mutants: number;
  readonly progress: SharedArrayBuffer;
}

/** What became of the mutants of a format. */
export interface Tally {
  mutants: number;
  opened: number;
  grid: number;
  table: number;
  prose: number;
  slowest: { milliseconds: number; number: number };
  faults: string[];
}

export function newTally(): Tally {
  return { mutants: 0, opened: 0, grid: 0, table: 0, prose: 0, slowest: { milliseconds: 0, number: -1 }, faults: [] };
}

export function sumOf(a: Tally, b: Tally): Tally {
  return {
    mutants: a.mutants + b.mutants,
    opened: a.opened + b.opened,
    grid: a.grid + b.grid,
    table: a.table + b.table,
    prose: a.prose + b.prose,
    slowest: a.slowest.milliseconds >= b.slowest.milliseconds ? a.slowest : b.slowest,
    faults: [...a.faults, ...b.faults],
  };
}

/** The table that is printed, a line a format. */
export function tableOf(tallies: Readonly<Record<string, Tally>>): string {
  const all = Object.values(tallies).reduce(sumOf, newTally());
  const lines = [...Object.entries(tallies), ['all', all] as const].map(([format, tally]) => [
    format,
    tally.mutants,
    tally.opened,
    tally.grid,
    tally.table,
    tally.prose,
    tally.slowest.milliseconds.toFixed(0),
    tally.slowest.number,
  ]);
  const head = ['format', 'mutants', 'opened', 'grid', 'tables', 'prose', 'slowest ms', 'number'];
  return [head, ...lines].map((line) => line.map((field) => String(field).padStart(10)).join(' ')).join('\n');
}
