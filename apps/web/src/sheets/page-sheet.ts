import { textCell, type WorkbookCell, type WorkbookSheet } from '@gongkai/figures/files';

/** What the first sheet of a page says. */
export interface PageSheet {
  readonly name: string;
  readonly title: string;
  readonly mark: string | null;
  /** What the page is of: county, years, filters, when, from where. */
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly contents: string;
  /** Titles of the sheets that follow, under the names that they bear. */
  readonly sheets: readonly (readonly [name: string, title: string])[];
}

/** The sheet that says what the others are of. */
export function pageSheet({ name, title, mark, facts, contents, sheets }: PageSheet): WorkbookSheet {
  const row = ([label, value]: readonly [string, string]): WorkbookCell[] => [textCell(label, 'name'), textCell(value)];
  return {
    name,
    widths: [28, 90],
    rows: [
      ...(mark === null ? [] : [[textCell(mark, 'title')]]),
      [textCell(title, 'title')],
      ...facts.map(row),
      [],
      [textCell(contents, 'note')],
      ...sheets.map(row),
    ],
    frozenRows: 0,
    frozenColumns: 0,
  };
}
