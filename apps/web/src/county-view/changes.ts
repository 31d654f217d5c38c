import type { CountyPacket } from '@gongkai/contracts';
import { type ChangePart, changeParts, type ChangeParts, largestMovers, type Movers } from '@gongkai/figures';
import { asInForm, type Code, indicatorOf, indicators } from '@gongkai/report';
import { comparedFigure } from './body-figures.ts';

/** Figures whose change over the county can be taken apart: those that add up over bodies. */
export const changing: readonly Code[] = indicators.flatMap(({ code, overBodies }) =>
  overBodies === 'sum' ? [code] : [],
);

/** The figure whose change an address asks for, else the website's. */
export function askedChange(asked: string | null): Code {
  return changing.find((code) => code === asked) ?? 'channels.website';
}

/** A figure's change on year: of the county with what it is made of, and the bodies that moved most. */
export interface CountyChange {
  readonly whole: ChangeParts<number>;
  readonly movers: Movers<number>;
  /** Parts that bring something, the largest first. */
  readonly parts: readonly ChangePart<number>[];
  /** A whole number of the pack in the unit of the form. */
  readonly inUnit: (whole: number) => number;
}

export function countyChange(packet: CountyPacket, code: Code, year: number): CountyChange {
  const figure = comparedFigure(code);
  const whole = changeParts(packet, figure, year - 1, year);
  return {
    whole,
    movers: largestMovers(packet, figure, year - 1, year),
    parts: whole.parts
      .filter(({ before, after }) => before !== null || after !== null)
      .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount)),
    inUnit: (amount) => asInForm(indicatorOf(code), amount),
  };
}
