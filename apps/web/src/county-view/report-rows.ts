import type { CountyPacket } from '@gongkai/contracts';
import { newMediaOf } from '@gongkai/figures';
import { type CellKind, type Code, type PackedFigures, packedFigure } from '@gongkai/report';
import { type FaultMeasures, faultMeasures, type Measure, measures } from './fault-measures.ts';
import { type HandIn, handInsOf } from './hand-in.ts';
import { inferredOf } from './inferred.ts';

/** Figures shown for every report. */
export const listedCodes: readonly Code[] = [
  'channels.total',
  'channels.website',
  'channels.newMedia',
  'requests.received.total',
  'review.reconsideration.total',
  'proposals.total',
  'proposals.answered',
];

/** What a list of reports can be narrowed to. */
export const rowFilters = ['all', 'errors', 'missing', ...measures, 'inferred', 'remarks', 'fine'] as const;
export type RowFilter = (typeof rowFilters)[number];

/** A figure in a list. `sumOfParts`: the report states only the parts of it. */
export interface ListedFigure {
  readonly value: number | null;
  readonly cell: CellKind;
  readonly standing: 'stated' | 'inferred' | 'sumOfParts';
}

export interface ReportRow extends HandIn {
  /** In the order of `listedCodes`; null where the report does not have the figure, or there is none. */
  readonly figures: readonly (ListedFigure | null)[];
  readonly inferred: number;
  readonly remarks: number;
  readonly measures: FaultMeasures;
}

/** Every body of a year with the figures of its report, and its faults on `today` (ISO date). */
export function reportRows(packet: CountyPacket, year: number, today: string): ReportRow[] {
  const inferred = new Map(inferredOf(packet, year).map(({ agencyId, codes }) => [agencyId, codes.length]));
  return handInsOf(packet, year).map((handIn) => {
    const { report, agency } = handIn;
    return {
      ...handIn,
      figures: listedCodes.map((code) => (report === null ? null : listed(report.figures, code))),
      inferred: inferred.get(agency.id) ?? 0,
      remarks: report === null ? 0 : report.findings.warning + report.findings.notice,
      measures: faultMeasures(packet, year, handIn, today),
    };
  });
}

function listed(figures: PackedFigures, code: Code): ListedFigure | null {
  const figure = packedFigure(figures, code);
  if (figure !== null || code !== 'channels.newMedia') return figure;
  const parts = newMediaOf(figures);
  if (parts.value === null) return null;
  return { value: parts.value, cell: parts.approximate ? 'approximate' : 'number', standing: parts.standing };
}

export function filterRows(rows: readonly ReportRow[], filter: RowFilter, name: string): ReportRow[] {
  return rows.filter((row) => {
    if (!row.agency.name.includes(name)) return false;
    switch (filter) {
      case 'all':
        return true;
      case 'errors':
        return row.errors > 0;
      case 'missing':
        return row.state === 'missing';
      case 'late':
      case 'wrong':
      case 'incomplete':
      case 'copied':
        return (row.measures[filter] ?? 0) > 0;
      case 'inferred':
        return row.inferred > 0;
      case 'remarks':
        return row.remarks > 0;
      case 'fine':
        return row.state === 'accepted' && row.remarks === 0 && row.inferred === 0;
    }
  });
}

/** Sorts by a figure or a fault, greatest first; `null` keeps the order of the roster. Rows without a number come last. */
export function sortRows(rows: readonly ReportRow[], by: Code | Measure | null): ReportRow[] {
  const measure = measures.find((each) => each === by);
  const column = by === null ? -1 : listedCodes.indexOf(by);
  if (measure === undefined && column < 0) return [...rows];
  const size = (row: ReportRow) => (measure === undefined ? row.figures[column]?.value : row.measures[measure]) ?? -1;
  return [...rows].sort((a, b) => size(b) - size(a));
}
