import type { Agency, CountyPacket } from '@gongkai/contracts';
import {
  amongPeers,
  type AmongPeers,
  bodyFigure,
  bodyLine,
  leastToRank,
  type FigureOf,
  type LineBreak,
  type LinePoint,
  newMedia,
  type NoNumber,
  type Peers,
  peersOf,
  reportOf,
} from '@gongkai/figures';
import { type Code, indicatorOf, packedFigure, type Series, type Text } from '@gongkai/report';
import type { Break } from '../charts/broken-line.ts';
import { largestFirst } from './largest-first.ts';
import { plainLabel } from './plain-label.ts';

/** The figures that a body is told by, in the order of the page. */
export const toldCodes: readonly Code[] = [
  'channels.total',
  'channels.website',
  'channels.newMedia',
  'channels.wechat',
  'requests.received.total',
  'requests.carriedForward.total',
  'review.reconsideration.total',
  'proposals.total',
  'proposals.answered',
];

/** Whom a body can be held against: of those that the office put into no group no others have the same function. */
export function peerGroupsOf({ functionGroup }: Pick<Agency, 'functionGroup'>): readonly Peers[] {
  return functionGroup === undefined ? ['all', 'kind'] : ['all', 'kind', 'functionGroup'];
}

/** A figure as bodies are compared by it: new media also where a report states only its platforms. */
export function comparedFigure(code: Code): FigureOf {
  return code === 'channels.newMedia' ? newMedia : code;
}

/** The figure of a report that shows where a compared number comes from: of new media the first platform where no total is stated. */
export function shownCode(packet: CountyPacket, agencyId: number, year: number, code: Code): Code {
  const figures = reportOf(packet, agencyId, year)?.figures;
  if (code !== 'channels.newMedia' || figures === undefined || packedFigure(figures, code) !== null) return code;
  const parts = ['channels.wechat', 'channels.weibo', 'channels.video', 'channels.otherMedia'];
  return parts.find((part) => packedFigure(figures, part) !== null) ?? code;
}

/** Why a body has no number in a year; `waiting`: its report is in, with errors, and counts nowhere. */
export type Reason = NoNumber | 'waiting';

export function reasonOf(packet: CountyPacket, { agencyId, year, state }: LinePoint<number>): Reason | null {
  if (state === 'number') return null;
  const waits = packet.waiting.some((version) => version.agencyId === agencyId && version.year === year);
  return waits && (state === 'unreported' || state === 'notOwed') ? 'waiting' : state;
}

/** One figure of a body over the years, beside its peers. */
export interface BodyChart {
  readonly code: Code;
  readonly label: string;
  readonly unit: string;
  /** The body, the median, the lower and the upper quartile of its peers. */
  readonly series: readonly Series[];
  readonly points: readonly LinePoint<number>[];
  readonly breaks: readonly LineBreak<number>[];
  /** Where it lies among its peers in the year that is looked at. */
  readonly among: AmongPeers<number>;
}

/** What the lines are called. */
export interface LineNames {
  readonly own: string;
  readonly median: string;
  readonly lower: string;
  readonly upper: string;
}

export function bodyChart(
  packet: CountyPacket,
  agencyId: number,
  code: Code,
  { year, peers, language, names }: { year: number; peers: Peers; language: keyof Text; names: LineNames },
): BodyChart {
  const figure = comparedFigure(code);
  const { unit } = indicatorOf(code);
  const { points, breaks } = bodyLine(packet, agencyId, figure);
  const around = points.map((point) => amongPeers(packet, point.agencyId, figure, point.year, peers));
  const series = (key: string, name: string, values: readonly (number | null)[]): Series => ({
    key,
    label: name,
    unit,
    points: points.map((point, i) => ({ x: String(point.year), value: values[i] ?? null })),
  });
  const now = points.find((point) => point.year === year)?.agencyId ?? agencyId;
  return {
    code,
    label: plainLabel(code, language),
    unit,
    series: [
      series(
        'own',
        names.own,
        points.map(({ value }) => value),
      ),
      series(
        'median',
        names.median,
        around.map(({ median }) => median),
      ),
      series(
        'lower',
        names.lower,
        around.map(({ q1 }) => q1),
      ),
      series(
        'upper',
        names.upper,
        around.map(({ q3 }) => q3),
      ),
    ],
    points,
    breaks,
    among: amongPeers(packet, now, figure, year, peers),
  };
}

/** The breaks as a chart draws them: editions break the lines of all bodies, mergers and splits that of one. */
export function breaksOf({ breaks }: Pick<BodyChart, 'breaks'>): Break[] {
  const years = [...new Set(breaks.map(({ year }) => year))];
  return years.map((year) => ({
    year: String(year),
    all: breaks.some((each) => each.year === year && each.why === 'edition'),
  }));
}

/** A figure of the year of a body's peers and of itself, largest first; the last have no stated number. */
export function peersInOrder(
  packet: CountyPacket,
  agencyId: number,
  code: Code,
  { year, peers, language }: { year: number; peers: Peers; language: keyof Text },
): Series[] {
  const { unit } = indicatorOf(code);
  const names = new Map(packet.agencies.map(({ id, name }) => [id, name]));
  const points = peersOf(packet, agencyId, year, peers).map((id) => ({
    x: names.get(id) ?? String(id),
    value: bodyFigure(packet, id, year, comparedFigure(code)).value,
  }));
  return largestFirst([{ key: 'peers', label: plainLabel(code, language), unit, points }]);
}

/** The sentence that heads a chart: the number and its rank, or that there is none and why: `none`, or too few bodies. */
export function placeTitle({ label, unit, among }: BodyChart, unitName: (unit: string) => string, none: string) {
  if (among.value === null || among.rank === null) return { key: 'portrait.noRank', named: { label, none } };
  if (among.n === 1) return { key: 'portrait.alone', named: { label, unit: unitName(unit), value: among.value } };
  if (among.n < leastToRank) {
    return { key: 'portrait.tooFew', named: { label, unit: unitName(unit), value: among.value, number: among.n } };
  }
  return {
    key: among.sharing === 1 ? 'portrait.rank' : 'portrait.sharedRank',
    named: { label, unit: unitName(unit), value: among.value, rank: among.rank, number: among.n },
  };
}
