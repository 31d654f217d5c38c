import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { office } from '../actor.ts';
import { slow } from '../../test/fresh-database.ts';
import { type FreshStore, freshStore } from '../../test/fresh-store.ts';
import { prepareDatabase } from './prepare-database.ts';

describe('the role that runs the application', () => {
  let fresh: FreshStore;

  beforeAll(async () => {
    fresh = await freshStore();
    const now = fresh.clock.now();
    await fresh.store.inScope(office, async (tx) => {
      const county = await tx.regions.add({ name: '汶上县', level: 'county', parentId: null }, now);
      await tx.audit.record(county?.id ?? 0, 'regionAdded', null, {});
    });
  }, slow);
  afterAll(() => fresh.close(), slow);

  const role = () => decodeURIComponent(new URL(fresh.applicationUrl).username);
  const asApplication = (statement: string) =>
    fresh.application.transaction(async (manager) => {
      await manager.query(`select set_config('gongkai.scope', 'all', true), set_config('gongkai.actor', 'x', true)`);
      return await manager.query<unknown[]>(statement);
    });

  it('is named after the database and may log in, and nothing else', async () => {
    const [found] = await fresh.owner.query<Record<string, unknown>[]>(
      `select rolcanlogin, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication
       from pg_roles where rolname = current_database() || '_app'`,
    );
    expect(found).toEqual({
      rolcanlogin: true,
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      rolreplication: false,
    });
  });

  it.each([
    "update audit_log set actor = 'somebody else'",
    'delete from audit_log',
    'truncate audit_log',
    'drop table audit_log',
    'alter table audit_log disable row level security',
    'delete from document',
    "update document set bytes = ''",
    'delete from report_version',
    'update report_version set document_id = 1',
    "update figure_review set reason = 'another'",
    'delete from figure_review',
    'delete from agency_predecessor',
    'delete from publication',
    "update publication set published_on = '2020-01-01'",
    "update region set name = 'another'",
    'select * from schema_migration',
    'create role another login',
    'create table loot (id integer)',
  ])('cannot %s', async (statement) => {
    await expect(asApplication(statement)).rejects.toThrow(/permission denied|must be owner/);
  });

  it('cannot become its owner or take a right for itself', async () => {
    const [{ owner } = { owner: '' }] = await fresh.owner.query<{ owner: string }[]>('select current_user as owner');
    await expect(asApplication(`set role "${owner}"`)).rejects.toThrow(/permission denied/);
    await expect(asApplication(`alter role "${role()}" bypassrls`)).rejects.toThrow(
      /permission denied|must be superuser/,
    );
    // Granting what one does not hold is no error in PostgreSQL; it does nothing.
    await asApplication(`grant delete on audit_log to "${role()}"`).catch(() => undefined);
    await expect(asApplication('delete from audit_log')).rejects.toThrow(/permission denied/);
  });

  it('reads the log it wrote', async () => {
    expect(await asApplication('select action from audit_log')).toEqual([{ action: 'regionAdded' }]);
  });

  it('keeps its password where its owner only can read it', async () => {
    const folder = join(fresh.dataFolder, 'secrets');
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    expect((await stat(join(folder, `${role()}.password`))).mode & 0o777).toBe(0o600);
    // The database’s own folder may stand beside the secrets and belong to another user.
    expect((await stat(fresh.dataFolder)).mode & 0o055).not.toBe(0);
  });

  it('is the same after another start, and two starts at once do not disturb one another', async () => {
    const settings = { databaseUrl: fresh.ownerUrl, appDatabaseUrl: null, dataFolder: fresh.dataFolder };
    const urls = await Promise.all([prepareDatabase(settings), prepareDatabase(settings)]);
    expect(urls).toEqual([fresh.applicationUrl, fresh.applicationUrl]);
    const again = await new DataSource({ type: 'postgres', url: fresh.applicationUrl }).initialize();
    await again.destroy();
  });

  it('can be made by an owner that is no superuser', async () => {
    const owner = `${role()}_owner`;
    await fresh.owner.query(`create role "${owner}" login createrole password 'x'`);
    await fresh.owner.query(`create database "${owner}" owner "${owner}"`);
    const url = Object.assign(new URL(fresh.ownerUrl), { username: owner, password: 'x', pathname: `/${owner}` });
    const settings = { databaseUrl: url.href, appDatabaseUrl: null, dataFolder: fresh.dataFolder };
    try {
      await prepareDatabase(settings);
      expect(decodeURIComponent(new URL(await prepareDatabase(settings)).username)).toBe(`${owner}_app`);
    } finally {
      await fresh.owner.query(`drop database "${owner}"`);
      await fresh.owner.query(`drop role if exists "${owner}_app"`);
      await fresh.owner.query(`drop role "${owner}"`);
    }
  });

  describe('named by its own setting', () => {
    const named = (change: Partial<{ username: string; password: string }>) => {
      const url = Object.assign(new URL(fresh.ownerUrl), change);
      return prepareDatabase({ databaseUrl: fresh.ownerUrl, appDatabaseUrl: url.href, dataFolder: fresh.dataFolder });
    };

    it('is used as it is', async () => {
      const { username, password } = new URL(fresh.applicationUrl);
      await expect(named({ username, password })).resolves.toBe(fresh.applicationUrl);
    });

    it('must exist', async () => {
      await expect(named({ username: 'no_such_role' })).rejects.toThrow(/"no_such_role".*does not exist; make it/);
    });

    it('must not be one that row-level security does not hold', async () => {
      const strong = `${role()}_strong`;
      await fresh.owner.query(`create role "${strong}" login bypassrls`);
      try {
        await expect(named({ username: strong })).rejects.toThrow(/may do too much; run: alter role/);
      } finally {
        await fresh.owner.query(`drop role "${strong}"`);
      }
    });
  });
});
