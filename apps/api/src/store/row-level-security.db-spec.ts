import { office } from '../actor.ts';
import { slow } from '../../test/fresh-database.ts';
import { type FreshStore, freshStore } from '../../test/fresh-store.ts';
import { Deciding } from '../../test/decided.ts';
import { type FreshCounty, freshCounty, unbalancedReport } from '../../test/handed-in.ts';

describe('row-level security', () => {
  let fresh: FreshStore;
  let county: FreshCounty;
  let other = 0;

  beforeAll(async () => {
    fresh = await freshStore({ connections: 1 });
    county = await freshCounty(fresh);
    await county.handIn.handIn(office, county.regionId, { fileName: 'a.docx', bytes: unbalancedReport() });
    await new Deciding(fresh, () => ({ ...county, year: 2023 })).waive('口径不同');
    await fresh.store.inScope(office, (tx) =>
      tx.publications.add(
        { ...county, year: 2023 },
        { version: 1, on: '2024-01-30', address: null },
        fresh.clock.now(),
      ),
    );
    const made = await fresh.store.inScope(office, (tx) =>
      tx.regions.add({ name: '示例县', level: 'county', parentId: null }, fresh.clock.now()),
    );
    other = made?.id ?? 0;
  }, slow);
  afterAll(() => fresh.close(), slow);

  it('is forced on every table with a region', async () => {
    const open = await fresh.owner.query(
      `select relname from pg_class
       join pg_attribute on attrelid = pg_class.oid and (attname = 'region_id' or relname = 'region') and attnum > 0
       where relkind = 'r' and relnamespace = 'public'::regnamespace
         and not (relrowsecurity and relforcerowsecurity
           and exists (select from pg_policies where tablename = relname))`,
    );
    expect(open).toEqual([]);
  });

  /** Rows of the first county that a transaction of that scope sees. */
  const seen = (table: string, scope: string) =>
    fresh.application.transaction(async (manager) => {
      await manager.query(`select set_config('gongkai.scope', $1, true)`, [scope]);
      const [row] = await manager.query<{ n: number }[]>(
        `select count(*)::integer as n from ${table} where ${table === 'region' ? 'id' : 'region_id'} = $1`,
        [county.regionId],
      );
      return row?.n ?? 0;
    });

  it.each([
    'region',
    'agency',
    'agency_name',
    'cycle',
    'cycle_agency',
    'document',
    'report',
    'report_version',
    'accepted_version',
    'finding',
    'finding_decision',
    'standing_decision',
    'publication',
    'published_version',
    'check_switch',
    'sentence',
    'audit_log',
  ])('shows %s to its own county only', async (table) => {
    expect(await seen(table, String(county.regionId))).toBeGreaterThan(0);
    expect(await seen(table, `${other},${county.regionId}`)).toBeGreaterThan(0);
    expect(await seen(table, 'all')).toBeGreaterThan(0);
    expect(await seen(table, String(other))).toBe(0);
    expect(await seen(table, '')).toBe(0);
  });

  it('takes nothing for another county, in any table', async () => {
    const insert = (table: string, columns: string, values: string) =>
      fresh.application.transaction(async (manager) => {
        await manager.query(
          `select set_config('gongkai.scope', $1, true), set_config('gongkai.actor', 'somebody', true)`,
          [String(other)],
        );
        await manager.query(`insert into ${table} (region_id, ${columns}) values (${county.regionId}, ${values})`);
      });
    for (const [table, columns, values] of [
      ['agency', 'kind', "'town'"],
      ['agency_predecessor', 'agency_id, predecessor_id, kind, since', "1, 2, 'merged', '2022-01-01'"],
      ['agency_name', 'agency_id, name, standing', "1, '甲', 'alias'"],
      ['cycle', 'year', '2030'],
      ['cycle_agency', 'year, agency_id', '2023, 1'],
      ['report', 'agency_id, year, latest_version', '1, 2030, 1'],
      [
        'finding_decision',
        'agency_id, year, key, version, kind, finding, decided_at',
        "1, 2023, '00000000000000000000000000000000', 1, 'confirm', '{}', now()",
      ],
      ['publication', 'agency_id, year, version, published_on, said_at', "1, 2023, 1, '2024-01-30', now()"],
      ['check_switch', 'check_code, revision, in_force, switched_at', "'forged', 1, false, now()"],
      [
        'sentence',
        'agency_id, year, version, ordinal, text, folded, start_at, end_at, codes',
        "1, 2023, 1, 9999, 'a', 'a', 0, 1, '{}'",
      ],
      ['chart_note', 'year, text, noted_at', "2023, 'a', now()"],
      ['saved_view', 'name, address, saved_at', "'a', '/1/overview', now()"],
      ['template_text', 'file_name, sentences, added_at', "'a', '{b}', now()"],
      ['audit_log', 'at, action, detail', "now(), 'forged', '{}'"],
    ] as const) {
      await expect(insert(table, columns, values)).rejects.toThrow(/row-level security/);
    }
  });

  it('changes nothing of another county', async () => {
    const changed = await fresh.application.transaction(async (manager) => {
      await manager.query(`select set_config('gongkai.scope', $1, true)`, [String(other)]);
      return await manager.query<[unknown[], number]>(
        "update document set outcome = 'unreadable' where region_id = $1",
        [county.regionId],
      );
    });
    expect(changed).toEqual([[], 0]);
  });
});
