import type { Code } from '@gongkai/report';
import type { Expectation } from '../expectation.ts';
import type { FormGrid } from './form-grid.ts';

/** A table of the form printed otherwise, and what that does to what can be read. */
export interface TableFault {
  /** `.html` and `.docx` say by whose hand. */
  readonly file: string;
  readonly made: string;
  readonly seed: number;
  /** `read` where a careful person still reads everything. */
  readonly status?: Expectation['status'];
  readonly change: (grid: FormGrid, all: readonly FormGrid[]) => readonly FormGrid[];
  /** What is not printed any more, or of which nobody can tell where it belongs. */
  readonly gone?: (code: Code) => boolean;
  /** What is printed so that nobody can tell which number it is. */
  readonly unclear?: (code: Code) => boolean;
}

/** Whether a code is one of those that start so. */
export function startsWith(...starts: readonly string[]): (code: Code) => boolean {
  return (code) => starts.some((start) => code.startsWith(start));
}
