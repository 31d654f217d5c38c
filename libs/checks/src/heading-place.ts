import type { Section, SentencePlace } from '@gongkai/report';

/** The heading of a section: where a finding points to that misses something in it. */
export function headingPlace({ number, heading }: Section): SentencePlace {
  return { kind: 'sentence', section: number, start: heading.start, end: heading.end };
}
