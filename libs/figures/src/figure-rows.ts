import { indicatorOf, indicators, packedFigure, type CellKind, type Code, type PackedFigure } from '@gongkai/report';
import type { AgencyId, CountyFigures, CountyReport } from './county.ts';

/** What stands in the place of a figure; `absent`: the report does not have it. */
export type FigureState = CellKind | 'absent';

/** `stated`: the document says so. `inferred`: a rule decided and nobody confirmed it. What a person said of it goes before. */
export type FigureStanding = 'stated' | 'inferred' | 'confirmed' | 'corrected';

/** One figure of one report, in long format. */
export interface FigureRow<Id extends AgencyId = AgencyId> {
  readonly year: number;
  readonly agencyId: Id;
  readonly agency: string;
  readonly code: Code;
  readonly label: string;
  /** Of money always 元. */
  readonly unit: string;
  /** Whole number, of money fen; null where there is no number. */
  readonly value: number | null;
  readonly measure: 'count' | 'money';
  readonly state: FigureState;
  /** null where the figure is absent. */
  readonly standing: FigureStanding | null;
  readonly version: number;
}

/** Which figures are asked for; what is not given asks for all. */
export interface FigureFilter<Id extends AgencyId = AgencyId> {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly agencies?: readonly Id[] | undefined;
  /** Codes, or what codes begin with up to a point: `requests` is every `requests.…`. */
  readonly codes?: readonly string[] | undefined;
  /** Without them: all but absent ones. */
  readonly states?: readonly FigureState[] | undefined;
}

export interface VersionedReport<Id extends AgencyId = AgencyId> extends CountyReport<Id> {
  readonly version: number;
}

type Reviewed = (
  report: { agencyId: AgencyId; year: number; version: number },
  code: Code,
) => 'confirmed' | 'corrected' | null;

/**
 * The figures of a county's reports row by row: by year, bodies in their order, figures in the order of the forms. A body without a report has
 * no row. @param reviewed what a person said of a figure's reading
 */
export function figureRows<Id extends AgencyId>(
  county: Pick<CountyFigures<Id>, 'agencies'> & { readonly reports: readonly VersionedReport<Id>[] },
  { from, to, agencies, codes, states }: FigureFilter<Id>,
  reviewed: Reviewed = () => null,
): FigureRow<Id>[] {
  const names = new Map(county.agencies.map(({ id, name }, i) => [id, { name, place: i }]));
  const place = ({ agencyId }: VersionedReport<Id>) => names.get(agencyId)?.place ?? names.size;
  const chosen = indicators.filter(({ code }) => codes === undefined || codes.some((start) => isUnder(code, start)));
  const wanted = new Set<FigureState>(states ?? ['number', 'blank', 'notApplicable', 'approximate', 'unreadable']);
  return county.reports
    .filter(({ year }) => (from === undefined || year >= from) && (to === undefined || year <= to))
    .filter(({ agencyId }) => agencies === undefined || agencies.includes(agencyId))
    .toSorted((a, b) => a.year - b.year || place(a) - place(b))
    .flatMap((report) =>
      chosen.flatMap(({ code }): FigureRow<Id>[] => {
        const figure = packedFigure(report.figures, code);
        if (!wanted.has(figure?.cell ?? 'absent')) return [];
        return [rowOf(report, names.get(report.agencyId)?.name ?? '', code, figure, reviewed)];
      }),
    );
}

function rowOf<Id extends AgencyId>(
  { year, agencyId, version }: VersionedReport<Id>,
  agency: string,
  code: Code,
  figure: PackedFigure | null,
  reviewed: Reviewed,
): FigureRow<Id> {
  const { label, unit, measure } = indicatorOf(code);
  const said = reviewed({ agencyId, year, version }, code);
  return {
    ...{ year, agencyId, agency, code, label: label.zh, measure, version },
    unit: measure === 'money' ? '元' : unit,
    value: figure?.value ?? null,
    state: figure?.cell ?? 'absent',
    standing: said ?? figure?.standing ?? null,
  };
}

/** Whether a code is that one or lies under it: `requests.total` is under `requests`, `requestsOf` is not. */
export function isUnder(code: Code, start: string): boolean {
  return code === start || code.startsWith(`${start}.`);
}
