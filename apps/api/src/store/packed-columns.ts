import { type Code, formOf, type FormEdition, type PackedFigures } from '@gongkai/report';
import type { ReportVersionEntity } from './entities/report-version.entity.ts';
import { maskOf } from './mask.ts';

/** The figures of a version as its columns hold them. */
export type FigureColumns = Pick<
  ReportVersionEntity,
  | 'form'
  | 'values'
  | 'money'
  | 'absent'
  | 'blank'
  | 'notApplicable'
  | 'approximate'
  | 'unreadable'
  | 'inferred'
  | 'confirmed'
  | 'corrected'
>;

/** The same as columns of a statement. */
export const figureColumns = `form, "values", money, absent, blank, not_applicable as "notApplicable", approximate, unreadable,
  inferred, confirmed, corrected`;

/** Positions of the amounts in an edition's figures, in their order. */
export function moneyPositions(edition: FormEdition): readonly number[] {
  const indicators = formOf(edition)?.indicators ?? [];
  return indicators.flatMap((indicator, i) => (indicator.measure === 'money' ? [i] : []));
}

/** What persons said of a reading, and the figures as they were read. */
export interface Marks {
  readonly asRead: PackedFigures;
  readonly confirmed: ReadonlySet<Code>;
  readonly corrected: ReadonlySet<Code>;
}

/** Lays packed figures out in columns: counts dense, amounts apart, what is no number in masks. */
export function toColumns(
  packed: PackedFigures,
  { asRead, confirmed, corrected }: Marks = { asRead: packed, confirmed: new Set(), corrected: new Set() },
): FigureColumns {
  const { length } = packed.values;
  const codes = (formOf(packed.form)?.indicators ?? []).map(({ code }) => code);
  const amounts = moneyPositions(packed.form);
  const isAmount = new Set(amounts);
  const where = (letter: string) => maskOf(length, (i) => packed.states[i]?.toLowerCase() === letter);
  const among = (chosen: ReadonlySet<Code>) => maskOf(length, (i) => chosen.has(codes[i] ?? ''));
  return {
    form: packed.form,
    values: packed.values.map((value, i) => (isAmount.has(i) ? 0 : value)),
    money: amounts.map((i) => String(packed.values[i] ?? 0)),
    absent: where('-'),
    blank: where('b'),
    notApplicable: where('s'),
    approximate: where('a'),
    unreadable: where('u'),
    inferred: maskOf(length, (i) => /[A-Z]/.test(asRead.states[i] ?? '-')),
    confirmed: among(confirmed),
    corrected: among(corrected),
  };
}

/**
 * The figures of a version as they cross the wire. What was inferred and then confirmed or corrected by a person counts
 * like what is stated.
 * @throws {Error} an amount too large for a number
 */
export function toPacked(columns: FigureColumns): PackedFigures {
  const values = [...columns.values];
  moneyPositions(columns.form).forEach((position, i) => {
    values[position] = safe(columns.money[i] ?? '0');
  });
  let states = '';
  for (let i = 0; i < values.length; i++) states += stateOf(columns, i);
  return { form: columns.form, values, states };
}

function stateOf(columns: FigureColumns, i: number): string {
  if (columns.absent[i] === '1') return '-';
  const letter =
    columns.blank[i] === '1'
      ? 'b'
      : columns.notApplicable[i] === '1'
        ? 's'
        : columns.unreadable[i] === '1'
          ? 'u'
          : columns.approximate[i] === '1'
            ? 'a'
            : 'n';
  const decided = columns.confirmed[i] === '1' || columns.corrected[i] === '1';
  return columns.inferred[i] === '1' && !decided ? letter.toUpperCase() : letter;
}

function safe(fen: string): number {
  const value = Number(fen);
  if (!Number.isSafeInteger(value)) throw new Error(`The amount of ${fen} fen is too large to be added up exactly`);
  return value;
}
