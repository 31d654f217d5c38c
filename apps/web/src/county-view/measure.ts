import {
  changeOnYear,
  type Change,
  channelSplit,
  confirmedValue,
  type CountyFigures,
  reportsOf,
} from '@gongkai/figures';
import { type Code, packedFigure, type PackedFigures } from '@gongkai/report';

/** How a number of the county is made from its reports. */
export interface Measure<T> {
  /** What a report brings to it; null for one that does not state it. */
  readonly of: (figures: PackedFigures) => T | null;
  /** All of them together; null for none. */
  readonly together: (parts: readonly T[]) => number | null;
}

const sum = (parts: readonly number[]) => (parts.length === 0 ? null : parts.reduce((total, part) => total + part, 0));

/** Stated numbers of some figures, added up; a report counts that states one of them. */
export function sumOf(...codes: readonly Code[]): Measure<number> {
  return {
    of: (figures) =>
      sum(
        codes.flatMap((code) => {
          const figure = packedFigure(figures, code);
          return figure?.value == null || figure.standing === 'inferred' ? [] : [figure.value];
        }),
      ),
    together: sum,
  };
}

/** What a body disclosed: its stated total, else the sum of the channels it states. */
export const disclosed: Measure<number> = {
  of: (figures) => {
    const { total, website, newMedia, other } = channelSplit(figures);
    const parts = [website, newMedia, other].map(confirmedValue).filter((value) => value !== null);
    return confirmedValue(total) ?? sum(parts);
  },
  together: sum,
};

/** A channel of a report as it enters a headline: stated, for new media also the sum of the platforms. */
function channel(name: 'website' | 'newMedia'): Measure<number> {
  return { of: (figures) => confirmedValue(channelSplit(figures)[name]), together: sum };
}

export const website = channel('website');
export const newMedia = channel('newMedia');

/** Website and new media together, over reports that state both. */
export const websiteAndNewMedia: Measure<number> = {
  of: (figures) => {
    const [onWebsite, onNewMedia] = [website.of(figures), newMedia.of(figures)];
    return onWebsite === null || onNewMedia === null ? null : onWebsite + onNewMedia;
  },
  together: sum,
};

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
}

export function measured<T>(county: CountyFigures, year: number, { of, together }: Measure<T>): Measured {
  const reports = reportsOf(county, year);
  const parts = reports.map(({ figures }) => of(figures)).filter((part) => part !== null);
  return { value: together(parts), n: parts.length, m: reports.length };
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
