import { checks } from '@gongkai/checks';
import { DataSource } from 'typeorm';
import { freshDatabase, slow } from '../../../test/fresh-database.ts';
import { ownerOptions } from '../data-source.ts';
import { ChecksInForce1795478408000 } from './1795478408000-checks-in-force.ts';
import { migrations } from './index.ts';

describe('a database from before it could be said which checks run', () => {
  let database: Awaited<ReturnType<typeof freshDatabase>>;
  let owner: DataSource;
  beforeAll(async () => {
    database = await freshDatabase();
    owner = await new DataSource(ownerOptions(database.url)).initialize();
    await owner.runMigrations({ transaction: 'each' });
    const later = migrations.length - migrations.indexOf(ChecksInForce1795478408000);
    for (let i = 0; i < later; i++) await owner.undoLastMigration({ transaction: 'each' });
    await owner.query(
      `insert into region (level, name, sample, changed_at)
       values ('province', '山东省', false, now()), ('county', '汶上县', false, now()), ('county', '示例县', true, now())`,
    );
    await owner.runMigrations({ transaction: 'each' });
  }, slow);
  afterAll(async () => {
    await owner.destroy();
    await database.drop();
  }, slow);

  it('has those in force that ran in it, in every county, and no others', async () => {
    const rows = await owner.query<{ name: string; codes: string[] }[]>(
      `select name, array_agg(check_code) as codes from check_switch join region on region.id = region_id
       where in_force and revision = 1 group by name order by name`,
    );
    expect(rows.map(({ name }) => name).sort()).toEqual(['汶上县', '示例县'].sort());
    for (const { codes } of rows) {
      expect(codes).toHaveLength(36);
      expect(checks.map(({ code }) => code)).toEqual(expect.arrayContaining(codes));
      expect(codes).not.toContain('counted-twice');
    }
  });
});
