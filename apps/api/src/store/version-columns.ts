import type { FindingEntity } from './entities/finding.entity.ts';
import type { ReportVersionEntity } from './entities/report-version.entity.ts';
import type { KeyedFinding } from './finding-keys.ts';
import type { FigureColumns } from './packed-columns.ts';
import { type StoredReading, toReadingBytes } from './reading-bytes.ts';
import { proseToKeep } from './stored-prose.ts';

/** A version as it is made from a document. */
export interface NewVersion {
  readonly documentId: number;
  readonly columns: FigureColumns;
  readonly reading: StoredReading;
  readonly readerVersion: string;
  /** What the checks found or could not assess. */
  readonly findings: readonly KeyedFinding[];
  /** How many relations hold. */
  readonly holding: number;
  /** Since when and why the version counts; null while it waits. */
  readonly accepted: Accepted | null;
}

/** `automatic`: no check finds an error (自动接受); `decided`: a person waived every error that was found. */
export type Acceptance = 'automatic' | 'decided';

export interface Accepted {
  readonly at: Date;
  readonly acceptance: Acceptance;
}

/** What a version says anew: its reading was reviewed, or its document read again. */
export type Rewritten = Omit<NewVersion, 'documentId'>;

/** What a version says, as its row holds it. */
export async function versionColumns(
  made: Rewritten,
): Promise<Omit<ReportVersionEntity, keyof VersionKey | 'documentId'>> {
  return {
    ...made.columns,
    readerVersion: made.readerVersion,
    holding: made.holding,
    reading: await toReadingBytes(made.reading),
    prose: proseToKeep(made.reading),
    searchable: true,
    acceptedAt: made.accepted?.at ?? null,
    acceptance: made.accepted?.acceptance ?? null,
  };
}

export type VersionKey = Pick<FindingEntity, 'regionId' | 'agencyId' | 'year' | 'version'>;

/** What the checks found in a version or could not assess, as rows. @param ofYear checks of its county's year did */
export function findingRows(key: VersionKey, findings: readonly KeyedFinding[], ofYear = false): FindingEntity[] {
  return findings.flatMap(({ key: told, ...finding }, i) => {
    const { check, outcome, severity, cause, cells } = finding;
    if (outcome === 'holds') return [];
    const columns = { checkCode: check, outcome, severity, cause: cause ?? null, cells: [...cells], finding };
    return [{ ...key, ofYear, ordinal: i, key: told, ...columns }];
  });
}
