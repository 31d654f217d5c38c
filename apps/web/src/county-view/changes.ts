import type { CountyPacket } from '@gongkai/contracts';
import {
  type ChangePart,
  changeParts,
  type ChangeParts,
  disclosed,
  figureIn,
  type FigureOf,
  largestMovers,
  type Movers,
  type ReckonedFigure,
  reportOf,
  websiteAndNewMedia,
} from '@gongkai/figures';
import { asInForm, type Code, type Indicator, indicatorOf, indicators } from '@gongkai/report';
import { comparedFigure, shownCode } from './body-figures.ts';

/** Figures that are reckoned from several, as an address names them, with the one in whose unit they are told. */
const reckoned: Readonly<Record<string, { readonly figure: ReckonedFigure; readonly unitOf: Code }>> = {
  disclosed: { figure: disclosed, unitOf: 'channels.total' },
  websiteAndNewMedia: { figure: websiteAndNewMedia, unitOf: 'channels.total' },
};

/** What can be taken apart over the county: figures that add up over bodies, by their codes, and those reckoned from them. */
export const changing: readonly string[] = [
  ...Object.keys(reckoned),
  ...indicators.flatMap(({ code, overBodies }) => (overBodies === 'sum' ? [code] : [])),
];

/** Whether it is a reckoned one, which has a name of its own. */
export const isReckoned = (key: string): boolean => key in reckoned;

/** What an address asks for, else the website's. */
export function askedChange(asked: string | null): string {
  return changing.find((key) => key === asked) ?? 'channels.website';
}

/** The figure itself. */
export function changingFigure(key: string): FigureOf {
  return reckoned[key]?.figure ?? comparedFigure(key);
}

/** The figure of the form in whose unit it is told. */
export function unitOfChange(key: string): Indicator {
  return indicatorOf(reckoned[key]?.unitOf ?? key);
}

/** The figure of a body's report that shows where its number comes from. */
export function changingCode(packet: CountyPacket, agencyId: number, year: number, key: string): Code {
  const { figure } = reckoned[key] ?? {};
  if (figure === undefined) return shownCode(packet, agencyId, year, key);
  const figures = reportOf(packet, agencyId, year)?.figures;
  const stated = figures && figure.codes.find((code) => figureIn(figures, code).value !== null);
  return stated ?? figure.codes[0] ?? key;
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

export function countyChange(packet: CountyPacket, key: string, year: number): CountyChange {
  const figure = changingFigure(key);
  const whole = changeParts(packet, figure, year - 1, year);
  return {
    whole,
    movers: largestMovers(packet, figure, year - 1, year),
    parts: whole.parts
      .filter(({ before, after }) => before !== null || after !== null)
      .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount)),
    inUnit: (amount) => asInForm(unitOfChange(key), amount),
  };
}
