import type { Finding } from '@gongkai/report';
import type { FindingEntity } from './entities/finding.entity.ts';
import type { ReportVersionEntity } from './entities/report-version.entity.ts';
import type { FigureColumns } from './packed-columns.ts';
import { type StoredReading, toReadingBytes } from './reading-bytes.ts';

/** A version as it is made from a document. */
export interface NewVersion {
  readonly documentId: number;
  readonly columns: FigureColumns;
  readonly reading: StoredReading;
  readonly readerVersion: string;
  /** All that the checks said. */
  readonly findings: readonly Finding[];
  /** Set if no person has to look: 自动接受. */
  readonly acceptedAt: Date | null;
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
    holding: made.findings.filter(({ outcome }) => outcome === 'holds').length,
    reading: await toReadingBytes(made.reading),
    acceptedAt: made.acceptedAt,
    acceptance: made.acceptedAt === null ? null : 'automatic',
  };
}

function findingColumns(
  finding: Finding,
  outcome: FindingEntity['outcome'],
): Omit<FindingEntity, keyof VersionKey | 'ordinal'> {
  const { check, severity, cause, cells } = finding;
  return { checkCode: check, outcome, severity, cause: cause ?? null, cells: [...cells], finding };
}

export type VersionKey = Pick<FindingEntity, 'regionId' | 'agencyId' | 'year' | 'version'>;

/** What the checks said of a version, as rows; what holds is only counted. */
export function findingRows(key: VersionKey, findings: readonly Finding[]): FindingEntity[] {
  return findings.flatMap((finding, ordinal) =>
    finding.outcome === 'holds' ? [] : [{ ...key, ordinal, ...findingColumns(finding, finding.outcome) }],
  );
}
