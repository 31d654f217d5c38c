import { DataSource } from 'typeorm';
import { freshDatabase, slow } from '../../../test/fresh-database.ts';
import { ownerOptions } from '../data-source.ts';
import { migrations } from './index.ts';

describe('the migrations', () => {
  let database: Awaited<ReturnType<typeof freshDatabase>>;
  let owner: DataSource;
  beforeAll(async () => {
    database = await freshDatabase();
    owner = await new DataSource(ownerOptions(database.url)).initialize();
  }, slow);
  afterAll(async () => {
    await owner.destroy();
    await database.drop();
  }, slow);

  const things = () =>
    owner.query<unknown[]>(
      `select 'table' as kind, table_name::text as name from information_schema.tables where table_schema = 'public'
       union all select 'function', routine_name from information_schema.routines where routine_schema = 'public'
       union all select 'policy', tablename || ' ' || policyname from pg_policies where schemaname = 'public'
       union all select 'column', table_name || ' ' || column_name || ' ' || data_type
         from information_schema.columns where table_schema = 'public'
       order by 1, 2`,
    );

  it('run in their order, can be undone to nothing and run again to the same', async () => {
    const run = await owner.runMigrations({ transaction: 'each' });
    expect(run.map(({ name }) => name)).toEqual(migrations.map(({ name }) => name));
    const made = await things();
    for (let i = 0; i < migrations.length; i++) await owner.undoLastMigration({ transaction: 'each' });
    expect((await things()).filter((thing) => !JSON.stringify(thing).includes('schema_migration'))).toEqual([]);
    await owner.runMigrations({ transaction: 'each' });
    expect(await things()).toEqual(made);
  });
});
