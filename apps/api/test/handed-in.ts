import { toDocx, toHtml, type ReportContent, wenshangIndustry2023 } from '@gongkai/sample';
import { office } from '../src/actor.ts';
import { HandIn } from '../src/intake/hand-in.ts';
import { AnswerQuestions } from '../src/intake/answer-questions.ts';
import { DirectReader } from '../src/intake/direct-reader.ts';
import type { FreshStore } from './fresh-store.ts';

/** A store with one county and its intake. */
export interface FreshCounty {
  readonly regionId: number;
  readonly agencyId: number;
  readonly handIn: HandIn;
  readonly answers: AnswerQuestions;
}

/** Sets 汶上县 up with one body, 汶上县工业和信息化局. */
export async function freshCounty({ store, clock }: FreshStore): Promise<FreshCounty> {
  const { regionId, agencyId } = await store.inScope(office, async (tx) => {
    const region = await tx.regions.add({ name: '汶上县', level: 'county', parentId: null }, clock.now());
    if (region === null) throw new Error('汶上县 is there already');
    const agency = await tx.agencies.add(region.id, '汶上县工业和信息化局', 'department');
    return { regionId: region.id, agencyId: agency.id };
  });
  const reader = new DirectReader();
  return {
    regionId,
    agencyId,
    handIn: new HandIn(store, reader, clock),
    answers: new AnswerQuestions(store, reader, clock),
  };
}

/** The published report with `change` made to it, as a Word file. */
export function changedReport(change: Partial<ReportContent> = {}): Uint8Array {
  return toDocx({ ...wenshangIndustry2023, ...change });
}

/** The published report of another body, as a page of a portal. */
export function reportOf(agency: string, year = 2023): Uint8Array {
  const text = JSON.stringify(wenshangIndustry2023)
    .replaceAll('汶上县工业和信息化局', agency)
    .replaceAll('2023', String(year));
  const content: ReportContent = JSON.parse(text);
  return Buffer.from(toHtml(content));
}

/** The published report with another number of WeChat posts, as a Word file. */
export function withWechat(posts: string, year = 2023): Uint8Array {
  const text = JSON.stringify(wenshangIndustry2023)
    .replaceAll('信息215条', `信息${posts}条`)
    .replaceAll('2023', String(year));
  const content: ReportContent = JSON.parse(text);
  return toDocx(content);
}

/** A valid report, one cell of table three changed so that it no longer adds up. */
export function unbalancedReport(): Uint8Array {
  return changedReport({ cells: { ...wenshangIndustry2023.cells, 'requests.received.person': '5' } });
}
