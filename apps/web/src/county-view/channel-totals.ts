import { channelSplit, confirmedValue, type CountyFigures, reportsOf } from '@gongkai/figures';

/** Sums over the reports of a year; null where no report states a number. */
export interface ChannelTotals {
  readonly website: number | null;
  readonly newMedia: number | null;
}

function total(values: readonly (number | null)[]): number | null {
  const numbers = values.filter((value) => value !== null);
  return numbers.length === 0 ? null : numbers.reduce((sum, value) => sum + value, 0);
}

export function channelTotals(county: CountyFigures, year: number): ChannelTotals {
  const splits = reportsOf(county, year).map(({ figures }) => channelSplit(figures));
  return {
    website: total(splits.map(({ website }) => confirmedValue(website))),
    newMedia: total(splits.map(({ newMedia }) => confirmedValue(newMedia))),
  };
}

/** Website and new media together, of the bodies that state both in both years; null where there is none. */
export function comparableTotals(
  county: CountyFigures,
  year: number,
): { readonly now: number; readonly before: number; readonly n: number } | null {
  const both = (wanted: number) =>
    new Map(
      reportsOf(county, wanted).flatMap(({ agencyId, figures }) => {
        const { website, newMedia } = channelSplit(figures);
        const [a, b] = [confirmedValue(website), confirmedValue(newMedia)];
        return a === null || b === null ? [] : [[agencyId, a + b] as const];
      }),
    );
  const [now, before] = [both(year), both(year - 1)];
  const pairs = [...now].flatMap(([id, value]) => {
    const previous = before.get(id);
    return previous === undefined ? [] : [{ value, previous }];
  });
  if (pairs.length === 0) return null;
  return {
    now: pairs.reduce((sum, { value }) => sum + value, 0),
    before: pairs.reduce((sum, { previous }) => sum + previous, 0),
    n: pairs.length,
  };
}
