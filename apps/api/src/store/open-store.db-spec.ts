import { join } from 'node:path';
import { office } from '../actor.ts';
import { slow } from '../../test/fresh-database.ts';
import { type FreshStore, freshStore } from '../../test/fresh-store.ts';
import { openStore } from './open-store.ts';

describe('the store beside a running server', () => {
  let fresh: FreshStore;
  beforeEach(async () => {
    fresh = await freshStore();
  }, slow);
  afterEach(() => fresh.close(), slow);

  const settings = () => ({ databaseUrl: fresh.ownerUrl, appDatabaseUrl: null, dataFolder: fresh.dataFolder });

  it.each([
    ['with the password the server keeps', null],
    ['as the role that is named', 'named'],
  ])('is opened as the application’s role %s', async (_, named) => {
    const { store, close } = await openStore({
      ...settings(),
      appDatabaseUrl: named === null ? null : fresh.applicationUrl,
    });
    try {
      expect(await store.look(office, (tx) => tx.regions.list())).toEqual([]);
    } finally {
      await close();
    }
  });

  it('is not opened from another data folder, and makes no other password there', async () => {
    const dataFolder = join(fresh.dataFolder, 'other');
    const opening = () => openStore({ ...settings(), dataFolder });
    await expect(opening()).rejects.toThrow(/has no password of the role/);
    await expect(opening()).rejects.toThrow(/has no password of the role/);
    await fresh.application.query('select 1');
  });

  it('is not opened before it is up to date', async () => {
    await fresh.owner.query('delete from schema_migration where id = (select max(id) from schema_migration)');
    await expect(openStore(settings())).rejects.toThrow(/start the program once first/);
  });

  it('is not opened where a newer version has changed it', async () => {
    await fresh.owner.query(`insert into schema_migration (timestamp, name) values (1, 'FromTheFuture1')`);
    await expect(openStore(settings())).rejects.toThrow(/FromTheFuture1/);
  });
});
