import type { Code, Form, Identity, Report } from '@gongkai/report';
import { obstaclesAmong } from '../obstacles.ts';
import { exact } from '../sum.ts';

/** A number's part in an equation: 1 on its left side, -1 on its right. */
export interface Term {
  readonly equation: number;
  readonly sign: 1 | -1;
}

/** The identities of a report that can be assessed, as linear equations over its numbers; cells and equations count from 0. */
export interface Equations {
  /** The cells in the order of the form. */
  readonly codes: readonly Code[];
  readonly values: readonly number[];
  /** The equations of each cell. */
  readonly columns: readonly (readonly Term[])[];
  /** The cells of each equation. */
  readonly members: readonly (readonly number[])[];
  /** Left side minus right side of each equation; 0 where it holds. */
  readonly residuals: readonly number[];
}

/** Equations of the identities in which every cell carries an exact number. The others say nothing of any number. */
export function equationsOf(report: Report, form: Form): Equations {
  const identities = form.identities.filter(
    ({ left, right }) => obstaclesAmong(report, [...left, ...right]).length === 0,
  );
  const used = new Set(identities.flatMap(({ left, right }) => [...left, ...right]));
  const codes = form.indicators.map(({ code }) => code).filter((code) => used.has(code));
  const values = codes.map((code) => report.figures[code]?.value ?? 0);
  const at = new Map(codes.map((code, cell) => [code, cell]));
  const cellsOf = (side: readonly Code[]) => side.flatMap((code) => at.get(code) ?? []);
  const sum = (side: readonly Code[]) => cellsOf(side).reduce((total, cell) => total + (values[cell] ?? 0), 0);
  const columns = codes.map((): Term[] => []);
  identities.forEach(({ left, right }, equation) => {
    for (const cell of cellsOf(left)) columns[cell]?.push({ equation, sign: 1 });
    for (const cell of cellsOf(right)) columns[cell]?.push({ equation, sign: -1 });
  });
  return {
    codes,
    values,
    columns,
    members: identities.map(({ left, right }: Identity) => cellsOf([...left, ...right])),
    residuals: identities.map(({ left, right }) => exact(sum(left) - sum(right))),
  };
}

export function anyViolated({ residuals }: Equations): boolean {
  return residuals.some((residual) => residual !== 0);
}
