import { check } from '@gongkai/checks';
import type { Finding, Reading } from '@gongkai/report';
import { type Reader, unreadable } from '../intake/reader.ts';
import { inputsOf } from './inputs-of.ts';
import { type Language, readablePage } from './readable-page.ts';
import { readingLineOf } from './reading-line-of.ts';

export interface ReadOptions {
  readonly json: boolean;
  /** List what holds as well. */
  readonly all: boolean;
  readonly language: Language;
}

/** Where a command writes: what was asked for, and what went wrong. */
export interface Output {
  out(text: string): void;
  err(text: string): void;
}

/**
 * Reads and checks each file, those of folders and archives too, and prints it; a bad file does not stop the others.
 * @returns exit code: 0 when every file gave a report, else 1
 */
export async function readCommand(
  paths: readonly string[],
  options: ReadOptions,
  reader: Reader,
  output: Output,
): Promise<0 | 1> {
  let exit: 0 | 1 = 0;
  for (const input of inputsOf(paths)) {
    const { file } = input;
    const reading = 'bytes' in input ? await reader.read(input.bytes) : unreadable(input.trouble);
    const findings = findingsOf(reading, options);
    if (reading.trouble !== null) {
      exit = 1;
      output.err(`${file}: ${reading.trouble[options.language]}\n`);
    }
    output.out(
      options.json
        ? `${JSON.stringify(readingLineOf(file, reading, findings))}\n`
        : readablePage(file, reading, findings, options.language),
    );
  }
  return exit;
}

function findingsOf({ report, document }: Reading, { all }: ReadOptions): Finding[] {
  if (report === null || document === null) return [];
  return check({ report, document }).filter(({ outcome }) => all || outcome !== 'holds');
}
