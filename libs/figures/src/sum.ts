import type { PackedFigure } from '@gongkai/report';

/**
 * What one figure adds up to over several reports. `numbers`, `blank`, `notApplicable`, `unreadable` and `absent` count the
 * reports and together make up all of them: what has no number is counted here and never taken for zero.
 */
export interface Sum {
  /** The headline: stated numbers, approximate ones included. Zero where no number is stated, which `headline` tells. */
  readonly confirmed: number;
  /** Inferred numbers that nobody confirmed; they stand beside the headline and are not part of it. */
  readonly inferred: number;
  /** The part of `confirmed` that is approximate (约). */
  readonly approximate: number;
  /** Reports that give a number, stated or inferred. */
  readonly numbers: number;
  /** Those of `numbers` whose number is inferred. */
  readonly inferredNumbers: number;
  readonly blank: number;
  readonly notApplicable: number;
  readonly unreadable: number;
  /** Reports that do not have the figure. */
  readonly absent: number;
}

/** Adds up one figure of several reports; null stands for a report without it. The order makes no difference. */
export function sum(figures: readonly (PackedFigure | null)[]): Sum {
  const total = {
    confirmed: 0,
    inferred: 0,
    approximate: 0,
    numbers: 0,
    inferredNumbers: 0,
    blank: 0,
    notApplicable: 0,
    unreadable: 0,
    absent: 0,
  };
  for (const figure of figures) {
    if (figure === null) total.absent += 1;
    else if (figure.cell !== 'number' && figure.cell !== 'approximate') total[figure.cell] += 1;
    else if (figure.value === null) total.unreadable += 1;
    else {
      total.numbers += 1;
      if (figure.standing === 'inferred') {
        total.inferredNumbers += 1;
        total.inferred += figure.value;
      } else {
        total.confirmed += figure.value;
        if (figure.cell === 'approximate') total.approximate += figure.value;
      }
    }
  }
  return total;
}

/** The headline number of a sum; null where no report states one, which is not zero. */
export function headline({ confirmed, numbers, inferredNumbers }: Sum): number | null {
  return numbers > inferredNumbers ? confirmed : null;
}
