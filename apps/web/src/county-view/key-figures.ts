import type { CountyPacket } from '@gongkai/contracts';
import { type Change, changeOnYear, reportsOf, spanOf } from '@gongkai/figures';
import { indicatorOf, packedFigure } from '@gongkai/report';
import type { Said } from '../language/said.ts';
import { countHandIns, handInsOf } from './hand-in.ts';
import { comparedWithLastYear, disclosed, type Measure, measured, newMediaShare, sumOf } from './measure.ts';

/** One of the numbers on top of the Overview. */
export interface KeyFigure {
  /** Name of the message that labels it. */
  readonly key: 'reports' | 'disclosed' | 'newMediaShare' | 'requests' | 'review' | 'proposals';
  /** Null where no report states it. */
  readonly value: number | null;
  /** A second number after a stroke: litigation after reconsideration. */
  readonly second?: number | null;
  /** Unit of the number; a share is 0–1. */
  readonly unit: string | 'share';
  /** Whether something of it is approximate (约). */
  readonly approximate: boolean;
  /** Inferred and unconfirmed numbers that are not in it; null for none. */
  readonly beside: number | null;
  /** What its change is taken apart by, as the page of comparison names it; null for one that is not. */
  readonly changeOf: string | null;
  /** Over how many, or what became of them. */
  readonly note: Said | null;
  /** Against the year before; null where no body can be compared. */
  readonly change: Change | null;
  /** Bodies the change is taken over, where they are not all that state the number. */
  readonly comparable: number | null;
  /** The value of each year from the first with a report to the one shown. */
  readonly spark: readonly (number | null)[];
}

const litigations = sumOf('review.litigation.direct.total', 'review.litigation.afterReconsideration.total');
const corrected = sumOf(
  'review.reconsideration.corrected',
  'review.litigation.direct.corrected',
  'review.litigation.afterReconsideration.corrected',
);

/** The six numbers of a year, each with its change and its course. */
export function keyFigures(packet: CountyPacket, year: number): KeyFigure[] {
  const years = spanOf(packet).filter((candidate) => candidate <= year);
  const figure = <T>(
    key: KeyFigure['key'],
    changeOf: string,
    unit: string,
    measure: Measure<T>,
    note: (n: number, m: number) => Said | null,
  ): KeyFigure => {
    const { value, n, m, approximate, beside } = measured(packet, year, measure);
    const compared = comparedWithLastYear(packet, year, measure);
    return {
      key,
      changeOf,
      unit,
      value,
      approximate,
      beside,
      note: note(n, m),
      change: compared?.change ?? null,
      comparable: compared === null || compared.n === compared.m ? null : compared.n,
      spark: years.map((each) => measured(packet, each, measure).value),
    };
  };
  const stated = (n: number, m: number): Said => ({ key: 'note.ofReports', named: { number: n, all: m } });
  const count =
    <T>(key: string, measure: Measure<T>) =>
    (): Said | null => {
      const { value } = measured(packet, year, measure);
      return value === null ? null : { key, named: { number: value } };
    };
  return [
    reportsIn(packet, year, years),
    figure('disclosed', 'disclosed', indicatorOf('channels.total').unit, disclosed, (n, m) => {
      const sums = sumsOfChannels(packet, year);
      return sums === 0 ? stated(n, m) : { key: 'note.ofReportsSums', named: { number: n, all: m, sums } };
    }),
    figure('newMediaShare', 'channels.newMedia', 'share', newMediaShare, stated),
    figure(
      'requests',
      'requests.received.total',
      indicatorOf('requests.received.total').unit,
      sumOf('requests.received.total'),
      stated,
    ),
    {
      ...figure(
        'review',
        'review.reconsideration.total',
        indicatorOf('review.reconsideration.total').unit,
        sumOf('review.reconsideration.total'),
        count('note.corrected', corrected),
      ),
      second: measured(packet, year, litigations).value,
    },
    figure(
      'proposals',
      'proposals.total',
      indicatorOf('proposals.total').unit,
      sumOf('proposals.total'),
      count('note.answered', sumOf('proposals.answered')),
    ),
  ];
}

function reportsIn(packet: CountyPacket, year: number, years: readonly number[]): KeyFigure {
  const inOf = (wanted: number) => countHandIns(handInsOf(packet, wanted)).in;
  return {
    key: 'reports',
    value: inOf(year),
    unit: '家',
    approximate: false,
    beside: null,
    changeOf: null,
    note: { key: 'note.ofBodies', named: { number: countHandIns(handInsOf(packet, year)).all } },
    change: years.includes(year - 1) ? changeOnYear(inOf(year), inOf(year - 1)) : null,
    comparable: null,
    spark: years.map(inOf),
  };
}

/** Reports that state channels but no total, and count with their sum. */
function sumsOfChannels(packet: CountyPacket, year: number): number {
  return reportsOf(packet, year).filter(({ figures }) => {
    const total = packedFigure(figures, 'channels.total');
    return (total?.value == null || total.standing === 'inferred') && disclosed.of(figures) !== null;
  }).length;
}
