import type { ChartNote } from '@gongkai/contracts';
import type { ChartOption } from './chart-look.ts';

/** What a chart is about: its figures, and the bodies it is of; none for a chart of the county. */
export interface ChartSubject {
  readonly agencyIds: readonly number[];
  readonly codes: readonly string[];
}

/** A note with the mark that stands at its year. */
export interface MarkedNote {
  readonly note: ChartNote;
  readonly mark: string;
}

/** The notes that belong to a chart over these years: the county's and those of its bodies, of its figures or of all. */
export function notesOf(
  notes: readonly ChartNote[],
  { agencyIds, codes }: ChartSubject,
  years: readonly string[],
): MarkedNote[] {
  return notes
    .filter(({ agencyId, code, year }) => {
      const about = agencyId === null || agencyIds.includes(agencyId);
      return about && (code === null || codes.includes(code)) && years.includes(String(year));
    })
    .map((note, i) => ({ note, mark: markOf(i) }));
}

/** ① to ⑳, then (21). */
function markOf(i: number): string {
  return i < 20 ? String.fromCodePoint(0x2460 + i) : `(${i + 1})`;
}

/** A chart over years with the marks of notes below its years, where they take no room from other years. */
export function withNoteMarks(option: ChartOption, notes: readonly MarkedNote[]): ChartOption {
  const { xAxis } = option;
  if (notes.length === 0 || xAxis === undefined || Array.isArray(xAxis) || xAxis.type !== 'category') return option;
  const marksAt = (year: string) => notes.filter(({ note }) => String(note.year) === year).map(({ mark }) => mark);
  const formatter = (year: string) => [year, marksAt(year).join('')].filter((part) => part !== '').join('\n');
  return { ...option, xAxis: { ...xAxis, axisLabel: { ...xAxis.axisLabel, formatter } } };
}
