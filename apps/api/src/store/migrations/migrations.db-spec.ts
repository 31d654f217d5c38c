import { DataSource } from 'typeorm';
import { freshDatabase, slow } from '../../../test/fresh-database.ts';
import { ownerOptions } from '../data-source.ts';
import { DecisionsOnFindings1795478407000 } from './1795478407000-decisions-on-findings.ts';
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

  it('keep what was found before there were decisions, and what counted', async () => {
    await owner.runMigrations({ transaction: 'each' });
    const undone = migrations.length - migrations.indexOf(DecisionsOnFindings1795478407000);
    for (let i = 0; i < undone; i++) await owner.undoLastMigration({ transaction: 'each' });
    const masks = [
      'absent',
      'blank',
      'not_applicable',
      'approximate',
      'unreadable',
      'inferred',
      'confirmed',
      'corrected',
    ];
    await owner.query(`
      with county as (insert into region (level, name, sample, changed_at) values ('county', '示例县', false, now()) returning id),
      body as (insert into agency (region_id, kind) select id, 'town' from county returning *),
      file as (
        insert into document (region_id, sha256, file_name, size, bytes, received_at, outcome, partial, agency_id, year)
        select region_id, sha256('a'), 'a', 1, 'a', now(), 'report', false, id, 2023 from body returning *
      ),
      made as (
        insert into report (region_id, agency_id, year, latest_version) select region_id, agency_id, 2023, 1 from file
        returning *
      ),
      counted as (
        insert into report_version (region_id, agency_id, year, version, document_id, form, reader_version, "values",
          money, ${masks.join(', ')}, holding, reading, accepted_at, acceptance)
        select made.region_id, made.agency_id, 2023, 1, file.id, '2021', '1', '{5}', '{}',
          ${masks.map(() => "b'0'").join(', ')}, 3, '', now(), 'automatic'
        from made, file returning *
      )
      insert into finding (region_id, agency_id, year, version, ordinal, check_code, outcome, severity, cells, finding)
      select region_id, agency_id, 2023, 1, 0, 'requests-balance', 'finding', 'warning', '{}', '{}' from counted`);
    await owner.runMigrations({ transaction: 'each' });
    const found = () =>
      owner.query<unknown[]>(
        `select check_code, acceptance from finding join report_version using (region_id, agency_id, year, version)`,
      );
    expect(await found()).toEqual([{ check_code: 'requests-balance', acceptance: 'automatic' }]);
    expect(await owner.query('select key from finding')).toEqual([{ key: null }]);
    await owner.query(`update report_version set acceptance = 'decided'`);
    for (let i = 0; i < undone; i++) await owner.undoLastMigration({ transaction: 'each' });
    // Earlier programs know no such acceptance: the report waits for them.
    expect(await found()).toEqual([{ check_code: 'requests-balance', acceptance: null }]);
  });
});
