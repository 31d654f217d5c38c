import type { CountyPacket } from '@gongkai/contracts';
import {
  type Change,
  changeOnYear,
  type CountyFigures,
  headline,
  reportsOf,
  rollUpByYear,
  spanOf,
  websiteShare,
} from '@gongkai/figures';
import { type Code, indicatorOf } from '@gongkai/report';
import type { Said } from '../language/said.ts';
import { comparableWithLastYear } from './comparable.ts';
import { countHandIns, handInsOf } from './hand-in.ts';

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
  /** Over how many, or what became of them. */
  readonly note: Said | null;
  /** Against the year before; null where there is no comparable body. Shares change by points. */
  readonly change: Change | null;
  /** Bodies the change is taken over, where they are not all that reported. */
  readonly comparable: number | null;
  /** The value of each year from the first with a report to the one shown. */
  readonly spark: readonly (number | null)[];
}

function total(county: CountyFigures, code: Code, year: number): number | null {
  const row = rollUpByYear(county, code).find((candidate) => candidate.year === year);
  return row === undefined ? null : headline(row);
}

function together(county: CountyFigures, codes: readonly Code[], year: number): number | null {
  const values = codes.map((code) => total(county, code, year)).filter((value) => value !== null);
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0);
}

function newMediaShare(county: CountyFigures, year: number): number | null {
  const { share } = websiteShare(county, year);
  return share === null ? null : 1 - share;
}

const litigations: readonly Code[] = ['review.litigation.direct.total', 'review.litigation.afterReconsideration.total'];
const reconsiderations: Code = 'review.reconsideration.total';
const corrected: readonly Code[] = [
  'review.reconsideration.corrected',
  'review.litigation.direct.corrected',
  'review.litigation.afterReconsideration.corrected',
];

/** The six numbers of a year, each with its change and its course. */
export function keyFigures(packet: CountyPacket, year: number): KeyFigure[] {
  const count = countHandIns(handInsOf(packet, year));
  const years = spanOf(packet).filter((candidate) => candidate <= year);
  const share = websiteShare(packet, year);
  const states = (code: Code) => statedBy(packet, code, year);
  const figure = (
    key: KeyFigure['key'],
    unit: string,
    measure: (county: CountyFigures, year: number) => number | null,
    note: Said | null,
  ): KeyFigure => ({
    key,
    unit,
    value: measure(packet, year),
    note,
    ...changed(packet, year, measure),
    spark: years.map((each) => measure(packet, each)),
  });
  const answered = total(packet, 'proposals.answered', year);
  const correctedTotal = together(packet, corrected, year);
  return [
    {
      key: 'reports',
      value: count.in,
      unit: '家',
      note: { key: 'note.ofBodies', named: { all: count.all } },
      change: years.includes(year - 1) ? changeOnYear(count.in, countHandIns(handInsOf(packet, year - 1)).in) : null,
      comparable: null,
      spark: years.map((each) => countHandIns(handInsOf(packet, each)).in),
    },
    figure(
      'disclosed',
      indicatorOf('channels.total').unit,
      (c, y) => total(c, 'channels.total', y),
      states('channels.total'),
    ),
    figure('newMediaShare', 'share', newMediaShare, {
      key: 'note.ofReports',
      named: { number: share.n, all: share.m },
    }),
    figure(
      'requests',
      indicatorOf('requests.received.total').unit,
      (c, y) => total(c, 'requests.received.total', y),
      states('requests.received.total'),
    ),
    {
      ...figure(
        'review',
        indicatorOf(reconsiderations).unit,
        (c, y) => total(c, reconsiderations, y),
        correctedTotal === null ? null : { key: 'note.corrected', named: { number: correctedTotal } },
      ),
      second: together(packet, litigations, year),
    },
    figure(
      'proposals',
      indicatorOf('proposals.total').unit,
      (c, y) => total(c, 'proposals.total', y),
      answered === null ? null : { key: 'note.answered', named: { number: answered } },
    ),
  ];
}

function statedBy(county: CountyFigures, code: Code, year: number): Said {
  const row = rollUpByYear(county, code).find((candidate) => candidate.year === year);
  return {
    key: 'note.ofReports',
    named: { number: row === undefined ? 0 : row.numbers - row.inferredNumbers, all: reportsOf(county, year).length },
  };
}

function changed(
  packet: CountyPacket,
  year: number,
  measure: (county: CountyFigures, year: number) => number | null,
): Pick<KeyFigure, 'change' | 'comparable'> {
  const comparable = comparableWithLastYear(packet, year);
  if (comparable === null) return { change: null, comparable: null };
  const change = changeOnYear(measure(comparable.county, year), measure(comparable.county, year - 1));
  return {
    change: change.difference === null ? null : change,
    comparable: comparable.n === comparable.m ? null : comparable.n,
  };
}
