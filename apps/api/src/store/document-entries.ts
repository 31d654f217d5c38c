import type { DocumentEntry } from '@gongkai/contracts';

/** A row of the documents' query. */
export type EntryRow = Omit<DocumentEntry, 'receivedAt' | 'repeated' | 'findings' | 'trouble'> & {
  readonly receivedAt: Date;
  readonly troubleZh: string | null;
  readonly troubleEn: string | null;
  readonly error: number;
  readonly warning: number;
  readonly notice: number;
};

/** The entry as it crosses the wire; whether it was repeated is for the one who hands it in to say. */
export function toEntry(row: EntryRow): DocumentEntry {
  const { receivedAt, troubleZh, troubleEn, error, warning, notice, ...rest } = row;
  return {
    ...rest,
    receivedAt: receivedAt.toISOString(),
    repeated: false,
    findings: { error, warning, notice },
    trouble: troubleZh === null || troubleEn === null ? null : { zh: troubleZh, en: troubleEn },
  };
}
