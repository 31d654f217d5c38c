import { office } from '../actor.ts';
import { slow } from '../../test/fresh-database.ts';
import { type FreshStore, freshStore } from '../../test/fresh-store.ts';
import { changedReport, type FreshCounty, freshCounty, reportOf, unbalancedReport } from '../../test/handed-in.ts';
import { wenshangIndustry2023 } from '@gongkai/sample';

describe('handing a document in', () => {
  let fresh: FreshStore;
  let county: FreshCounty;

  beforeEach(async () => {
    fresh = await freshStore();
    county = await freshCounty(fresh);
  }, slow);
  afterEach(() => fresh.close(), slow);

  const hand = (bytes: Uint8Array, fileName = '年报.docx') =>
    county.handIn.handIn(office, county.regionId, { fileName, bytes });
  const look = <T>(work: Parameters<typeof fresh.store.look<T>>[1]) => fresh.store.look(office, work);

  it('makes an accepted version of the published report, with its figures, findings and bytes', async () => {
    const bytes = changedReport();
    const entry = await hand(bytes, '汶上县工业和信息化局2023年政府信息公开工作年度报告.docx');
    expect(entry).toMatchObject({
      outcome: 'report',
      agencyName: '汶上县工业和信息化局',
      agencyId: county.agencyId,
      year: 2023,
      version: 1,
      accepted: true,
      repeated: false,
      partial: false,
      trouble: null,
      receivedAt: fresh.clock.now().toISOString(),
      findings: { error: 0 },
    });
    expect(entry.findings.notice).toBeGreaterThan(0);
    const [accepted] = await look((tx) => tx.reports.accepted(county.regionId));
    expect(accepted).toMatchObject({
      agencyId: county.agencyId,
      year: 2023,
      version: 1,
      acceptance: 'automatic',
      receivedAt: entry.receivedAt,
    });
    const file = await look((tx) => tx.documents.file(county.regionId, entry.id));
    expect(file?.bytes.equals(bytes)).toBe(true);
    expect(await look((tx) => tx.cycles.owed(county.regionId))).toEqual([
      { year: 2023, agencyIds: [county.agencyId], handInBy: null, publishBy: null, byKind: [] },
    ]);
  });

  it('changes nothing the second time and says so', async () => {
    const first = await hand(changedReport());
    const before = await contents(fresh);
    const second = await hand(changedReport(), 'the same under another name.docx');
    expect(second).toEqual({ ...first, repeated: true });
    expect(await contents(fresh)).toEqual(before);
  });

  it('takes the same bytes once, however many hand them in at once', async () => {
    const entries = await Promise.all(Array.from({ length: 8 }, () => hand(changedReport())));
    expect(entries.filter(({ repeated }) => !repeated)).toHaveLength(1);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(1);
    expect(await contents(fresh)).toMatchObject({ document: 1, report_version: 1 });
  });

  it.each<[string, Uint8Array, string]>([
    ['a broken Word file', changedReport().subarray(0, 4000), 'unreadable'],
    ['nothing at all', new Uint8Array(), 'unreadable'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3), 'unreadable'],
    ['another kind of document', Buffer.from('关于召开会议的通知\n请各单位准时参加。\n'), 'notAReport'],
  ])('keeps %s with its trouble and makes no report of it', async (_, bytes, outcome) => {
    const entry = await hand(bytes);
    expect(entry).toMatchObject({ outcome, version: null, accepted: false, agencyId: null });
    expect(entry.trouble?.zh).toMatch(/\p{Script=Han}/u);
    const file = await look((tx) => tx.documents.file(county.regionId, entry.id));
    expect(file?.bytes.equals(bytes)).toBe(true);
    expect(await contents(fresh)).toMatchObject({ document: 1, report: 0, report_version: 0 });
    expect(await look((tx) => tx.documents.counts(county.regionId))).toEqual({ toAnswer: 0, inTrouble: 1 });
  });

  it('asks whose report it is rather than make a body', async () => {
    const entry = await hand(reportOf('汶上县示例局'));
    expect(entry).toMatchObject({ outcome: 'agencyUnknown', agencyName: '汶上县示例局', year: 2023, version: null });
    expect(await contents(fresh)).toMatchObject({ agency: 1, report: 0 });
    expect(await look((tx) => tx.documents.counts(county.regionId))).toEqual({ toAnswer: 1, inTrouble: 0 });
  });

  it('numbers different documents of one report, and the newest accepted one counts', async () => {
    const first = await hand(changedReport());
    fresh.clock.set('2026-11-25T08:00:00Z');
    const second = await hand(reportOf('工业和信息化局'));
    expect(second).toMatchObject({ version: 2, accepted: true });
    const accepted = await look((tx) => tx.reports.accepted(county.regionId));
    expect(accepted).toMatchObject([{ version: 2, receivedAt: second.receivedAt, firstReceivedAt: first.receivedAt }]);
    expect(second.receivedAt).not.toBe(first.receivedAt);
  });

  it('lets a version with errors wait while the earlier one goes on counting', async () => {
    const first = await hand(changedReport());
    fresh.clock.set('2026-11-25T08:00:00Z');
    const second = await hand(unbalancedReport());
    expect(second).toMatchObject({ outcome: 'report', version: 2, accepted: false });
    expect(second.findings.error).toBeGreaterThan(0);
    const [accepted, waiting] = await look(async (tx) => [
      await tx.reports.accepted(county.regionId),
      await tx.reports.waiting(county.regionId),
    ]);
    expect(accepted.map(({ version }) => version)).toEqual([1]);
    expect(waiting).toMatchObject([
      {
        agencyId: county.agencyId,
        year: 2023,
        version: 2,
        receivedAt: second.receivedAt,
        firstReceivedAt: first.receivedAt,
        findings: { ...second.findings, waived: 0 },
      },
    ]);
  });

  it('numbers versions without a gap when they come in at once', async () => {
    const closings = Array.from({ length: 6 }, (_, i) =>
      changedReport({ closing: [...wenshangIndustry2023.closing, `${i}`] }),
    );
    const entries = await Promise.all(closings.map((bytes) => hand(bytes)));
    expect(entries.map(({ version }) => version).sort()).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('writes each step into the audit log', async () => {
    const { id } = await hand(changedReport());
    await hand(changedReport());
    const entries = await look((tx) => tx.audit.list(county.regionId));
    expect(entries.map(({ action, actor, documentId }) => [action, actor, documentId])).toEqual([
      ['documentReceived', 'office', id],
      ['versionMade', 'office', id],
      ['versionAccepted', 'office', id],
      ['documentRepeated', 'office', id],
    ]);
  });

  it('refuses a county that is not there', async () => {
    const missing = county.handIn.handIn(office, county.regionId + 1, { fileName: 'a', bytes: changedReport() });
    await expect(missing).rejects.toThrow(`There is no county with number ${county.regionId + 1}`);
  });

  it('shows a county nothing of another one', async () => {
    await hand(changedReport());
    const stranger = { name: 'stranger', regions: [county.regionId + 1] };
    await expect(
      county.handIn.handIn(stranger, county.regionId, { fileName: 'a', bytes: changedReport() }),
    ).rejects.toThrow(/no county/);
    expect(await fresh.store.look(stranger, (tx) => tx.documents.list(county.regionId))).toEqual([]);
    expect(await fresh.store.look(stranger, (tx) => tx.reports.accepted(county.regionId))).toEqual([]);
  });
});

/** Rows of each table that a document can change, and the county's content version. */
async function contents({ owner }: FreshStore): Promise<Record<string, number>> {
  const tables = ['agency', 'agency_name', 'cycle', 'cycle_agency', 'document', 'report', 'report_version', 'finding'];
  const counts = tables.map((table) => `(select count(*)::integer from ${table}) as ${table}`);
  const [row] = await owner.query<Record<string, number>[]>(
    `select ${counts.join(', ')}, (select sum(content_version)::integer from region) as content_version`,
  );
  return row ?? {};
}
