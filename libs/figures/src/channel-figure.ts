import { packedFigure, type CellKind, type Code, type PackedFigures, type Standing } from '@gongkai/report';

/** Why a channel has no number. */
export type Missing = Exclude<CellKind, 'number' | 'approximate'> | 'absent';

/** A number of a channel as the report has it, or as the sum of the parts it states; else what is missing. */
export type ChannelFigure =
  | {
      readonly value: number;
      readonly standing: Standing | 'sumOfParts';
      readonly approximate: boolean;
      readonly missing: null;
    }
  | { readonly value: null; readonly missing: Missing };

export function channelFigure(report: PackedFigures, code: Code): ChannelFigure {
  const figure = packedFigure(report, code);
  if (figure === null) return { value: null, missing: 'absent' };
  const { cell, value, standing } = figure;
  if (cell !== 'number' && cell !== 'approximate') return { value: null, missing: cell };
  if (value === null) return { value: null, missing: 'unreadable' };
  return { value, standing, approximate: cell === 'approximate', missing: null };
}

/**
 * The sum of those parts the report states, marked as such; inferred if one of them is. A part that is blank or
 * unreadable leaves the sum open; one that is absent or not applicable is no part.
 */
export function sumOfParts(report: PackedFigures, codes: readonly Code[]): ChannelFigure {
  const parts = codes.map((code) => channelFigure(report, code));
  const open =
    parts.find(({ missing }) => missing === 'unreadable') ?? parts.find(({ missing }) => missing === 'blank');
  if (open !== undefined) return open;
  const stated = parts.filter((part) => part.value !== null);
  if (stated.length === 0) return parts.find(({ missing }) => missing === 'notApplicable') ?? absent;
  return {
    value: stated.reduce((total, { value }) => total + value, 0),
    standing: stated.some(({ standing }) => standing === 'inferred') ? 'inferred' : 'sumOfParts',
    approximate: stated.some(({ approximate }) => approximate),
    missing: null,
  };
}

/** The number that may enter a headline; null for a missing and for an inferred one. */
export function confirmedValue(figure: ChannelFigure): number | null {
  return figure.value === null || figure.standing === 'inferred' ? null : figure.value;
}

const absent: ChannelFigure = { value: null, missing: 'absent' };
