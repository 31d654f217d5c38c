import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { smallCheckout } from './small-checkout.ts';
import { freePort, stoppedAfterEach } from './start.ts';

/** Somebody without special rights, where the tests run as root. */
const idOf = (kind: '-u' | '-g') => Number(execFileSync('id', [kind, 'nobody']));
const nobody = process.getuid?.() === 0 ? { uid: idOf('-u'), gid: idOf('-g') } : undefined;
const ordinary = nobody ? { user: nobody } : {};

describe('npm start refuses', () => {
  let checkout: ReturnType<typeof smallCheckout>;
  beforeAll(async () => {
    checkout = smallCheckout();
    await checkout.built();
  });
  afterAll(() => checkout.remove());
  const startOn = stoppedAfterEach(() => checkout.folder);
  const path = (...names: string[]) => join(checkout.folder, ...names);

  it('a port in use, naming its holder, before it starts anything', async () => {
    const port = await freePort();
    const first = startOn({ environment: { PORT: String(port) } });
    await first.ready();
    const { pid } = await first.get('/api/health');
    const second = startOn({ environment: { PORT: String(port), GONGKAI_DATA: 'other' } });
    expect(await second.ended()).toBe(1);
    expect(second.printed()).toContain(
      `Port ${port} on 127.0.0.1 is in use by process ${pid} (node). Stop that program, or choose another port: npm start -- --port auto`,
    );
    expect(existsSync(path('other', 'database'))).toBe(false);
  });

  it.each([
    [{ environment: { HOST: '0.0.0.0' } }, 'HOST is "0.0.0.0"'],
    [{ arguments: ['--prot', 'auto'] }, 'The arguments "--prot auto" are not understood.'],
  ])('%j', async (how, words) => {
    const run = startOn(how);
    expect(await run.ended()).toBe(1);
    expect(run.printed()).toContain(words);
  });

  it('a second start on the same data, naming the first, which goes on', async () => {
    const first = startOn();
    await first.ready();
    const second = startOn();
    expect(await second.ended()).toBe(1);
    expect(second.printed()).toContain(`in use by another start (process ${first.child.pid})`);
    expect((await first.get('/api/health')).starts).toBeGreaterThan(0);
  });

  it.each([
    ['no claim', undefined],
    ['the claim of a process that is gone', '{"pid":4194304,"began":"earlier"}'],
    ['a claim under a number another process has now', JSON.stringify({ pid: process.pid, began: 'earlier' })],
    ['a claim cut off', '{"pid":1'],
  ])('all but one of several starts at once, where %s stands', async (_, dead) => {
    mkdirSync(path('.data'), { recursive: true });
    if (dead) writeFileSync(path('.data', 'start.lock'), dead);
    const runs = [startOn(), startOn(), startOn()];
    const outcomes = await Promise.all(
      runs.map((run) => Promise.race([run.ready().then(() => 'serves'), run.ended()]).catch(() => 1)),
    );
    expect(outcomes.sort()).toEqual([1, 1, 'serves']);
    const refused = runs.filter(({ child }) => child.exitCode === 1);
    for (const run of refused) expect(run.printed()).toMatch(/\.data is in use by another start \(process \d+\)/);
  });

  it('a server that cannot start, showing what it said, and stops the database', async () => {
    const run = startOn({ environment: { SERVER_IS: 'broken' } });
    expect(await run.ended()).toBe(1);
    expect(run.printed()).toMatch(/The server stopped unexpectedly \(exit code 1\)[\s\S]*migration failed/);
    expect(existsSync(path('.data/database/cluster/postmaster.pid'))).toBe(false);
  });

  it('data of a newer version of the program in the server’s words, and stops the database', async () => {
    const run = startOn({ environment: { SERVER_IS: 'of an older version' } });
    expect(await run.ended()).toBe(1);
    expect(run.printed()).toMatch(
      /refuses to start\. It said:\n数据由较新版本的程序写入\nThe data was written by a newer version of the program\n/,
    );
    expect(run.printed()).not.toContain('again');
    expect(existsSync(path('.data/database/cluster/postmaster.pid'))).toBe(false);
  });

  it('data of a newer PostgreSQL, and touches nothing of it', async () => {
    const version = path('.data/database/cluster/PG_VERSION');
    const own = readFileSync(version);
    writeFileSync(version, '99\n');
    const before = stateOf(path('.data/database'));
    const run = startOn();
    expect(await run.ended()).toBe(1);
    expect(run.printed()).toContain(
      'was made by the newer PostgreSQL 99; this program brings 18. Nothing was touched.',
    );
    expect(stateOf(path('.data/database'))).toEqual(before);
    writeFileSync(version, own);
  });

  describe('a data folder that', () => {
    const folder = () => path('forbidden');
    afterEach(() => rmSync(folder(), { recursive: true, force: true }));

    it.each([
      ['cannot be made', 0o555, 'forbidden/data'],
      ['cannot be written to', 0o555, 'forbidden'],
      ['cannot be entered', 0o600, 'forbidden'],
    ])('%s, naming it and the user', async (_, mode, data) => {
      mkdirSync(folder(), { mode });
      const run = startOn({ ...ordinary, environment: { GONGKAI_DATA: data } });
      expect(await run.ended()).toBe(1);
      expect(run.printed()).toMatch(
        /The user \S+ may not write to \S*forbidden(\/data)? \(EACCES\)\. Give the folder to that user/,
      );
      expect(run.printed()).not.toMatch(/^ +at /m);
      expect(readdirSync(folder())).toEqual([]);
    });
  });

  (nobody ? it : it.skip)('nothing to an ordinary user who may write to the data folder', async () => {
    mkdirSync(path('own'));
    chmodSync(path('own'), 0o777);
    const run = startOn({ ...ordinary, environment: { GONGKAI_DATA: path('own') } });
    await run.ready();
    expect(statSync(path('own/database/cluster')).uid).toBe(nobody?.uid);
  });
});

/** Names, sizes, times and content of everything in a folder. */
function stateOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map(
      (file) => `${file} ${statSync(file).mtimeMs} ${createHash('sha256').update(readFileSync(file)).digest('hex')}`,
    );
}
