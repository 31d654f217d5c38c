import type { Report } from './annual-report.ts';
import type { CellKind, Code, Figure, Standing } from './figure.ts';
import type { FormEdition } from './form/edition.ts';
import { formOf, indicatorOf } from './form/forms.ts';
import type { Indicator } from './form/indicator.ts';

/** One letter per figure: what it is, and in capitals where it is inferred. `-` is absent. */
const letters: Readonly<Record<CellKind, string>> = {
  number: 'n',
  blank: 'b',
  notApplicable: 's',
  approximate: 'a',
  unreadable: 'u',
};
const kinds = new Map(Object.entries(letters).map(([kind, letter]) => [letter, kind as CellKind]));

const fenPerYuan = 100;
/** Fen in one of the unit an amount is printed in. */
const fenPer: Readonly<Record<string, number>> = { 元: fenPerYuan, 万元: 1_000_000, 亿元: 10_000_000_000 };

/** Counts are stored as four-byte integers. */
const largestCount = 2_147_483_647;

/**
 * The figures of a report version as sums need them: dense, in the order of its form's indicators. Counts in their
 * unit, money in fen, all whole numbers; 0 where `states` says there is no number.
 */
export interface PackedFigures {
  readonly form: FormEdition;
  readonly values: readonly number[];
  readonly states: string;
}

/** A figure taken out of a pack. `value` is in the pack's whole numbers: counts in their unit, money in fen. */
export interface PackedFigure {
  readonly cell: CellKind;
  readonly value: number | null;
  readonly standing: Standing;
}

/** Whole number for a figure's value; null for what the pack cannot hold (fractions of a case, amounts without unit). */
function wholeOf(indicator: Indicator, figure: Figure): number | null {
  if (figure.value === null) return null;
  if (indicator.measure === 'count') {
    return Number.isInteger(figure.value) && Math.abs(figure.value) <= largestCount ? figure.value : null;
  }
  const factor = fenPer[figure.unit];
  if (factor === undefined) return null;
  const fen = Math.round(figure.value * factor);
  return Number.isSafeInteger(fen) ? fen : null;
}

/**
 * Packs the figures of a report. A number the pack cannot hold is packed as unreadable, never rounded away.
 * @returns null for a report whose form is not known
 */
export function packFigures(report: Pick<Report, 'form' | 'figures'>): PackedFigures | null {
  const form = formOf(report.form);
  if (form === null) return null;
  const values: number[] = [];
  let states = '';
  for (const indicator of form.indicators) {
    const figure = report.figures[indicator.code];
    const whole = figure === undefined ? null : wholeOf(indicator, figure);
    values.push(whole ?? 0);
    states += figure === undefined ? '-' : stateOf(figure, whole);
  }
  return { form: form.edition, values, states };
}

function stateOf(figure: Figure, whole: number | null): string {
  const carriesNumber = figure.cell === 'number' || figure.cell === 'approximate';
  const letter = letters[carriesNumber && whole === null ? 'unreadable' : figure.cell];
  return figure.standing === 'inferred' ? letter.toUpperCase() : letter;
}

const positions = new Map<FormEdition, ReadonlyMap<Code, number>>();

/** Position of each code in the packs of an edition. */
export function positionsOf(edition: FormEdition): ReadonlyMap<Code, number> {
  const known = positions.get(edition);
  if (known !== undefined) return known;
  const made = new Map((formOf(edition)?.indicators ?? []).map(({ code }, i) => [code, i]));
  positions.set(edition, made);
  return made;
}

/**
 * One figure of a pack; null where the report has none (absent is neither blank nor zero).
 * @throws {UnknownCode} for a code no edition has
 */
export function packedFigure(packed: PackedFigures, code: Code): PackedFigure | null {
  indicatorOf(code);
  const position = positionsOf(packed.form).get(code);
  const letter = position === undefined ? '-' : (packed.states[position] ?? '-');
  const cell = kinds.get(letter.toLowerCase());
  if (position === undefined || cell === undefined) return null;
  const carriesNumber = cell === 'number' || cell === 'approximate';
  return {
    cell,
    value: carriesNumber ? (packed.values[position] ?? null) : null,
    standing: letter === letter.toLowerCase() ? 'stated' : 'inferred',
  };
}

/** A whole number of a pack in the unit of the form: of an amount, fen; where the form names no unit, yuan. */
export function asInForm({ measure, unit }: Pick<Indicator, 'measure' | 'unit'>, whole: number): number {
  return measure === 'money' ? whole / (fenPer[unit] ?? fenPerYuan) : whole;
}
