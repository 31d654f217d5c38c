import { readdirSync, readFileSync } from 'node:fs';
import { type Expectation, expectation } from './expectation.ts';

/** A document of the corpus: `ok` holds what a body may well hand in, `faulty` what carries the fault its name says. */
export interface CorpusDocument {
  /** `ok/libreoffice-random-7.pdf` */
  readonly name: string;
  readonly verdict: 'ok' | 'faulty';
  readonly expected: Expectation;
  readonly bytes: () => Uint8Array;
}

const ending = '.expected.json';
const verdicts = ['ok', 'faulty'] as const;

/**
 * Every document of the corpus in the order of its name.
 * @throws {Error} for a document without its expectation beside it, or the other way round
 */
export function corpusDocuments(): CorpusDocument[] {
  return verdicts.flatMap((verdict) => {
    const folder = new URL(`${verdict}/`, import.meta.url);
    const files = readdirSync(folder)
      .filter((file) => !file.startsWith('.'))
      .sort();
    const documents = files.filter((file) => !file.endsWith(ending));
    const alone = files.filter((file) => file.endsWith(ending) && !documents.includes(file.slice(0, -ending.length)));
    if (alone.length > 0) throw new Error(`${verdict}/${String(alone[0])} belongs to no document`);
    return documents.map((file) => {
      if (!files.includes(`${file}${ending}`)) throw new Error(`${verdict}/${file} has no ${file}${ending} beside it`);
      const written: unknown = JSON.parse(readFileSync(new URL(`${file}${ending}`, folder), 'utf8'));
      return {
        name: `${verdict}/${file}`,
        verdict,
        expected: expectation.parse(written),
        bytes: () => readFileSync(new URL(file, folder)),
      };
    });
  });
}
