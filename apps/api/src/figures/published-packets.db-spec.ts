import { Logger } from '@nestjs/common';
import { publishedPacket } from '@gongkai/contracts';
import { packedFigure } from '@gongkai/report';
import { slow } from '../../test/fresh-database.ts';
import { type FreshStore, freshStore } from '../../test/fresh-store.ts';
import { type FreshCounty, freshCounty, unbalancedReport, withWechat } from '../../test/handed-in.ts';
import { DescribeAgency } from '../agencies/describe-agency.ts';
import { office } from '../actor.ts';
import { PublishReports } from '../reports/publish-reports.ts';
import { AgreementOfTotals } from './agreement.ts';
import { PublishedPackets } from './published-packets.ts';

/** What the published report says of WeChat, and what later versions say: numbers that occur nowhere else. */
const [first, second] = ['61', '98761'];

describe('the published packet', () => {
  let fresh: FreshStore;
  let county: FreshCounty;
  let agreement: AgreementOfTotals;
  let packets: PublishedPackets;

  beforeEach(async () => {
    fresh = await freshStore();
    county = await freshCounty(fresh);
    agreement = new AgreementOfTotals(fresh.store, fresh.clock);
    packets = new PublishedPackets(fresh.store, agreement);
    await fresh.owner.query('update region set open = true');
    Logger.overrideLogger(false);
  }, slow);
  afterEach(() => fresh.close(), slow);

  const handIn = (bytes: Uint8Array, fileName = '年报.docx') =>
    county.handIn.handIn(office, county.regionId, { fileName, bytes });
  const publish = (version: number, on = '2024-01-30') =>
    new PublishReports(fresh.store, fresh.clock).publish(office, county.regionId, 2023, {
      on,
      reports: [{ agency: county.agencyId, version, address: 'https://county.example/2023.html' }],
    });
  const bytes = async () => (await packets.of(office, county.regionId)).json.toString();
  const packet = async () => publishedPacket.parse(JSON.parse(await bytes()));
  const wechat = async () => {
    const [report] = (await packet()).reports;
    return report === undefined ? null : (packedFigure(report.figures, 'channels.wechat')?.value ?? null);
  };

  it('has nothing before something is said to be public', async () => {
    await handIn(withWechat(first));
    expect(await packet()).toMatchObject({ reports: [], totals: { agreed: true } });
  });

  it('has the figures of exactly the version that is public, and its day and address', async () => {
    await handIn(withWechat(first));
    await publish(1);
    await handIn(withWechat(second), '更正.docx');
    const [report] = (await packet()).reports;
    expect(report).toMatchObject({
      ...{ agencyId: county.agencyId, year: 2023, version: 1 },
      ...{ publishedOn: '2024-01-30', address: 'https://county.example/2023.html' },
    });
    expect(await wechat()).toBe(Number(first));
    expect(await bytes()).not.toContain(second);
    await publish(2, '2024-03-05');
    expect(await wechat()).toBe(Number(second));
  });

  it('counts publications, so that nobody learns how many drafts there were', async () => {
    for (const each of ['52', '53', first]) await handIn(withWechat(each), `${each}.docx`);
    await publish(3);
    expect((await packet()).reports).toMatchObject([{ version: 1 }]);
    const { tag } = await packets.of(office, county.regionId);
    expect(tag).toMatch(/^[\w-]{16}$/);
  });

  it('tells nothing of drafts, waiting reports, findings, contacts and the office’s days, not even in its bytes', async () => {
    await handIn(withWechat(first));
    await publish(1);
    const before = await bytes();
    await handIn(withWechat(second), '更正.docx');
    await handIn(unbalancedReport(), '未接受.docx');
    await handIn(withWechat(second, 2022), '去年.docx');
    const contact = { office: '政务公开科', phone: '0537-7654321' };
    await new DescribeAgency(fresh.store).describe(office, county.regionId, county.agencyId, {
      functionGroup: null,
      contact,
    });
    const waiting = await fresh.store.look(office, (tx) => tx.reports.waiting(county.regionId));
    expect(waiting).toHaveLength(1);
    const after = await bytes();
    for (const secret of [
      second,
      contact.office,
      contact.phone,
      'finding',
      'waiting',
      'handInBy',
      'received',
      'check',
    ]) {
      expect(after).not.toContain(secret);
    }
    // A year is owed since it was handed in for; nothing else is another.
    const { owed, ...others } = publishedPacket.parse(JSON.parse(after));
    const { owed: owedBefore, ...othersBefore } = publishedPacket.parse(JSON.parse(before));
    expect([others.reports, others.agencies]).toEqual([othersBefore.reports, othersBefore.agencies]);
    expect(owed.filter(({ year }) => year === 2023)).toEqual(owedBefore);
  });

  it('is the same, tag and all, after changes that nobody outside sees', async () => {
    await handIn(withWechat(first));
    await publish(1);
    const before = await packets.of(office, county.regionId);
    await handIn(withWechat(second), '更正.docx');
    expect(await packets.of(office, county.regionId)).toBe(before);
  });

  it('is not there for a county that its office has not opened', async () => {
    await fresh.owner.query('update region set open = false');
    await expect(packets.of(office, county.regionId)).rejects.toMatchObject({ kind: 'notFound' });
    expect(await packets.regions(office)).toEqual([]);
    await fresh.owner.query('update region set open = true');
    expect(await packets.regions(office)).toEqual([{ id: county.regionId, name: '汶上县', sample: false }]);
  });

  describe('while totals disagree', () => {
    const alter = (by: number) =>
      fresh.owner.query('update report_version set "values"[1] = "values"[1] + $1 where version = 1', [by]);

    it('stays at what was published when they last agreed, and says so', async () => {
      await handIn(withWechat(first));
      await publish(1);
      const before = await packet();
      await alter(1);
      await publish(1, '2024-01-31');
      expect(await packet()).toEqual({ ...before, totals: { ...before.totals, agreed: false } });
      await alter(-1);
      await agreement.check(office, county.regionId);
      expect(await packet()).toMatchObject({ totals: { agreed: true }, reports: [{ publishedOn: '2024-01-31' }] });
    });

    it('is refused where they have not agreed since the program began', async () => {
      await handIn(withWechat(first));
      await publish(1);
      await alter(1);
      await expect(packets.of(office, county.regionId)).rejects.toMatchObject({ kind: 'conflict' });
    });
  });
});
