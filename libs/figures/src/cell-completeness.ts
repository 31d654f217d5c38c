import { editionOf, formOf, packedFigure, type FormEdition, type PackedFigures } from '@gongkai/report';
import { reportOf, reportsOf, type AgencyId, type CountyFigures } from './county.ts';
import { owingIn } from './expected.ts';

/** How many cells of tables say something. Blank, unreadable and absent cells do not; `/` does: it says that there is no such thing. */
export interface CellCount {
  readonly meaningful: number;
  readonly cells: number;
  /** 0 to 1; null without cells. */
  readonly share: number | null;
}

export interface CellCompleteness<Id extends AgencyId = AgencyId> extends CellCount {
  /** Every report of the year, also of a body that owes none. */
  readonly reports: readonly (CellCount & { readonly agencyId: Id })[];
  /** Bodies that owe a report and have none. */
  readonly unreported: readonly Id[];
  /** The same with the cells that the unreported ones owe, none of which says anything. */
  readonly withUnreported: CellCount;
}

/** Cells with meaning out of all cells of the tables of a year's reports, each by its own edition (200, 198 or 58 cells). */
export function cellCompleteness<Id extends AgencyId>(county: CountyFigures<Id>, year: number): CellCompleteness<Id> {
  const reports = reportsOf(county, year).map(({ agencyId, figures }) => ({ agencyId, ...cellsOf(figures) }));
  const unreported = owingIn(county, year).filter((id) => reportOf(county, id, year) === null);
  const meaningful = reports.reduce((total, report) => total + report.meaningful, 0);
  const cells = reports.reduce((total, report) => total + report.cells, 0);
  const owed = unreported.length * cellCodes(editionOf(year)).length;
  return { ...count(meaningful, cells), reports, unreported, withUnreported: count(meaningful, cells + owed) };
}

/** The cells of one report. */
export function cellsOf(report: PackedFigures): CellCount {
  const codes = cellCodes(report.form);
  const meaningful = codes.filter((code) => {
    const cell = packedFigure(report, code)?.cell;
    return cell === 'number' || cell === 'approximate' || cell === 'notApplicable';
  });
  return count(meaningful.length, codes.length);
}

function count(meaningful: number, cells: number): CellCount {
  return { meaningful, cells, share: cells === 0 ? null : meaningful / cells };
}

function cellCodes(edition: FormEdition | null): string[] {
  const indicators = formOf(edition)?.indicators ?? [];
  return indicators.filter(({ table }) => table !== null).map(({ code }) => code);
}
