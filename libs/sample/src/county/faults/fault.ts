import type { Code, Text } from '@gongkai/report';
import type { SectionContent } from '../../report-content.ts';
import type { Draft } from '../draft.ts';
import type { SampleFormat } from '../file-format.ts';
import type { YearFigures } from '../figures/year-figures.ts';
import type { SampleReport } from '../sample-report.ts';

/** What is known of a planted fault. */
export interface FaultNote {
  /** What is wrong, in one word of the catalogue; also the mark of its document. */
  readonly kind: string;
  /** Null for a document of a body that is not on the roster. */
  readonly agencyKey: string | null;
  readonly year: number;
  readonly says: Text;
  /** Code of the check that finds it today; null where no check does yet. */
  readonly check: string | null;
}

/** A fault in an otherwise sound report: what is changed before it is put in words, in words, or laid out. */
export interface ReportFault extends FaultNote {
  readonly agencyKey: string;
  /** Where the fault shows in files of one format only. */
  readonly format?: SampleFormat;
  readonly figures?: (figures: YearFigures, before: YearFigures) => YearFigures;
  readonly draft?: (draft: Draft) => Draft;
  readonly report?: (report: SampleReport) => SampleReport;
}

/** The figures with some cells changed by so much. */
export function cellsChanged(figures: YearFigures, by: Readonly<Record<Code, number>>): YearFigures {
  const changed = Object.entries(by).map(([code, change]): [Code, number] => {
    const value = figures.cells[code];
    if (value === undefined || value + change < 0) {
      throw new RangeError(
        `The cell "${code}" is ${value ?? 'absent'} and cannot change by ${change}; plant the fault elsewhere`,
      );
    }
    return [code, value + change];
  });
  return { ...figures, cells: { ...figures.cells, ...Object.fromEntries(changed) } };
}

/** The figures with some cells set. */
export function cellsSet(figures: YearFigures, to: Readonly<Record<Code, number>>): YearFigures {
  return { ...figures, cells: { ...figures.cells, ...to } };
}

/** The report with one section printed otherwise. */
export function inSection(
  report: SampleReport,
  number: SectionContent['number'],
  change: (section: SectionContent) => SectionContent,
): SampleReport {
  const sections = report.content.sections.map((section) => (section.number === number ? change(section) : section));
  return { ...report, content: { ...report.content, sections } };
}
