import type { CountyPacket } from '@gongkai/contracts';
import { bodyLine, type LinePoint, spanOf } from '@gongkai/figures';
import { asInForm, type Code, indicatorOf, indicators, type Series, type Text } from '@gongkai/report';
import type { Break } from '../charts/broken-line.ts';
import { toCsv } from '@gongkai/figures/files';
import type { Said } from '../language/said.ts';
import { breaksOf, comparedFigure } from './body-figures.ts';
import { plainLabel } from './plain-label.ts';
import { shortName } from './short-name.ts';

/** More lines are not told apart in one chart, more charts not taken in at once. */
export const mostBodies = 12;
export const mostFigures = 9;

/** What is compared where the address names no figure. */
export const firstFigures: readonly Code[] = ['channels.website', 'channels.newMedia', 'requests.received.total'];

/** What an address asks to compare: ids, codes and years, none twice, those that exist only, not more than the limits. */
export function askedBodies(asked: string | null, { agencies }: Pick<CountyPacket, 'agencies'>): number[] {
  const known = new Set(agencies.map(({ id }) => id));
  return [...new Set((asked ?? '').split(',').map(Number))].filter((id) => known.has(id)).slice(0, mostBodies);
}

const codes = new Set(indicators.map(({ code }) => code));

export function askedFigures(asked: string | null): Code[] {
  const named = [...new Set((asked ?? '').split(','))].filter((code) => codes.has(code)).slice(0, mostFigures);
  return named.length > 0 ? named : [...firstFigures];
}

export function askedSpan(from: number | null, to: number | null, packet: CountyPacket): number[] {
  const years = spanOf(packet);
  const [first = 0, last = 0] = [from ?? years[0], to ?? years[years.length - 1]];
  return years.filter((year) => year >= Math.min(first, last) && year <= Math.max(first, last));
}

/** One figure of the bodies that are compared. */
export interface ComparedFigure {
  readonly code: Code;
  readonly label: string;
  /** A line a body, in the unit of the form. */
  readonly series: readonly Series[];
  /** The points of the lines, by body. */
  readonly points: readonly (readonly LinePoint<number>[])[];
  /** By the key of a series. */
  readonly breaks: ReadonlyMap<string, readonly Break[]>;
}

export function comparedFigures(
  packet: CountyPacket,
  ids: readonly number[],
  figures: readonly Code[],
  years: readonly number[],
  language: keyof Text,
): ComparedFigure[] {
  const names = new Map(packet.agencies.map(({ id, name }) => [id, shortName(name, packet.region.name)]));
  return figures.map((code) => {
    const indicator = indicatorOf(code);
    const lines = ids.map((id) => bodyLine(packet, id, comparedFigure(code)));
    const points = lines.map((line) => line.points.filter(({ year }) => years.includes(year)));
    return {
      code,
      label: plainLabel(code, language),
      points,
      series: points.map((own, i) => ({
        key: `body${i + 1}`,
        label: names.get(ids[i] ?? 0) ?? '',
        unit: indicator.unit,
        points: own.map(({ year, value }) => ({
          x: String(year),
          value: value === null ? null : asInForm(indicator, value),
        })),
      })),
      breaks: new Map(lines.map((line, i) => [`body${i + 1}`, breaksOf(line)])),
    };
  });
}

/** What a chart shows: who has most in its last year, where two or more can be compared. */
export function comparedTitle({ label, series }: ComparedFigure): Said {
  const ends = series.flatMap(({ label: name, unit, points }) => {
    const end = points[points.length - 1];
    return end == null || end.value === null ? [] : [{ name, unit, year: end.x, value: end.value }];
  });
  const [first] = [...ends].sort((a, b) => b.value - a.value);
  const alike = ends.filter(({ value }) => value === first?.value).length;
  if (first === undefined || ends.length < 2 || alike > 1) return { key: 'compare.figure', named: { label } };
  return { key: 'compare.most', named: { label, ...first, number: ends.length } };
}

/** A figure of one year as bars: a row a body. */
export function ofOneYear({ code, label, series }: ComparedFigure): Series[] {
  const points = series.map((each) => ({ x: each.label, value: each.points[0]?.value ?? null }));
  return [{ key: code.slice(code.lastIndexOf('.') + 1), label, unit: indicatorOf(code).unit, points }];
}

/** A body of the table: its cells figure by figure, year by year. */
export interface ComparedRow {
  readonly id: number;
  readonly name: string;
  readonly cells: readonly {
    readonly code: Code;
    /** In the unit of the form. */
    readonly value: number | null;
    readonly point: LinePoint<number>;
  }[];
}

export function comparedRows(
  packet: CountyPacket,
  ids: readonly number[],
  compared: readonly ComparedFigure[],
): ComparedRow[] {
  return ids.map((id, i) => ({
    id,
    name: packet.agencies.find((agency) => agency.id === id)?.name ?? '',
    cells: compared.flatMap(({ code, points, series }) =>
      (points[i] ?? []).map((point, at) => ({ code, point, value: series[i]?.points[at]?.value ?? null })),
    ),
  }));
}

/** What each column of the table is: figure, unit and year. */
export function comparedHeads([first]: readonly ComparedRow[], compared: readonly ComparedFigure[]): string[] {
  const figures = new Map(compared.map((each) => [each.code, each]));
  return (first?.cells ?? []).map(({ code, point }) => {
    const figure = figures.get(code);
    return `${figure?.label ?? code} (${figure?.series[0]?.unit ?? ''}) ${point.year}`;
  });
}

/** The table as CSV: a heading says figure, unit and year, and a number that is missing why. */
export function comparedCsv(
  rows: readonly ComparedRow[],
  compared: readonly ComparedFigure[],
  words: {
    readonly heading: string;
    readonly source: string;
    readonly mark: string | null;
    readonly said: (point: LinePoint<number>) => string;
  },
): string {
  return toCsv([
    ...(words.mark === null ? [] : [[words.mark]]),
    [words.heading, ...comparedHeads(rows, compared)],
    ...rows.map(({ name, cells }) => [name, ...cells.map(({ value, point }) => value ?? words.said(point))]),
    [],
    [words.source],
  ]);
}
