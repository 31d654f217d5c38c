import { bodyFigure, bodyLine, type CountyFigures, countyTotal, spanOf } from '@gongkai/figures';
import { type Code, indicatorOf, type Series } from '@gongkai/report';

/** A part of a table of the form: figures that no report counts twice. */
export interface TablePart {
  /** Names it in the address and in messages. */
  readonly key: string;
  /** The key that gives it its colour. */
  readonly group: string;
  readonly codes: readonly Code[];
}

/** A part with its name in the language of the page. */
export interface LabelledPart extends TablePart {
  readonly label: string;
}

/** Fen in 万元, the unit that table two asks for. */
const fenPerTenThousand = 1_000_000;

/** A number of the pack in the unit of its figure. */
function inUnit(value: number, code: Code): number {
  return indicatorOf(code).measure === 'money' ? value / fenPerTenThousand : value;
}

/** What figures add up to that have a number; null where none has. */
function together(values: readonly { readonly code: Code; readonly value: number | null }[]): number | null {
  const known = values.flatMap(({ code, value }) => (value === null ? [] : [inUnit(value, code)]));
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}

/** A part of a year over all bodies, or those given; null where no report states it. */
export function partOf(
  county: CountyFigures<number>,
  codes: readonly Code[],
  year: number,
  ids?: readonly number[],
): number | null {
  return together(codes.map((code) => ({ code, value: countyTotal(county, code, [year], ids).value })));
}

const seriesOf = ({ group, label, codes: [code] }: LabelledPart): Omit<Series, 'points'> => ({
  key: group,
  label,
  unit: code === undefined ? '' : indicatorOf(code).unit,
});

/** A point for each body of `county.agencies`; null where it states none of the part. */
export function partsByAgency(county: CountyFigures<number>, parts: readonly LabelledPart[], year: number): Series[] {
  return parts.map((part) => ({
    ...seriesOf(part),
    points: county.agencies.map(({ id, name }) => ({
      x: name,
      value: together(part.codes.map((code) => ({ code, value: bodyFigure(county, id, year, code).value }))),
    })),
  }));
}

/** A point for each year of the county: over all bodies, or of one that is followed through its ids. */
export function partsOverYears(
  county: CountyFigures<number>,
  parts: readonly LabelledPart[],
  agency: number | null,
): Series[] {
  return parts.map((part) => {
    const lines = agency === null ? null : part.codes.map((code) => ({ code, ...bodyLine(county, agency, code) }));
    return {
      ...seriesOf(part),
      points: spanOf(county).map((year, i) => ({
        x: String(year),
        value:
          lines === null
            ? partOf(county, part.codes, year)
            : together(lines.map(({ code, points }) => ({ code, value: points[i]?.value ?? null }))),
      })),
    };
  });
}

/** Parts as the rows of one series. */
export function partRows(
  county: CountyFigures<number>,
  series: Pick<Series, 'key' | 'label'>,
  rows: readonly LabelledPart[],
  year: number,
  ids?: readonly number[],
): Series {
  const [first] = rows;
  return {
    ...series,
    unit: first === undefined ? '' : seriesOf(first).unit,
    points: rows.map(({ label, codes }) => ({ x: label, value: partOf(county, codes, year, ids) })),
  };
}

/** The figure that a part of a body leads to: the one that brings most to it. */
export function leadingCode(
  county: CountyFigures<number>,
  agency: number,
  year: number,
  codes: readonly Code[],
): Code | undefined {
  const value = (code: Code) => bodyFigure(county, agency, year, code).value ?? -1;
  return [...codes].sort((a, b) => value(b) - value(a))[0];
}
