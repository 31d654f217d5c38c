import { createHash } from 'node:crypto';
import type { CountyFigures } from '@gongkai/figures';
import { editionOf, type Figure, formOf, packFigures, type Report } from '@gongkai/report';
import { seeded } from '@gongkai/sample';
import { office } from '../src/actor.ts';
import type { Tx } from '../src/store/in-scope.ts';
import { toColumns } from '../src/store/packed-columns.ts';
import type { FreshStore } from './fresh-store.ts';

/** A county that was generated and stored, and its figures as they were generated. */
export interface GeneratedCounty extends CountyFigures<number> {
  readonly regionId: number;
}

interface Size {
  readonly bodies: number;
  readonly years: readonly number[];
}

/**
 * Stores a county drawn from a seed: figures of every kind and standing, the editions due for the years, bodies that skip years, versions that
 * are superseded and versions that wait.
 */
export async function generatedCounty(
  { store, clock }: FreshStore,
  seed: number,
  { bodies, years }: Size,
): Promise<GeneratedCounty> {
  const random = seeded(seed);
  const now = clock.now();
  return await store.inScope(office, async (tx) => {
    const region = await tx.regions.add({ name: `示例县${seed}`, level: 'county', parentId: null }, now);
    if (region === null) throw new Error(`示例县${seed} is there already`);
    const agencies = [];
    for (let i = 1; i <= bodies; i++) agencies.push(await tx.agencies.add(region.id, `示例单位${i}`, 'department'));
    const reports = [];
    for (const { id: agencyId } of agencies) {
      for (const year of years) {
        if (random() < 0.15) continue;
        const key = { regionId: region.id, agencyId, year };
        // The first is superseded, the last waits: neither counts.
        if (random() < 0.3) await addVersion(tx, key, drawReport(random, year), now);
        const counted = drawReport(random, year);
        await addVersion(tx, key, counted, now);
        if (random() < 0.3) await addVersion(tx, key, drawReport(random, year), null);
        const figures = packFigures(counted);
        if (figures !== null) reports.push({ agencyId, year, figures });
      }
    }
    return { regionId: region.id, agencies, reports };
  });
}

let documents = 0;

async function addVersion(
  tx: Tx,
  key: { regionId: number; agencyId: number; year: number },
  report: Report,
  acceptedAt: Date | null,
): Promise<void> {
  const bytes = Buffer.from(`document ${++documents}`);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const documentId = await tx.documents.add(
    key.regionId,
    { fileName: '示例.txt', bytes, sha256, receivedAt: new Date() },
    { outcome: 'report', partial: false, agencyName: null, agencyId: key.agencyId, year: key.year, trouble: null },
  );
  const figures = packFigures(report);
  if (documentId === null || figures === null) throw new Error('A generated report could not be stored');
  const document = { format: 'text', text: '', blocks: [], notes: [] } as const;
  await tx.reports.addVersion(key, {
    documentId,
    columns: toColumns(figures),
    reading: { document, report },
    readerVersion: 'generated',
    findings: [],
    holding: 1,
    accepted: acceptedAt === null ? null : { at: acceptedAt, acceptance: 'automatic' },
  });
}

function drawReport(random: () => number, year: number): Report {
  const edition = editionOf(year);
  const figures: Record<string, Figure> = {};
  for (const { code, measure } of formOf(edition)?.indicators ?? []) {
    const drawn = drawFigure(random, measure);
    if (drawn !== null) figures[code] = drawn;
  }
  return {
    agency: null,
    year,
    form: edition,
    period: { from: null, to: null },
    contact: { phone: null, address: null },
    sections: [],
    figures,
    aspects: [],
    statements: { problems: [], improvements: [] },
    notes: [],
  };
}

/** A figure of any kind; null where the report does not have it. */
function drawFigure(random: () => number, measure: 'count' | 'money'): Figure | null {
  const kind = random();
  if (kind < 0.2) return null;
  const standing = random() < 0.3 ? 'inferred' : 'stated';
  const base = { standing, unit: measure === 'money' ? '万元' : '件', text: '', places: [] } as const;
  if (kind < 0.3) return { ...base, cell: 'blank', value: null };
  if (kind < 0.4) return { ...base, cell: 'notApplicable', value: null };
  if (kind < 0.5) return { ...base, cell: 'unreadable', value: null };
  // 2,147 万元 in fen is more than four bytes hold.
  const value = measure === 'money' ? Math.round(random() * 9_000_000) / 100 : Math.floor(random() * 5000);
  return { ...base, cell: kind < 0.7 ? 'approximate' : 'number', value };
}
