import type { DocumentEntry } from '@gongkai/contracts';
import type { Said } from '../language/said.ts';

/** What became of a file, in a word to look at and sentences to read. */
export interface Outcome {
  readonly look: 'ok' | 'warning' | 'error';
  readonly chip: string;
  readonly said: readonly Said[];
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
      };
    }
    case 'agencyUnknown':
      return {
        look: 'warning',
        chip: 'upload.chip.agencyUnknown',
        said: [...again, { key: 'upload.agencyUnknown' }],
      };
    case 'yearUnknown':
      return {
        look: 'warning',
        chip: 'upload.chip.yearUnknown',
        said: [...again, { key: 'upload.yearUnknown' }],
      };
    case 'notOurs':
      return { look: 'ok', chip: 'upload.chip.notOurs', said: [...again, { key: 'upload.notOurs' }] };
    case 'notAReport':
      return {
        look: 'error',
        chip: 'upload.chip.notAReport',
        said: [...again, { key: 'upload.notAReport' }],
      };
    case 'unreadable':
      return {
        look: 'error',
        chip: 'upload.chip.unreadable',
        said: [...again, { key: 'upload.unreadable' }],
      };
  }
}
