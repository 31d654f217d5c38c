import fc from 'fast-check';
import {
  formEditions,
  formOf,
  packFigures,
  type Code,
  type Figure,
  type FormEdition,
  type PackedFigures,
} from '@gongkai/report';
import type { CountyFigures } from '../src/county.ts';

/** A number stands for itself; `?63` is inferred, `~30` approximate, '' blank, '/' not applicable, '!' unreadable. */
export type Shorthand = number | string;

export function figureOf(short: Shorthand): Figure {
  const base = { text: String(short), standing: 'stated', unit: '元', places: [] } as const;
  if (typeof short === 'number') return { ...base, cell: 'number', value: short };
  if (short === '') return { ...base, cell: 'blank', value: null };
  if (short === '/') return { ...base, cell: 'notApplicable', value: null };
  if (short === '!') return { ...base, cell: 'unreadable', value: null };
  const inferred = short.includes('?');
  const value = Number(short.replace(/[?~]/g, ''));
  return {
    ...base,
    cell: short.includes('~') ? 'approximate' : 'number',
    standing: inferred ? 'inferred' : 'stated',
    value,
  };
}

export function reportWith(figures: Readonly<Record<Code, Shorthand>>, form: FormEdition = '2021'): PackedFigures {
  const read = Object.fromEntries(Object.entries(figures).map(([code, short]) => [code, figureOf(short)]));
  const packed = packFigures({ form, figures: read });
  if (packed === null) throw new RangeError(`No form of edition ${form} to pack figures of`);
  return packed;
}

type Years = Readonly<Record<number, Readonly<Record<Code, Shorthand>>>>;

/** A county of bodies named by the keys, each with its reports by year. */
export function countyOf(bodies: Readonly<Record<string, Years>>): CountyFigures<string> {
  return {
    agencies: Object.keys(bodies).map((name) => ({ id: `id-${name}`, name, kind: 'department' })),
    reports: Object.entries(bodies).flatMap(([name, years]) =>
      Object.entries(years).map(([year, figures]) => ({
        agencyId: `id-${name}`,
        year: Number(year),
        figures: reportWith(figures),
      })),
    ),
  };
}

export const anyShorthand: fc.Arbitrary<Shorthand> = fc.oneof(
  { weight: 5, arbitrary: fc.nat(1000) },
  fc.nat(1000).map((value) => `?${value}`),
  fc.nat(1000).map((value) => `~${value}`),
  fc.constantFrom('', '/', '!'),
);

const codes = (edition: FormEdition) => formOf(edition)?.indicators.map(({ code }) => code) ?? [];

const anyReport = fc
  .constantFrom(...formEditions)
  .chain((edition) =>
    fc.dictionary(fc.constantFrom(...codes(edition)), anyShorthand).map((figures) => reportWith(figures, edition)),
  );

/** Any county of some bodies and years, not every body reporting in every year. */
export const anyCounty: fc.Arbitrary<CountyFigures<number>> = fc
  .uniqueArray(fc.tuple(fc.nat(5), fc.integer({ min: 2019, max: 2023 }), anyReport), {
    selector: ([agencyId, year]) => `${agencyId} ${year}`,
    maxLength: 15,
  })
  .map((reports) => ({
    agencies: [0, 1, 2, 3, 4, 5].map((id) => ({ id, name: `示例单位${id}`, kind: 'town' })),
    reports: reports.map(([agencyId, year, figures]) => ({ agencyId, year, figures })),
  }));
