import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDatabase } from '@gongkai/launcher/database';
import { isAlive } from '@gongkai/launcher/processes';
import pg from 'pg';

/** These databases need not survive a power cut, and are made and recovered faster so. */
const settings = { fsync: 'off' };

const asRoot = process.getuid?.() === 0;

describe('the embedded database', () => {
  let folder: string;
  let dataDir: string;
  let away: string;
  const stops: (() => Promise<void>)[] = [];
  let made: string;
  beforeAll(async () => {
    made = mkdtempSync(join(tmpdir(), 'gongkai-embedded-'));
    chmodSync(made, 0o755);
    await (await startDatabase({ dataDir: made, settings })).stop();
  });
  afterAll(() => rmSync(made, { recursive: true }));
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'gongkai-embedded-'));
    chmodSync(folder, 0o755);
    dataDir = join(folder, 'data');
    away = join(folder, 'away');
    // Making a database takes longer than copying one, which as root has to keep its owner.
    execFileSync('cp', ['-a', made, dataDir]);
  });
  afterEach(async () => {
    for (const stop of stops.splice(0)) await stop();
    rmSync(folder, { recursive: true, force: true });
  });
  async function start() {
    const database = await startDatabase({ dataDir, away, settings });
    stops.push(database.stop);
    return database;
  }
  const pidFile = (place = join(dataDir, 'database')) => join(place, 'cluster', 'postmaster.pid');

  it('takes an owner in who is no superuser, may make roles, and sorts and searches Chinese', async () => {
    const { url } = await start();
    expect(await ask(url, 'select rolsuper, rolcreaterole from pg_roles where rolname = current_user')).toEqual([
      { rolsuper: false, rolcreaterole: true },
    ]);
    await ask(url, 'create role gongkai_other login; create extension pg_trgm');
    const sorted = await ask(
      url,
      `select string_agg(name, '' order by name) as names from (values ('县'), ('市'), ('镇')) as t (name)`,
    );
    expect(sorted).toEqual([{ names: '市县镇' }]);
    expect(await ask(url, `select similarity('示例县人民政府', '示例县政府') > 0.3 as similar`)).toEqual([
      { similar: true },
    ]);
    expect(await ask(url, 'show server_encoding')).toEqual([{ server_encoding: 'UTF8' }]);
  });

  it('lets nobody in without the right password, nor as the superuser', async () => {
    const { url } = await start();
    for (const change of [{ password: '' }, { password: 'guessed' }, { username: 'postgres' }]) {
      const stranger = new URL(url);
      Object.assign(stranger, change);
      await expect(ask(stranger.href, 'select 1')).rejects.toThrow(/password/);
    }
  });

  it('keeps its content and its password, which only its owner can read', async () => {
    const first = await start();
    await ask(first.url, 'create table kept as select 42 as answer');
    await first.stop();
    const second = await start();
    expect(new URL(second.url).password).toBe(new URL(first.url).password);
    expect(await ask(second.url, 'select answer from kept')).toEqual([{ answer: 42 }]);
    expect(statSync(join(dataDir, 'database', 'owner-password')).mode & 0o777).toBe(0o600);
  });

  it('gives its owner a new password when the file with it is lost', async () => {
    await (await start()).stop();
    rmSync(join(dataDir, 'database', 'owner-password'));
    expect(await ask((await start()).url, 'select current_user')).toEqual([{ current_user: 'gongkai_owner' }]);
  });

  it('is refused to a second start while it runs', async () => {
    await start();
    await expect(startDatabase({ dataDir, away, settings })).rejects.toThrow(
      `in use by another start (process ${process.pid})`,
    );
  });

  it('starts over a folder that an interrupted first start has left', async () => {
    dataDir = join(folder, 'fresh');
    mkdirSync(join(dataDir, 'database', 'cluster.unfinished', 'base'), { recursive: true });
    expect(await ask((await start()).url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it.each([
    ['12', /made by PostgreSQL 12; this program brings 18\. Export it/],
    ['99', /made by the newer PostgreSQL 99; this program brings 18\. Nothing was touched/],
  ])('names both versions when PostgreSQL %s made the cluster', async (version, words) => {
    await (await start()).stop();
    writeFileSync(join(dataDir, 'database', 'cluster', 'PG_VERSION'), `${version}\n`);
    await expect(startDatabase({ dataDir, away, settings })).rejects.toThrow(words);
  });

  it('shows the end of its log when it cannot start', async () => {
    const wrong = { ...settings, shared_buffers: 'plenty' };
    await expect(startDatabase({ dataDir, away, settings: wrong })).rejects.toThrow(
      /did not start[\s\S]*invalid value for parameter "shared_buffers"/,
    );
    expect(await ask((await start()).url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('starts over an empty postmaster.pid, as a power cut leaves one', async () => {
    await (await start()).stop();
    writeFileSync(pidFile(), '');
    expect(await ask((await start()).url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it.each([
    ['of ours', () => undefined],
    ['of the user PostgreSQL runs as', () => statSync(join(dataDir, 'database', 'cluster'))],
  ])('starts over a postmaster.pid whose number a program %s has now, and leaves that alone', async (_, userOf) => {
    const { url, stop } = await start();
    const content = readFileSync(pidFile(), 'utf8');
    await stop();
    const user = userOf();
    const as = user ? { uid: user.uid, gid: user.gid } : {};
    const other = spawn(process.execPath, ['-e', 'setInterval(() => 0, 1000)'], { cwd: '/', ...as });
    await once(other, 'spawn');
    writeFileSync(pidFile(), content.replace(/^\d+/, String(other.pid)));
    expect(new URL((await start()).url).username).toBe(new URL(url).username);
    expect(other.exitCode).toBeNull();
    other.kill();
    await once(other, 'exit');
  });

  it('says when it ends by itself, and recovers what was committed', async () => {
    const first = await start();
    await ask(first.url, 'create table kept as select 42 as answer');
    process.kill(Number(readFileSync(pidFile(), 'utf8').split('\n')[0]), 'SIGKILL');
    await first.ended();
    await first.stop();
    expect(await ask((await start()).url, 'select answer from kept')).toEqual([{ answer: 42 }]);
  });

  it('is started again on the same port once it has ended by itself', async () => {
    const { url, ended, runs, restart } = await start();
    await ask(url, 'create table kept as select 42 as answer');
    process.kill(Number(readFileSync(pidFile(), 'utf8').split('\n')[0]), 'SIGKILL');
    await ended();
    expect(runs()).toBe(false);
    await expect(startDatabase({ dataDir, away, settings })).rejects.toThrow('in use by another start');
    await restart();
    expect(await ask(url, 'select answer from kept')).toEqual([{ answer: 42 }]);
  });

  it.each([
    ['where it is', () => undefined],
    ['also when the data folder was moved', () => renameSync(dataDir, (dataDir = join(folder, 'moved')))],
  ])('stops a server whose launcher was killed, and takes its cluster over: %s', async (_, meanwhile) => {
    const module = JSON.stringify(import.meta.resolve('@gongkai/launcher/database'));
    const script = `import(${module}).then((m) => m.startDatabase(${JSON.stringify({ dataDir, away, settings })}))
      .then(({ url }) => { console.log(url); setInterval(() => 0, 1000) })`;
    const killed = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [printed] = await once(killed.stdout, 'data');
    await ask(String(printed).trim(), 'create table kept as select 42 as answer');
    killed.kill('SIGKILL');
    await once(killed, 'exit');
    const abandoned = Number(readFileSync(pidFile(), 'utf8').split('\n')[0]);
    meanwhile();
    expect(await ask((await start()).url, 'select answer from kept')).toEqual([{ answer: 42 }]);
    expect(isAlive(abandoned)).toBe(false);
  });

  (asRoot ? describe : describe.skip)('as root, with the data under a folder for root alone', () => {
    beforeEach(() => {
      mkdirSync(join(folder, 'home'), { mode: 0o700 });
      dataDir = join(folder, 'home', 'data');
    });

    it('stands in another place, of which the data folder knows', async () => {
      const { url } = await start();
      expect(await ask(url, 'select 1 as one')).toEqual([{ one: 1 }]);
      const place = readFileSync(join(dataDir, 'database', 'elsewhere'), 'utf8').trim();
      expect(place.startsWith(`${away}/`)).toBe(true);
      expect(existsSync(pidFile(place))).toBe(true);
      expect(existsSync(join(dataDir, 'database', 'cluster'))).toBe(false);
    });
  });
});

async function ask(url: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client(url);
  // A server that is stopped takes its connections along.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}
