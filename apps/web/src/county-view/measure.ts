import {
  changeOnYear,
  type Change,
  type CountyFigures,
  disclosed as disclosedFigure,
  figureIn,
  type FigureOf,
  newMedia as newMediaFigure,
  reportsOf,
  websiteAndNewMedia as bothFigure,
} from '@gongkai/figures';
import type { PackedFigures } from '@gongkai/report';

/** How a number of the county is made from its reports. */
export interface Measure<T> {
  /** What a report brings to it; null for one that does not state it. */
  readonly of: (figures: PackedFigures) => T | null;
  /** All of them together; null for none. */
  readonly together: (parts: readonly T[]) => number | null;
  /** Whether what a report brings is approximate (约). */
  readonly approximate?: (figures: PackedFigures) => boolean;
  /** What of it is only inferred and not in the number; null for none. */
  readonly beside?: (figures: PackedFigures) => number | null;
}

const sum = (parts: readonly number[]) => (parts.length === 0 ? null : parts.reduce((total, part) => total + part, 0));

/** Numbers of some figures that enter a headline, added up; a report counts that has one of them. */
export function sumOf(...figures: readonly FigureOf[]): Measure<number> {
  const read = (report: PackedFigures) => figures.map((figure) => figureIn(report, figure));
  return {
    of: (report) => sum(read(report).flatMap(({ value }) => value ?? [])),
    together: sum,
    approximate: (report) => read(report).some(({ value, approximate }) => value !== null && approximate),
    beside: (report) => sum(read(report).flatMap(({ inferred }) => inferred ?? [])),
  };
}

/** What a body disclosed: its stated total, else the sum of the channels it states. */
export const disclosed = sumOf(disclosedFigure);
/** For new media also the sum of the platforms. */
export const [website, newMedia] = [sumOf('channels.website'), sumOf(newMediaFigure)];
/** Website and new media together, over reports that state both. */
export const websiteAndNewMedia = sumOf(bothFigure);

/** New media in website and new media together, over reports that state both; 0–1. */
export const newMediaShare: Measure<{ readonly part: number; readonly whole: number }> = {
  of: (figures) => {
    const [part, whole] = [newMedia.of(figures), websiteAndNewMedia.of(figures)];
    return part === null || whole === null ? null : { part, whole };
  },
  together: (parts) => {
    const part = sum(parts.map((each) => each.part));
    const whole = sum(parts.map((each) => each.whole));
    return part === null || whole === null || whole === 0 ? null : part / whole;
  },
};

/** A number of a year, and how many of the reports it is made from. */
export interface Measured {
  readonly value: number | null;
  readonly n: number;
  readonly m: number;
  /** Whether something of it is approximate. */
  readonly approximate: boolean;
  /** Inferred and unconfirmed numbers of those reports, which are not in it; null for none. */
  readonly beside: number | null;
}

export function measured<T>(county: CountyFigures, year: number, measure: Measure<T>): Measured {
  const reports = reportsOf(county, year);
  const parts = reports.map(({ figures }) => measure.of(figures)).filter((part) => part !== null);
  return {
    value: measure.together(parts),
    n: parts.length,
    m: reports.length,
    approximate: reports.some(({ figures }) => measure.approximate?.(figures) === true),
    beside: sum(reports.flatMap(({ figures }) => measure.beside?.(figures) ?? [])),
  };
}

/**
 * The change on the year before, over those bodies only that state the number in both years: like with like.
 * @returns null when there is no such body; `n` of the `m` bodies that state it in the later year
 */
export function comparedWithLastYear<T>(
  county: CountyFigures,
  year: number,
  { of, together }: Measure<T>,
): { readonly change: Change; readonly n: number; readonly m: number } | null {
  const stating = (wanted: number) =>
    new Map(
      reportsOf(county, wanted).flatMap(({ agencyId, figures }) => {
        const part = of(figures);
        return part === null ? [] : [[agencyId, part] as const];
      }),
    );
  const [now, before] = [stating(year), stating(year - 1)];
  const both = [...now.keys()].filter((id) => before.has(id));
  if (both.length === 0) return null;
  const totalOf = (parts: typeof now) => together(both.map((id) => parts.get(id)).filter((part) => part !== undefined));
  const change = changeOnYear(totalOf(now), totalOf(before));
  return change.difference === null ? null : { change, n: both.length, m: now.size };
}
