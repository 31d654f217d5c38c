import type { Code } from '@gongkai/report';
import { owesOn } from './agency-row.ts';
import { cycleOf, openYear } from './calendar.ts';
import type { SampleFormat } from './file-format.ts';
import { sampleCounty, type SampleDocument } from './sample-county.ts';
import type { ExpectedReading } from './sample-report.ts';

/** What the reports of one year state of one figure together, in the unit they print. */
export interface ExpectedTotal {
  /** Sum of what is stated, approximate numbers included. */
  readonly sum: number;
  /** Reports that state a number, approximate ones included. */
  readonly reports: number;
  /** Those of them that state it as approximate. */
  readonly approximate: number;
  readonly blank: number;
  readonly notApplicable: number;
}

/** One report year of the sample. */
export interface ExpectedYear {
  readonly year: number;
  /** Bodies that owe a report. */
  readonly owed: number;
  /** Reports of bodies on the roster that can be read. */
  readonly reported: number;
  /** Those of them that came after the day they were due; of two versions the first tells. */
  readonly late: number;
  readonly missing: number;
  /** Files, those that are no report of a body of the roster included. */
  readonly documents: number;
  readonly byFormat: Readonly<Record<SampleFormat, number>>;
  /**
   * Every figure that a report of a body on the roster states, by code. A report counts in the year it was handed in
   * for, whatever year its title names.
   */
  readonly totals: Readonly<Record<Code, ExpectedTotal>>;
}

/** What is in the sample county, from its builder's own numbers; the reader has no part in it. */
export interface ExpectedTotals {
  /** Bodies that owe a report on the open year, and all there ever were. */
  readonly agencies: { readonly owing: number; readonly ever: number };
  readonly documents: number;
  readonly faults: number;
  readonly years: readonly ExpectedYear[];
}

/** Counts and county totals of the sample. */
export function expectedTotals(): ExpectedTotals {
  const { agencies, documents, faults, cycles } = sampleCounty();
  const years = cycles.map(({ year }): ExpectedYear => {
    const files = documents.filter((document) => document.year === year);
    const reports = lastReports(files);
    const owed = agencies.filter((agency) => owesOn(agency, year)).length;
    const totals = new Map<Code, ExpectedTotal>();
    for (const { expected } of reports) {
      for (const [code, { cell, value }] of Object.entries(expected.figures)) {
        const total = totals.get(code) ?? { sum: 0, reports: 0, approximate: 0, blank: 0, notApplicable: 0 };
        totals.set(code, {
          // Money is printed to the fen of a 万元; sums of binary fractions are not.
          sum: Math.round((total.sum + (value ?? 0)) * 1e6) / 1e6,
          reports: total.reports + (value === null ? 0 : 1),
          approximate: total.approximate + (cell === 'approximate' ? 1 : 0),
          blank: total.blank + (cell === 'blank' ? 1 : 0),
          notApplicable: total.notApplicable + (cell === 'notApplicable' ? 1 : 0),
        });
      }
    }
    return {
      year,
      owed,
      reported: reports.length,
      late: reports.filter(({ first }) => first.receivedAt.slice(0, 10) > cycleOf(year).handInBy).length,
      missing: owed - reports.length,
      documents: files.length,
      byFormat: countByFormat(files),
      totals: Object.fromEntries(totals),
    };
  });
  return {
    agencies: { owing: agencies.filter((agency) => owesOn(agency, openYear)).length, ever: agencies.length },
    documents: documents.length,
    faults: faults.length,
    years,
  };
}

/** The report of each body on the roster; of two the one that came last. */
function lastReports(files: readonly SampleDocument[]) {
  const reports = new Map<string, { readonly first: SampleDocument; readonly expected: ExpectedReading }>();
  for (const file of files) {
    const expected = file.expected();
    const counts = expected.status === 'read' || expected.status === 'partial';
    if (file.agencyKey === null || !counts) continue;
    reports.set(file.agencyKey, { first: reports.get(file.agencyKey)?.first ?? file, expected });
  }
  return [...reports.values()];
}

function countByFormat(files: readonly { readonly format: SampleFormat }[]): Record<SampleFormat, number> {
  const counts = { docx: 0, html: 0, text: 0, pdf: 0, xlsx: 0 };
  for (const { format } of files) counts[format] += 1;
  return counts;
}
