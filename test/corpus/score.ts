import type { Code, Reading } from '@gongkai/report';
import { cellsDue, type Expectation, tokenOf, type Value, valueOf } from './expectation.ts';

/** What became of a cell: read right, read otherwise than printed, or not read. */
export type CellOutcome = 'right' | 'wrong' | 'unread';

/**
 * What became of a figure of prose: stated and right; stated and wrong; inferred and right; not found; or given although
 * the document does not have it (`false`).
 */
export type ProseOutcome = 'statedRight' | 'statedWrong' | 'inferred' | 'missed' | 'false';

export interface Scored<Outcome> {
  readonly code: Code;
  readonly outcome: Outcome;
  /** Token of what is printed, and of what was read. */
  readonly due: string;
  readonly read: string;
}

/** A reading held against what the document says. */
export interface Score {
  readonly cells: readonly Scored<CellOutcome>[];
  readonly prose: readonly Scored<ProseOutcome>[];
}

/** Compares figure by figure; a cell that the document does not have and the reading does not give counts nowhere. */
export function scoreOf({ report }: Pick<Reading, 'report'>, expected: Expectation): Score {
  const due = cellsDue(expected);
  const figures = report?.figures ?? {};
  const cells = [...due].flatMap(([code, value]) => {
    const outcome = cellOutcome(value, figures[code] ?? null);
    return outcome === null ? [] : [{ code, outcome, due: tokenOf(value), read: tokenOf(figures[code]) }];
  });
  const codes = new Set([...Object.keys(expected.prose), ...Object.keys(figures).filter((code) => !due.has(code))]);
  const prose = [...codes].map((code) => {
    const written = expected.prose[code] ?? '-';
    const read = tokenOf(figures[code]);
    return { code, outcome: proseOutcome(written, read, figures[code]?.standing), due: written, read };
  });
  return { cells, prose };
}

function cellOutcome(due: Value | null, read: Value | null): CellOutcome | null {
  if (due === null) return read === null ? null : 'wrong';
  if (read === null) return 'unread';
  if (tokenOf(due) === tokenOf(read)) return 'right';
  return read.cell === 'unreadable' ? 'unread' : 'wrong';
}

function proseOutcome(due: string, read: string, standing: 'stated' | 'inferred' | undefined): ProseOutcome {
  if (standing === undefined) return 'missed';
  if (valueOf(due) === null) return 'false';
  if (due !== read) return standing === 'stated' ? 'statedWrong' : 'missed';
  return standing === 'stated' ? 'statedRight' : 'inferred';
}
