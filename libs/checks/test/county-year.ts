import type { AgencyKind, Cell, CellKind, Code, FormEdition } from '@gongkai/report';
import { editionOf } from '@gongkai/report';
import type { EarlierReport } from '../src/before.ts';
import type { BodyOfYear, CountyYear, EarlierYear } from '../src/county-year.ts';

/** What figures a report has: a number, or what stands there instead. */
export type Numbers = Readonly<Record<Code, number | Exclude<CellKind, 'number'>>>;

/** A body by what its reports state. */
export interface BodyDraft {
  readonly kind?: AgencyKind;
  readonly names?: readonly string[];
  /** What its report on the year states; null where none is in. */
  readonly now: Numbers | null;
  /** By year, what its earlier reports state. */
  readonly past?: Readonly<Record<number, Numbers>>;
  readonly relation?: EarlierYear['relation'];
}

const noProse = { one: [], five: [], problems: [] };

function earlierReport(year: number, numbers: Numbers): EarlierReport {
  const cells = Object.entries(numbers).map(([code, number]): [Code, Cell] => [
    code,
    typeof number === 'number'
      ? { cell: 'number', value: number, text: String(number) }
      : { cell: number, value: null, text: '' },
  ]);
  const form: FormEdition | null = editionOf(year);
  return { form, figures: Object.fromEntries(cells) };
}

/** Bodies numbered from 1 with the reports drafted; nobody writes any prose. */
export function countyYearOf(drafts: readonly BodyDraft[], year = 2024): CountyYear {
  const bodies = drafts.map(({ kind = 'town', now, past = {}, relation = 'same', ...called }, i): BodyOfYear => {
    const { names = [`示例${String(i + 1)}镇`] } = called;
    return {
      agencyId: i + 1,
      kind,
      names,
      report: now === null ? null : { ...earlierReport(year, now), version: 1, prose: noProse },
      earlier: Object.entries(past)
        .map(([at, numbers]): EarlierYear => ({
          agencyId: i + 1,
          names,
          year: Number(at),
          version: 1,
          relation,
          figures: earlierReport(Number(at), numbers),
          prose: Number(at) === year - 1 ? noProse : null,
        }))
        .sort((a, b) => b.year - a.year),
    };
  });
  return { year, bodies, templates: [] };
}

/** The same figures in each of so many years before 2024, each a little other. */
export function steadyPast(numbers: Readonly<Record<Code, number>>, years = 5): Readonly<Record<number, Numbers>> {
  return Object.fromEntries(
    Array.from({ length: years }, (_, i) => [
      2023 - i,
      Object.fromEntries(
        Object.entries(numbers).map(([code, value]) => [code, Math.round(value * (0.94 + 0.04 * (i % 4)))]),
      ),
    ]),
  );
}
