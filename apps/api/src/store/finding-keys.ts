import { createHash } from 'node:crypto';
import { groundsOf } from '@gongkai/checks';
import type { Document, Finding, Report } from '@gongkai/report';

/** A finding with what it is told by; decisions are bound to that key. */
export type KeyedFinding = Finding & { readonly key: string };

/** A finding as it is kept; without a key where it was found before there were decisions. */
export interface KeptFinding {
  readonly finding: Finding;
  readonly key: string | null;
  /** A check of its county's year found it. */
  readonly ofYear: boolean;
}

/** What a finding was found in: the report with corrections of its reading, and its document. */
export interface FoundIn {
  readonly report: Report;
  readonly document: Document;
}

/** 32 digits of hex: the grounds of the finding, hashed, as they hold words of the report and can be long. */
export function keyOf(finding: Finding, foundIn: FoundIn): string {
  return createHash('sha256').update(groundsOf(finding, foundIn)).digest('hex').slice(0, 32);
}

/** What a version was found to be, or could not be assessed; what holds has no key and is left out. */
export function keyed(findings: readonly Finding[], foundIn: FoundIn): KeyedFinding[] {
  return findings
    .filter(({ outcome }) => outcome !== 'holds')
    .map((finding) => ({ ...finding, key: keyOf(finding, foundIn) }));
}

/** The kept findings of a version, with a key for those that have none yet. */
export function withKeys(kept: readonly KeptFinding[], foundIn: FoundIn): KeyedFinding[] {
  return kept.map(({ finding, key }) => ({ ...finding, key: key ?? keyOf(finding, foundIn) }));
}
