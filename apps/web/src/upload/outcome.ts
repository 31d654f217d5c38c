import type { DocumentEntry } from '@gongkai/contracts';
import type { Said } from '../language/said.ts';

/** What became of a file, in a word to look at and sentences to read. */
export interface Outcome {
  readonly look: 'ok' | 'warning' | 'error';
  readonly chip: string;
  readonly said: readonly Said[];
  /** It waits for an answer: whose report is this? */
  readonly asks: boolean;
}

/** What to say of a document that was handed in. Its body, and the reason for trouble, stand beside it. */
export function outcomeOf(entry: DocumentEntry): Outcome {
  const again: Said[] = entry.repeated ? [{ key: 'upload.repeated' }] : [];
  switch (entry.outcome) {
    case 'report': {
      const { error, warning, notice } = entry.findings;
      const became: Said = {
        key: 'upload.became',
        named: { year: String(entry.year ?? ''), version: entry.version ?? 1 },
      };
      return {
        look: entry.accepted && !entry.partial ? 'ok' : 'warning',
        chip: entry.repeated ? 'upload.chip.repeated' : 'upload.chip.report',
        said: [
          ...again,
          became,
          ...(entry.partial ? [{ key: 'upload.partial' }] : []),
          ...(error > 0 ? [{ key: 'upload.errors', named: { number: error } }] : []),
          ...(error === 0 && warning + notice > 0
            ? [{ key: 'upload.remarks', named: { number: warning + notice } }]
            : []),
          ...(error + warning + notice === 0 ? [{ key: 'upload.fine' }] : []),
        ],
        asks: false,
      };
    }
    case 'agencyUnknown':
      return {
        look: 'warning',
        chip: 'upload.chip.agencyUnknown',
        said: [...again, { key: 'upload.agencyUnknown' }],
        asks: true,
      };
    case 'yearUnknown':
      return {
        look: 'error',
        chip: 'upload.chip.yearUnknown',
        said: [...again, { key: 'upload.yearUnknown' }],
        asks: false,
      };
    case 'notAReport':
      return {
        look: 'error',
        chip: 'upload.chip.notAReport',
        said: [...again, { key: 'upload.notAReport' }],
        asks: false,
      };
    case 'unreadable':
      return {
        look: 'error',
        chip: 'upload.chip.unreadable',
        said: [...again, { key: 'upload.unreadable' }],
        asks: false,
      };
  }
}
