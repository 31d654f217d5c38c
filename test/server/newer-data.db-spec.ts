import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshDatabase } from '@gongkai/api/fresh-database';
import pg from 'pg';
import { startBuiltServer } from './built-server.ts';

it('data of a newer version is refused with exit code 3, in both languages', async () => {
  const database = await freshDatabase();
  const dataFolder = await mkdtemp(join(tmpdir(), 'gongkai-newer-'));
  const place = { databaseUrl: database.url, dataFolder, sample: 'off' } as const;
  const owner = new pg.Client(database.url);
  try {
    const first = await startBuiltServer(place);
    await first.healthy();
    first.kill('SIGTERM');
    await first.ended;
    await owner.connect();
    await owner.query(`insert into schema_migration (timestamp, name) values (4102444800000, 'Later4102444800000')`);
    const second = await startBuiltServer(place);
    expect(await second.ended).toBe(3);
    expect(second.printed()).toMatch(/数据由较新版本的程序写入.*\n.*written by a newer version/);
    expect(second.printed()).not.toMatch(/^\s+at /m);
  } finally {
    await owner.end();
    await database.drop();
    await rm(dataFolder, { recursive: true });
  }
}, 120_000);
