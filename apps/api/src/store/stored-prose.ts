import { z } from 'zod';
import { type Prose, proseOf } from '@gongkai/checks';
import type { StoredReading } from './reading-bytes.ts';

const sentences = z.array(z.object({ start: z.int(), end: z.int(), text: z.string() }));
const prose = z.object({ one: sentences, five: sentences, problems: sentences }) satisfies z.ZodType<Prose>;

/** Prose as it was kept; null for none, and for one of an earlier shape: it is taken from the reading again. */
export function keptProse(value: unknown): Prose | null {
  const parsed = prose.safeParse(value);
  return parsed.success ? parsed.data : null;
}

export function proseToKeep({ report, document }: StoredReading): Prose {
  return proseOf(report, document);
}
