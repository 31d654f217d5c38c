import type { Code, Figure, Reading } from '@gongkai/report';
import { DirectReader } from '../src/intake/direct-reader.ts';

/** A reader of another version: it reads as ours does, but for what `differently` makes of it. */
export class OtherReader extends DirectReader {
  constructor(private readonly differently: (reading: Reading) => Reading) {
    super();
  }

  override async read(bytes: Uint8Array): Promise<Reading> {
    return this.differently(await super.read(bytes));
  }
}

/** Reads those figures otherwise: with the change, or (null) not at all. */
export function withFigures(changes: Readonly<Record<Code, Partial<Figure> | null>>): (reading: Reading) => Reading {
  return (reading) => {
    if (reading.report === null) return reading;
    const figures = new Map(Object.entries(reading.report.figures));
    for (const [code, change] of Object.entries(changes)) {
      const figure = figures.get(code);
      if (change === null) figures.delete(code);
      else if (figure !== undefined) figures.set(code, { ...figure, ...change });
    }
    return { ...reading, report: { ...reading.report, figures: Object.fromEntries(figures) } };
  };
}

/** Cannot open anything. */
export function opensNothing(): Reading {
  return { status: 'unreadable', document: null, report: null, trouble: { zh: '打不开', en: 'cannot be opened' } };
}
