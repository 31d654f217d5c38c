import { type Prose, proseOf, type Sentence } from '@gongkai/checks';
import type { StoredReading } from './reading-bytes.ts';

/**
 * Prose as it was kept; null for none, and for one of an earlier shape: it is taken from the reading again. Looked at by hand,
 * since thousands of sentences are for each check of a year, and a schema takes ten times as long.
 */
export function keptProse(value: unknown): Prose | null {
  return isProse(value) ? value : null;
}

function isProse(value: unknown): value is Prose {
  if (typeof value !== 'object' || value === null) return false;
  if (!('one' in value) || !('five' in value) || !('problems' in value)) return false;
  return [value.one, value.five, value.problems].every((part) => Array.isArray(part) && part.every(isSentence));
}

function isSentence(value: unknown): value is Sentence {
  if (typeof value !== 'object' || value === null) return false;
  if (!('text' in value) || !('start' in value) || !('end' in value)) return false;
  return typeof value.text === 'string' && Number.isInteger(value.start) && Number.isInteger(value.end);
}

export function proseToKeep({ report, document }: StoredReading): Prose {
  return proseOf(report, document);
}
