import type { Code } from './figure.ts';
import type { FormEdition } from './form/edition.ts';
import { cellCode, type Form, type FormColumn, type FormRow, type Identity } from './form/form.ts';
import { forms, indicators } from './form/forms.ts';
import type { Indicator } from './form/indicator.ts';
import type { Text } from './text.ts';

/** Where a figure stands in an edition of the form. */
export interface FormPosition {
  readonly edition: FormEdition;
  /** The document that prescribes the form. */
  readonly source: Text;
  /** The item of article 20 of the Regulations that its block of table two is about. */
  readonly item: string | null;
  /** Labels of its row and of its column, from the outermost to its own, as printed; none for a figure of prose. */
  readonly row: readonly string[];
  readonly column: readonly string[];
  readonly rowEn: string;
  readonly columnEn: string;
}

/** An equation of the form in which a figure stands. */
export interface DictionaryRelation extends Identity {
  readonly edition: FormEdition;
}

/** What there is to know of a figure, taken from the forms. */
export interface DictionaryEntry extends Indicator {
  /** In every edition that asks for it, newest first. */
  readonly positions: readonly FormPosition[];
  readonly relations: readonly DictionaryRelation[];
}

/** Every figure of every edition in the order of the forms, newest edition first. */
export function dictionary(): readonly DictionaryEntry[] {
  const relations = forms.flatMap(({ edition, identities }) => identities.map((each) => ({ edition, ...each })));
  return indicators.map((indicator) => ({
    ...indicator,
    positions: forms.flatMap((form) => positionIn(form, indicator.code) ?? []),
    relations: relations.filter(({ left, right }) => [...left, ...right].includes(indicator.code)),
  }));
}

function positionIn(form: Form, code: Code): FormPosition | null {
  if (!form.indicators.some((indicator) => indicator.code === code)) return null;
  const cell = cellOf(form, code);
  return {
    edition: form.edition,
    source: form.source,
    item: cell?.item ?? null,
    row: cell?.row.path ?? [],
    column: cell?.column.path ?? [],
    rowEn: cell?.row.en ?? '',
    columnEn: cell?.column.en ?? '',
  };
}

function cellOf(form: Form, code: Code): { item: string | undefined; row: FormRow; column: FormColumn } | null {
  for (const { item, rows, columns } of form.tables.flatMap(({ blocks }) => blocks)) {
    for (const row of rows) {
      const column = columns.find((each) => cellCode(row, each) === code);
      if (column !== undefined) return { item, row, column };
    }
  }
  return null;
}

/** An equation as it is written: `a + b = c`. */
export function equationOf({ left, right }: Pick<Identity, 'left' | 'right'>): string {
  return `${left.join(' + ')} = ${right.join(' + ')}`;
}
