import type { CountyPacket } from '@gongkai/contracts';
import { asInForm, type Code, indicatorOf, packedFigure, type PackedFigures, positionsOf } from '@gongkai/report';

/** A figure of a report that is known otherwise now; in the unit of the form, null where the version has no number. */
export interface KnownOtherwise {
  readonly code: Code;
  readonly published: number | null;
  readonly now: number | null;
}

/** A report of which another version counts now than the one that was made public. */
export interface PublishedReport {
  readonly year: number;
  readonly publishedVersion: number;
  /** ISO date. */
  readonly on: string;
  readonly address: string | null;
  readonly version: number;
  /** In the order of the form; empty where both say the same. */
  readonly differences: readonly KnownOtherwise[];
}

/** The reports of a body that were made public in another version than the one that counts, newest first. */
export function publishedAgainstNow(packet: Pick<CountyPacket, 'reports'>, agencyId: number): PublishedReport[] {
  return packet.reports
    .filter((report) => report.agencyId === agencyId)
    .sort((a, b) => b.year - a.year)
    .flatMap(({ year, version, figures, published }): PublishedReport[] => {
      if (published === null || published.version === version || published.figures === undefined) return [];
      const { on, address } = published;
      const differences = differing(published.figures, figures);
      return [{ year, publishedVersion: published.version, on, address, version, differences }];
    });
}

function differing(published: PackedFigures, now: PackedFigures): KnownOtherwise[] {
  const codes = new Set([published, now].flatMap(({ form }) => [...positionsOf(form).keys()]));
  return [...codes].flatMap((code): KnownOtherwise[] => {
    const [before, after] = [published, now].map((figures) => numberIn(figures, code));
    return before === after ? [] : [{ code, published: before ?? null, now: after ?? null }];
  });
}

function numberIn(figures: PackedFigures, code: Code): number | null {
  const value = packedFigure(figures, code)?.value ?? null;
  return value === null ? null : asInForm(indicatorOf(code), value);
}
