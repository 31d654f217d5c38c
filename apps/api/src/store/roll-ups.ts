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

  /** A row for every figure that adds up over bodies and every year with a report that counts. */
  async byYear(regionId: number): Promise<(Total & { readonly year: number })[]> {
    const codes = indicators.filter(({ overBodies }) => overBodies === 'sum').map(({ code }) => code);
    const rows = await this.manager.query<TotalRow<{ year: number }>[]>(rollUpByYear, [regionId, ...layout(), codes]);
    return rows.map((row) => ({ year: row.year, ...toTotal(row) }));
  }

  /**
   * A row for every body and figure over those years, by the figure's own rule: a carried-in number is the first year's, a
   * stock the last year's. Figures that are never added up over years have a row only where one year is asked for.
   */
  async byAgency(regionId: number, years: readonly number[]): Promise<(Total & { readonly agencyId: number })[]> {
    const pairs = indicators.flatMap((indicator) =>
      yearsOf(indicator, years).map((year) => ({ code: indicator.code, year })),
    );
    const rows = await this.manager.query<TotalRow<{ agencyId: number }>[]>(rollUpByAgency, [
      regionId,
      ...layout(),
      pairs.map(({ code }) => code),
      pairs.map(({ year }) => year),
    ]);
    return rows.map((row) => ({ agencyId: row.agencyId, ...toTotal(row) }));
  }
}

function yearsOf({ overYears }: Indicator, years: readonly number[]): readonly number[] {
  const distinct = [...new Set(years)];
  if (distinct.length < 2 || overYears === 'sum') return distinct;
  if (overYears === 'none') return [];
  return [overYears === 'first' ? Math.min(...distinct) : Math.max(...distinct)];
}

/** Where each form stores each code: form, code, position in values from 0, position in money from 1 or null. */
function layout(): [string[], Code[], number[], (number | null)[]] {
  const places = forms.flatMap((form) => {
    const amounts = moneyPositions(form.edition);
    return form.indicators.map(({ code }, position) => {
      const amount = amounts.indexOf(position);
      return { form: form.edition, code, position, amount: amount < 0 ? null : amount + 1 };
    });
  });
  return [
    places.map(({ form }) => form),
    places.map(({ code }) => code),
    places.map(({ position }) => position),
    places.map(({ amount }) => amount),
  ];
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
