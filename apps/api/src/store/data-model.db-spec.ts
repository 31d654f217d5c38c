import { readFile } from 'node:fs/promises';
import { type FreshStore, freshStore } from '../../test/fresh-store.ts';
import { slow } from '../../test/fresh-database.ts';

describe('docs/data-model.md', () => {
  let fresh: FreshStore;
  beforeAll(async () => {
    fresh = await freshStore();
  }, slow);
  afterAll(() => fresh.close(), slow);

  /** Columns of every table, by table. */
  const inDatabase = async () => {
    const rows = await fresh.owner.query<{ table_name: string; columns: string[] }[]>(
      `select table_name, array_agg(column_name::text order by column_name) as columns
       from information_schema.columns where table_schema = 'public' group by table_name`,
    );
    return new Map(rows.map(({ table_name, columns }) => [table_name, columns]));
  };

  it('names every table and column of the database, and no others', async () => {
    const page = await readFile(new URL('../../../../docs/data-model.md', import.meta.url), 'utf8');
    const named = new Map(
      page
        .split(/^## /m)
        .slice(1)
        .map((section) => [
          section.slice(0, section.indexOf('\n')),
          [...section.matchAll(/^\| `(\w+)`\s*\|\s*\S/gm)].map(([, column]) => column).sort(),
        ]),
    );
    expect(named).toEqual(await inDatabase());
  });

  it('is what the entities say', async () => {
    const columns = await inDatabase();
    for (const { tableName, columns: declared } of fresh.application.entityMetadatas) {
      expect([tableName, declared.map(({ databaseName }) => databaseName).sort()]).toEqual([
        tableName,
        columns.get(tableName),
      ]);
    }
    const noEntities = ['schema_migration', 'accepted_version', 'published_version', 'standing_decision'];
    const tables = [...columns.keys()].filter((name) => !noEntities.includes(name));
    expect(fresh.application.entityMetadatas.map(({ tableName }) => tableName).sort()).toEqual(tables.sort());
  });

  it('can be NULL in the entities where it can be in the database', async () => {
    const rows = await fresh.owner.query<{ name: string; nullable: boolean }[]>(
      `select table_name || '.' || column_name as name, is_nullable = 'YES' as nullable
       from information_schema.columns where table_schema = 'public'`,
    );
    const nullable = new Map(rows.map((row) => [row.name, row.nullable]));
    for (const { tableName, columns } of fresh.application.entityMetadatas) {
      for (const { databaseName, isNullable } of columns) {
        const name = `${tableName}.${databaseName}`;
        expect([name, isNullable]).toEqual([name, nullable.get(name)]);
      }
    }
  });
});
