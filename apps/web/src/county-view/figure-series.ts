import { type CountyFigures, headline, reportsOf, rollUpByAgency, spanOf, sum } from '@gongkai/figures';
import { type Code, indicatorOf, packedFigure, type Series, type Text } from '@gongkai/report';

/** The colour of a figure is named by the last part of its code: `channels.wechat` is drawn as wechat. */
const keyOf = (code: Code) => code.slice(code.lastIndexOf('.') + 1);

/** Stated numbers of some figures, a point for each body of `county.agencies`; null where a body states none. */
export function figuresByAgency(
  county: CountyFigures,
  codes: readonly Code[],
  year: number,
  language: keyof Text,
): Series[] {
  const names = new Map(county.agencies.map(({ id, name }) => [id, name]));
  return codes.map((code) => ({
    key: keyOf(code),
    label: indicatorOf(code).label[language],
    unit: indicatorOf(code).unit,
    points: rollUpByAgency(county, code, [year]).map((row) => ({
      x: names.get(row.agencyId) ?? String(row.agencyId),
      value: headline(row),
    })),
  }));
}

/** The same over all bodies, from the first year with a report to the last; null where no body states a number. */
export function figuresOverYears(county: CountyFigures, codes: readonly Code[], language: keyof Text): Series[] {
  return codes.map((code) => ({
    key: keyOf(code),
    label: indicatorOf(code).label[language],
    unit: indicatorOf(code).unit,
    points: spanOf(county).map((year) => ({
      x: String(year),
      value: headline(sum(reportsOf(county, year).map(({ figures }) => packedFigure(figures, code)))),
    })),
  }));
}

/** Leaves out series that have no number at all. */
export function withNumbers(series: readonly Series[]): Series[] {
  return series.filter(({ points }) => points.some(({ value }) => value !== null));
}
