import type { Code, FormEdition, SectionNumber } from '@gongkai/report';
import { cellsOf, paragraph } from '@gongkai/sample';
import { type Value, valueOf } from '../../expectation.ts';
import type { WrittenReport } from '../written-report.ts';

/** A report in the words of whoever wrote the corpus, its figures noted by hand. */
export interface HandReport {
  readonly agency: string;
  readonly year: number;
  readonly edition: FormEdition;
  readonly title: readonly string[];
  readonly preamble: readonly string[];
  /** Heading and paragraphs; their place is their number. */
  readonly sections: readonly (readonly string[])[];
  /** Cells that are not 0. */
  readonly cells: Readonly<Record<Code, number>>;
  /** Tokens of the figures of prose. */
  readonly prose: Readonly<Record<Code, string>>;
  readonly closing?: readonly string[];
}

function isSection(number: number): number is SectionNumber {
  return number >= 1 && number <= 6;
}

/** Puts a hand-written report into the shape that every printer takes. */
export function writtenBy(hand: HandReport): WrittenReport {
  const cells = cellsOf(hand.edition, (code) => String(hand.cells[code] ?? 0));
  const unknown = Object.keys(hand.cells).find((code) => cells[code] === undefined);
  if (unknown !== undefined) throw new RangeError(`The form of ${hand.edition} has no cell "${unknown}"`);
  const figures = [
    ...Object.entries(cells).map(([code, text]): [Code, Value] => [code, { cell: 'number', value: Number(text) }]),
    ...Object.entries(hand.prose).flatMap(([code, token]): [Code, Value][] => {
      const value = valueOf(token);
      return value === null ? [] : [[code, value]];
    }),
  ];
  return {
    agency: hand.agency,
    year: hand.year,
    figures: new Map(figures),
    content: {
      edition: hand.edition,
      title: hand.title,
      preamble: hand.preamble,
      sections: hand.sections.map(([heading = '', ...texts], i) => {
        const number = i + 1;
        return { number: isSection(number) ? number : null, heading, parts: texts.map(paragraph) };
      }),
      cells,
      closing: hand.closing ?? [],
    },
  };
}
