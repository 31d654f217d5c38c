import type { CountyPacket } from '@gongkai/contracts';
import { packedFigure, packFigures } from '@gongkai/report';
import type { Shown } from '../http/serves.ts';
import type { Tx } from '../store/in-scope.ts';
import type { PublishedReport } from '../store/publications.ts';
import type { CorrectedFigure } from '../store/reviews.ts';

type Shape = Shown<CountyPacket>['reports'][number];

/** The versions that count, with what persons corrected in them and what was made public of them. */
export async function acceptedReports(tx: Tx, regionId: number): Promise<Shape[]> {
  const corrections = byReport(await tx.reviews.corrections(regionId));
  const published = new Map((await tx.publications.standing(regionId)).map((each) => [keyOf(each), each]));
  return (await tx.reports.accepted(regionId)).map((report) => ({
    ...report,
    corrections: (corrections.get(keyOf(report)) ?? []).map((each) => ({ code: each.code, readAs: headlineOf(each) })),
    published: publishedAs(published.get(keyOf(report)), report.version),
  }));
}

function byReport(corrections: readonly CorrectedFigure[]): ReadonlyMap<string, readonly CorrectedFigure[]> {
  const found = new Map<string, CorrectedFigure[]>();
  for (const each of corrections) found.set(keyOf(each), [...(found.get(keyOf(each)) ?? []), each]);
  return found;
}

function keyOf({ agencyId, year }: { agencyId: number; year: number }): string {
  return `${agencyId} ${year}`;
}

/** The number that the reader had for a headline: neither one that it inferred nor one that no sum can hold. */
export function headlineOf({
  code,
  form,
  readAs,
  inferred,
}: Omit<CorrectedFigure, 'agencyId' | 'year'>): number | null {
  if (readAs === null || inferred) return null;
  const packed = packFigures({ form, figures: { [code]: { ...readAs, standing: 'stated', text: '', places: [] } } });
  return packed === null ? null : (packedFigure(packed, code)?.value ?? null);
}

/** The figures as published stand in the packet only where they are of another version than the one that counts. */
function publishedAs(published: PublishedReport | undefined, accepted: number): Shape['published'] {
  if (published === undefined) return null;
  const { version, on, address, figures } = published;
  return { version, on, address, ...(version === accepted ? {} : { figures }) };
}
