import type { CountyPacket } from '@gongkai/contracts';
import { bodyFigure, countyTotal, type NoNumber } from '@gongkai/figures';
import { changingFigure } from './changes.ts';

/** A body's number in the pack's whole numbers, or why it has none. */
export interface TotalBody {
  readonly agencyId: number;
  readonly value: number | null;
  readonly why: NoNumber | 'waiting' | null;
}

/** What a total of the county is made of: bodies whose number is approximate, those beside it, those that are not in it. */
export interface TotalMadeOf {
  /** The total in the pack's whole numbers; null where nobody states a number. */
  readonly value: number | null;
  /** Bodies that state a number, of all that owe or gave a report. */
  readonly stating: number;
  readonly all: number;
  /** In the total. */
  readonly approximate: { readonly value: number; readonly bodies: readonly TotalBody[] };
  /** Inferred and not confirmed: beside the total. */
  readonly beside: { readonly value: number; readonly bodies: readonly TotalBody[] };
  readonly missing: readonly TotalBody[];
}

/** The parts of a figure's total in a year, by the name that the page of comparison has for it. */
export function totalMadeOf(packet: CountyPacket, key: string, year: number): TotalMadeOf {
  const figure = changingFigure(key);
  const { value, stated, approximate, beside, missing } = countyTotal(packet, figure, [year]);
  const waiting = new Set(packet.waiting.filter((each) => each.year === year).map(({ agencyId }) => agencyId));
  const bodies = (from: typeof stated.from): TotalBody[] =>
    from.map(({ agencyId }) => {
      const own = bodyFigure(packet, agencyId, year, figure);
      return { agencyId, value: own.value ?? own.inferred, why: null };
    });
  return {
    value,
    stating: stated.from.length,
    all: stated.from.length + beside.from.length + missing.length,
    approximate: { value: approximate.value, bodies: bodies(approximate.from) },
    beside: { value: beside.value, bodies: bodies(beside.from) },
    missing: missing.map(({ agencyId, why }) => ({
      agencyId,
      value: null,
      why: why === 'unreported' && waiting.has(agencyId) ? 'waiting' : why,
    })),
  };
}
