import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { isAlive } from '@gongkai/launcher/processes';
import { freePort, smallCheckout, start } from './small-checkout.ts';

describe('npm start', () => {
  let checkout: ReturnType<typeof smallCheckout>;
  let port: number;
  const runs: ReturnType<typeof start>[] = [];
  const databasePid = () => Number(contentOf('database/cluster/postmaster.pid').split('\n')[0]);
  const contentOf = (file: string) => readFileSync(join(checkout.folder, '.data', file), 'utf8');
  const get = async (path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).json();
  function startOn(environment: Record<string, string> = {}) {
    const run = start(checkout.folder, { PORT: String(port), ...environment });
    runs.push(run);
    return run;
  }

  beforeAll(async () => {
    checkout = smallCheckout();
    await checkout.built();
    port = await freePort();
  });
  afterEach(async () => {
    for (const run of runs.splice(0)) {
      run.child.kill('SIGTERM');
      await run.ended();
    }
  });
  afterAll(() => checkout.remove());

  it.each<NodeJS.Signals>(['SIGTERM', 'SIGINT', 'SIGHUP'])(
    'serves, and on %s stops the server first and the database after it, with exit code 0',
    async (signal) => {
      const run = startOn();
      await run.ready();
      expect(run.printed()).toMatch(
        new RegExp(`公开汇已启动：http://127.0.0.1:${port}\n[\\s\\S]*on this computer only`),
      );
      const { pid } = await get('/api/health');
      const database = databasePid();
      run.child.kill(signal);
      expect(await run.ended()).toBe(0);
      expect([pid, database].filter(isAlive)).toEqual([]);
      expect(contentOf('server.log')).toMatch(/left in order\n$/);
      expect(existsSync(join(checkout.folder, '.data', 'start.lock'))).toBe(false);
    },
  );

  it('finds the database again at the next start', async () => {
    const first = startOn();
    await first.ready();
    const { starts } = await get('/api/health');
    first.child.kill();
    await first.ended();
    await startOn().ready();
    expect((await get('/api/health')).starts).toBe(starts + 1);
  });

  it('refuses a second start on the same data, naming the first', async () => {
    const first = startOn();
    await first.ready();
    const second = startOn({ PORT: String(await freePort()) });
    expect(await second.ended()).toBe(1);
    expect(second.printed()).toContain(`in use by another start (process ${first.child.pid})`);
    expect((await get('/api/health')).starts).toBeGreaterThan(0);
  });

  it('says that the port is in use before it starts anything', async () => {
    await startOn().ready();
    const second = startOn({ GONGKAI_DATA: 'other' });
    expect(await second.ended()).toBe(1);
    expect(second.printed()).toContain(`Port ${port} on 127.0.0.1 is in use.`);
    expect(existsSync(join(checkout.folder, 'other', 'database'))).toBe(false);
  });

  it('refuses to be reachable from elsewhere', async () => {
    const run = startOn({ HOST: '0.0.0.0' });
    expect(await run.ended()).toBe(1);
    expect(run.printed()).toContain('HOST is "0.0.0.0"');
  });

  it('ends with 1 and shows what the server said when that cannot start', async () => {
    const run = startOn({ SERVER_IS: 'broken' });
    expect(await run.ended()).toBe(1);
    expect(run.printed()).toMatch(/stopped unexpectedly \(exit code 3\)[\s\S]*migration failed/);
    expect(existsSync(join(checkout.folder, '.data/database/cluster/postmaster.pid'))).toBe(false);
  });

  it('ends with 1 and stops the database when the server dies', async () => {
    const run = startOn();
    await run.ready();
    const database = databasePid();
    await get('/die').catch(() => undefined);
    expect(await run.ended()).toBe(1);
    expect(run.printed()).toContain('stopped unexpectedly (exit code 7)');
    expect(isAlive(database)).toBe(false);
  });

  it('ends with 1 and stops the server when the database dies', async () => {
    const run = startOn();
    await run.ready();
    const { pid } = await get('/api/health');
    process.kill(databasePid(), 'SIGKILL');
    expect(await run.ended()).toBe(1);
    expect(run.printed()).toContain('The database stopped unexpectedly');
    expect(isAlive(pid)).toBe(false);
  });

  it('takes its server along when it is killed, and starts again over what is left', async () => {
    const killed = startOn();
    await killed.ready();
    const { pid } = await get('/api/health');
    killed.child.kill('SIGKILL');
    await killed.ended();
    while (isAlive(pid)) await after(20);
    await startOn().ready();
    expect((await get('/api/health')).starts).toBeGreaterThan(1);
  });

  it('leaves the embedded database alone when DATABASE_URL names another', async () => {
    const server = startOn();
    await server.ready();
    const url = `postgres://gongkai_owner:${contentOf('database/owner-password').trim()}@127.0.0.1:${contentOf('database/cluster/postmaster.pid').split('\n')[3]}/gongkai`;
    const first = port;
    port = await freePort();
    const run = startOn({ DATABASE_URL: url, GONGKAI_DATA: 'elsewhere' });
    await run.ready();
    expect((await get('/api/health')).starts).toBeGreaterThan(1);
    expect(existsSync(join(checkout.folder, 'elsewhere', 'database'))).toBe(false);
    expect(run.printed()).not.toContain(new URL(url).password);
    run.child.kill();
    await run.ended();
    port = first;
    expect((await get('/api/health')).starts).toBeGreaterThan(0);
  });
});
