import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive } from '@gongkai/launcher/processes';
import { smallCheckout } from './small-checkout.ts';
import { freePort, stoppedAfterEach } from './start.ts';

describe('npm start', () => {
  let checkout: ReturnType<typeof smallCheckout>;
  beforeAll(async () => {
    checkout = smallCheckout();
    await checkout.built();
  });
  afterAll(() => checkout.remove());
  const startOn = stoppedAfterEach(() => checkout.folder);

  it.each<NodeJS.Signals>(['SIGTERM', 'SIGINT', 'SIGHUP'])(
    'serves, and on %s stops the server first and the database after it, with exit code 0',
    async (signal) => {
      const port = await freePort();
      const run = startOn({ environment: { PORT: String(port) } });
      await run.ready();
      expect(run.printed()).toMatch(
        new RegExp(`公开汇已启动：http://127.0.0.1:${port}\n[\\s\\S]*on this computer only`),
      );
      const { pid } = await run.get('/api/health');
      const database = run.databasePid();
      run.child.kill(signal);
      expect(await run.ended()).toBe(0);
      expect([pid, database].filter(isAlive)).toEqual([]);
      expect(run.contentOf('server.log')).toMatch(/left in order\n$/);
      expect(existsSync(join(checkout.folder, '.data', 'start.lock'))).toBe(false);
    },
  );

  it('finds the database again at the next start', async () => {
    const first = startOn();
    await first.ready();
    const { starts } = await first.get('/api/health');
    first.child.kill();
    await first.ended();
    const second = startOn();
    await second.ready();
    expect((await second.get('/api/health')).starts).toBe(starts + 1);
  });

  it.each([
    ['on the command line', { arguments: ['--port', 'auto'], environment: { PORT: '1' } }],
    ['in the environment', { environment: { PORT: 'auto' } }],
  ])('takes a free port when %s auto is asked for, and prints it', async (_, how) => {
    const run = startOn(how);
    await run.ready();
    expect(run.printed()).toMatch(/is running: http:\/\/127\.0\.0\.1:\d{4,5}\n/);
    expect((await run.get('/api/health')).starts).toBeGreaterThan(0);
  });

  it('shows what the server does before it answers, and waits for it', async () => {
    const run = startOn({ environment: { SERVER_IS: 'loading' } });
    await run.ready();
    expect(run.printed()).toMatch(
      / {2}装入示例县 · Loading the sample county \d\/8 \d+ %\n[\s\S]*✓ 装入示例县 · Loading the sample county 8\/8 \d+\.\d s\n(?: {2}启动服务[^\n]*\n)?✓ 启动服务/,
    );
  });

  it('stops in order while the server is still busy before its first answer', async () => {
    const run = startOn({ environment: { SERVER_IS: 'loading' } });
    await run.prints('Loading the sample county');
    const database = run.databasePid();
    run.child.kill();
    expect(await run.ended()).toBe(0);
    expect(isAlive(database)).toBe(false);
  });

  it('leaves the embedded database alone when DATABASE_URL names another', async () => {
    const server = startOn();
    await server.ready();
    const databasePort = server.contentOf('database/cluster/postmaster.pid').split('\n')[3];
    const url = `postgres://gongkai_owner:${server.contentOf('database/owner-password').trim()}@127.0.0.1:${databasePort}/gongkai`;
    const run = startOn({ environment: { DATABASE_URL: url, GONGKAI_DATA: 'elsewhere' } });
    await run.ready();
    expect((await run.get('/api/health')).starts).toBeGreaterThan(1);
    expect(existsSync(join(checkout.folder, 'elsewhere', 'database'))).toBe(false);
    expect(run.printed()).not.toContain(new URL(url).password);
    run.child.kill();
    await run.ended();
    expect((await server.get('/api/health')).starts).toBeGreaterThan(0);
  });

  describe('typed into a terminal', () => {
    it.each<[NodeJS.Signals, number | null]>([
      ['SIGTERM', 0],
      // npm is gone at once; the launcher sees that and follows.
      ['SIGKILL', null],
    ])('leaves nothing behind when npm gets %s', async (signal, code) => {
      const run = startOn({ npm: true, arguments: ['--port', 'auto'] });
      await run.ready();
      const { pid } = await run.get('/api/health');
      const database = run.databasePid();
      const launcher = JSON.parse(run.contentOf('start.lock')).pid;
      run.child.kill(signal);
      expect(await run.ended()).toBe(code);
      expect([launcher, pid, database].filter(isAlive)).toEqual([]);
    });
  });
});
