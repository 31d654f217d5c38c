import { DataSource } from 'typeorm';
import { freshDatabase, slow } from '../../test/fresh-database.ts';
import { ownerOptions } from './data-source.ts';
import { NewerDatabase } from './newer-database.ts';
import { prepareDatabase } from './prepare-database.ts';

describe('a database that a newer version has changed', () => {
  let database: Awaited<ReturnType<typeof freshDatabase>>;
  let owner: DataSource;

  beforeEach(async () => {
    database = await freshDatabase();
    owner = await new DataSource(ownerOptions(database.url)).initialize();
    await owner.runMigrations({ transaction: 'each' });
    // Without the last of ours, so that a start would have something to do.
    await owner.undoLastMigration({ transaction: 'each' });
  }, slow);
  afterEach(async () => {
    await owner.destroy();
    await database.drop();
  }, slow);

  const prepare = () =>
    prepareDatabase({ databaseUrl: database.url, appDatabaseUrl: null, dataFolder: '/nowhere/that/could/be/made\0' });
  const everything = () =>
    owner.query<unknown[]>(
      `select 'column' as kind, table_name || ' ' || column_name as name from information_schema.columns
         where table_schema = 'public'
       union all select 'migration', name from schema_migration
       union all select 'role', rolname from pg_roles where rolname = current_database() || '_app'
       order by 1, 2`,
    );

  it('is refused in both languages, naming what is not known, and nothing is touched', async () => {
    await owner.query(`insert into schema_migration (timestamp, name) values (4102444800000, 'Later4102444800000')`);
    const before = await everything();
    const refusal = await prepare().catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(NewerDatabase);
    const { message = '' } = refusal instanceof Error ? refusal : {};
    expect(message).toMatch(
      /^数据由较新版本.*Later4102444800000.*\nThe data was written by a newer version.*Later4102444800000/,
    );
    expect(await everything()).toEqual(before);
  });

  it('is brought up to date where it is only older', async () => {
    const before = await everything();
    // The folder cannot be made: the tables are brought up to date before it is needed.
    await expect(prepare()).rejects.not.toBeInstanceOf(NewerDatabase);
    expect((await everything()).length).toBeGreaterThan(before.length);
  });
});
