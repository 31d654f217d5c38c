import type { Finding, Note, Reading, Report } from '@gongkai/report';
import type { ReadingLine } from '@gongkai/contracts';

const nothing: Pick<Report, 'agency' | 'year' | 'form' | 'period' | 'contact' | 'figures' | 'aspects' | 'statements'> =
  {
    agency: null,
    year: null,
    form: null,
    period: { from: null, to: null },
    contact: { phone: null, address: null },
    figures: {},
    aspects: [],
    statements: { problems: [], improvements: [] },
  };

/**
 * What `gongkai read --json` prints of one file, by contract 1. A file without a report gives its trouble as a note and
 * no figure at all.
 */
export function readingLineOf(file: string, reading: Reading, findings: readonly Finding[]): ReadingLine {
  const { agency, year, form, period, contact, figures, aspects, statements } = reading.report ?? nothing;
  const trouble: Note[] = reading.trouble === null ? [] : [{ message: reading.trouble, places: [] }];
  const line = {
    contract: 1 as const,
    file,
    status: reading.status,
    agency,
    year,
    form,
    period,
    contact,
    figures,
    findings,
    notes: [...trouble, ...(reading.report?.notes ?? reading.document?.notes ?? [])],
    aspects,
    statements,
  };
  return structuredClone(line) as Mutable<typeof line>;
}

/** The wire's shapes are not read-only; the values are copied, so nothing of the reading can be changed through them. */
type Mutable<T> = T extends readonly (infer Item)[]
  ? Mutable<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Mutable<T[Key]> }
    : T;
