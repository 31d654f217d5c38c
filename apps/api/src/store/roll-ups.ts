import type { EntityManager } from 'typeorm';
import { type Code, type Indicator, forms, indicators } from '@gongkai/report';
import { moneyPositions } from './packed-columns.ts';
import { rollUpByAgency, rollUpByYear } from './roll-up.sql.ts';

/** What one figure adds up to, and of how many reports; counts in their unit, money in fen. */
export interface Total {
  readonly code: Code;
  readonly confirmed: number;
  readonly inferred: number;
  readonly approximate: number;
  readonly numbers: number;
  readonly inferredNumbers: number;
  readonly blank: number;
  readonly notApplicable: number;
  readonly unreadable: number;
  readonly absent: number;
}

/** PostgreSQL's sums are numerics and its counts eight bytes long: both come as text. */
type TotalRow<Key> = Key & { readonly code: string } & { readonly [Field in Exclude<keyof Total, 'code'>]: string };

/** County totals by SQL. */
export class RollUps {
  constructor(private readonly manager: EntityManager) {}

  /** A row for every figure that adds up over bodies and every year with a report that counts, or that is public. */
  async byYear(
    regionId: number,
    of: 'accepted' | 'published' = 'accepted',
  ): Promise<(Total & { readonly year: number })[]> {
    const codes = indicators.filter(({ overBodies }) => overBodies === 'sum').map(({ code }) => code);
    const rows = await this.manager.query<TotalRow<{ year: number }>[]>(rollUpByYear(`${of}_version`), [
      regionId,
      layout(() => [0, 9999]),
      codes,
    ]);
    return rows.map((row) => ({ year: row.year, ...toTotal(row) }));
  }

  /**
   * A row for every body and figure over those years, by the figure's own rule: a carried-in number is the first year's, a
   * stock the last year's. Figures that are never added up over years have a row only where one year is asked for.
   */
  async byAgency(regionId: number, years: readonly number[]): Promise<(Total & { readonly agencyId: number })[]> {
    const wanted = indicators
      .map((indicator) => ({ code: indicator.code, expected: yearsOf(indicator, years).length }))
      .filter(({ expected }) => expected > 0);
    const rows = await this.manager.query<TotalRow<{ agencyId: number }>[]>(rollUpByAgency, [
      regionId,
      layout((indicator) => yearsOf(indicator, years)),
      years,
      wanted.map(({ code }) => code),
      wanted.map(({ expected }) => expected),
    ]);
    return rows.map((row) => ({ agencyId: row.agencyId, ...toTotal(row) }));
  }
}

/** In order. */
function yearsOf({ overYears }: Indicator, years: readonly number[]): readonly number[] {
  const distinct = [...new Set(years)].sort((a, b) => a - b);
  if (distinct.length < 2 || overYears === 'sum') return distinct;
  if (overYears === 'none') return [];
  return overYears === 'first' ? distinct.slice(0, 1) : distinct.slice(-1);
}

/**
 * How each form stores its figures: its codes in order, beside each the place of its amount (0 for a count) and the first
 * and last of the years that count for it (none: the last before the first).
 */
function layout(years: (indicator: Indicator) => readonly number[]): string {
  return JSON.stringify(
    forms.map((form) => {
      const amounts = moneyPositions(form.edition);
      return {
        form: form.edition,
        codes: form.indicators.map(({ code }) => code),
        amounts: form.indicators.map((_, position) => amounts.indexOf(position) + 1),
        years_from: form.indicators.map((indicator) => years(indicator).at(0) ?? 1),
        years_to: form.indicators.map((indicator) => years(indicator).at(-1) ?? 0),
      };
    }),
  );
}

function toTotal<Key>(row: TotalRow<Key>): Total {
  return {
    code: row.code,
    confirmed: whole(row.confirmed),
    inferred: whole(row.inferred),
    approximate: whole(row.approximate),
    numbers: whole(row.numbers),
    inferredNumbers: whole(row.inferredNumbers),
    blank: whole(row.blank),
    notApplicable: whole(row.notApplicable),
    unreadable: whole(row.unreadable),
    absent: whole(row.absent),
  };
}

function whole(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new Error(`The total ${text} is too large to be compared exactly`);
  return value;
}
