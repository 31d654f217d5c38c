import { office } from '../actor.ts';
import { slow } from '../../test/fresh-database.ts';
import { type FreshStore, freshStore } from '../../test/fresh-store.ts';
import { type FreshCounty, freshCounty } from '../../test/handed-in.ts';
import { DescribeAgency } from './describe-agency.ts';

describe('what the office says of a body', () => {
  let fresh: FreshStore;
  let county: FreshCounty;

  beforeAll(async () => {
    fresh = await freshStore();
    county = await freshCounty(fresh);
  }, slow);
  afterAll(() => fresh.close(), slow);

  const describeIt = (profile: Parameters<DescribeAgency['describe']>[3], agencyId = county.agencyId) =>
    new DescribeAgency(fresh.store).describe(office, county.regionId, agencyId, profile);
  const contact = { office: '办公室', phone: '0537-7222333', address: '某街1号' };

  it.each([
    { functionGroup: '工信', contact },
    { functionGroup: null, contact: { office: '办公室' } },
    { functionGroup: '工信', contact: null },
  ])('is kept as it was said: %j', async (profile) => {
    const said = await describeIt(profile);
    expect({ functionGroup: said.functionGroup ?? null, contact: said.contact ?? null }).toEqual(profile);
  });

  it('takes the place of what was said before, and stands in the log', async () => {
    await describeIt({ functionGroup: '工信', contact });
    const said = await describeIt({ functionGroup: null, contact: null });
    expect([said.functionGroup, said.contact]).toEqual([undefined, undefined]);
    const log = await fresh.store.look(office, (tx) => tx.audit.list(county.regionId));
    expect(log.at(-1)?.action).toBe('agencyDescribed');
  });

  it('is refused of a body that is not there', async () => {
    await expect(describeIt({ functionGroup: null, contact: null }, 4711)).rejects.toThrow(/4711/);
  });
});
