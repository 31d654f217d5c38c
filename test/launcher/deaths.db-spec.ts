import { once } from 'node:events';
import { setTimeout as after } from 'node:timers/promises';
import { isAlive } from '@gongkai/launcher/processes';
import { isBuiltHere, smallCheckout } from './small-checkout.ts';
import { type Start, stoppedAfterEach } from './start.ts';

describe('what is killed (SIGKILL) while the program runs', () => {
  let checkout: ReturnType<typeof smallCheckout>;
  beforeAll(async () => {
    checkout = smallCheckout();
    await checkout.built();
  });
  afterAll(() => checkout.remove());
  const startOn = stoppedAfterEach(() => checkout.folder);
  const serverPid = async (run: Start) => (await run.get('/api/health')).pid;
  async function kept(run: Start): Promise<number> {
    return (await run.get('/note')).kept;
  }

  it('is reported and started again: the server, on the same address', async () => {
    const run = startOn();
    await run.ready();
    const notes = await kept(run);
    process.kill(await serverPid(run), 'SIGKILL');
    await run.prints('✓ 重新启动服务 · Starting the server again');
    expect(run.printed()).toContain('The server stopped unexpectedly (SIGKILL)');
    expect((await run.get('/notes')).kept).toBe(notes);
    run.child.kill();
    expect(await run.ended()).toBe(0);
  });

  it('is reported and started again: the database, where the same server finds it', async () => {
    const run = startOn();
    await run.ready();
    const [notes, server] = [await kept(run), await serverPid(run)];
    const port = run.contentOf('database/cluster/postmaster.pid').split('\n')[3];
    process.kill(run.databasePid(), 'SIGKILL');
    await run.prints('✓ 重新启动数据库 · Starting the database again');
    expect(run.printed()).toContain('The database stopped unexpectedly');
    expect(run.contentOf('database/cluster/postmaster.pid').split('\n')[3]).toBe(port);
    expect((await run.get('/notes')).kept).toBe(notes);
    expect(await serverPid(run)).toBe(server);
    run.child.kill();
    expect(await run.ended()).toBe(0);
  });

  it('is started again: both at once', async () => {
    const run = startOn();
    await run.ready();
    const notes = await kept(run);
    for (const pid of [await serverPid(run), run.databasePid()]) process.kill(pid, 'SIGKILL');
    await run.prints('Starting the database again');
    await run.prints('✓ 重新启动服务');
    expect((await run.get('/notes')).kept).toBe(notes);
  });

  it('can be stopped while it waits to be started again', async () => {
    const run = startOn({ environment: { SERVER_IS: 'dying' } });
    await run.ready();
    const database = run.databasePid();
    // The second and third pauses are long enough to be met.
    await run.prints(/(dying again[\s\S]*){2}/);
    run.child.kill();
    expect(await run.ended()).toBe(0);
    expect(isAlive(database)).toBe(false);
  });

  it.each([
    ['the launcher', ['launcher']],
    ['launcher and server', ['launcher', 'server']],
    ['launcher and database', ['launcher', 'database']],
    ['all three', ['launcher', 'server', 'database']],
  ])('comes back whole with the next start: %s', async (_, victims) => {
    const killed = startOn();
    await killed.ready();
    const notes = await kept(killed);
    const pids: Record<string, number> = {
      launcher: killed.child.pid ?? 0,
      server: await serverPid(killed),
      database: killed.databasePid(),
    };
    for (const name of victims) process.kill(pids[name] ?? 0, 'SIGKILL');
    if (killed.child.signalCode === null) await once(killed.child, 'exit');
    const run = startOn();
    await run.ready();
    expect((await run.get('/notes')).kept).toBe(notes);
    for (let tries = 0; tries < 400 && Object.values(pids).some(isAlive); tries++) await after(25);
    expect(Object.entries(pids).filter(([, pid]) => isAlive(pid))).toEqual([]);
  });
});

(isBuiltHere ? describe : describe.skip)('the server as built', () => {
  let checkout: ReturnType<typeof smallCheckout>;
  beforeAll(async () => {
    checkout = smallCheckout('real');
    await checkout.built();
  });
  afterAll(() => checkout.remove());
  const startOn = stoppedAfterEach(() => checkout.folder);
  const regions = '/api/v1/regions';

  it('answers 503 while its database is away, and serves again when that is back', async () => {
    const run = startOn();
    await run.ready();
    expect(await run.statusOf(regions)).toBe(200);
    // The launcher is held, so that the database stays away as long as this takes.
    run.child.kill('SIGSTOP');
    process.kill(run.databasePid(), 'SIGKILL');
    const seen = [];
    // A statement under way may still be answered by what is left of the database.
    do seen.push(await run.statusOf(regions));
    while (seen.at(-1) === 200);
    for (let more = 0; more < 3; more++) seen.push(await run.statusOf(regions));
    expect(seen.filter((status) => status !== 200)).toEqual([503, 503, 503, 503]);
    run.child.kill('SIGCONT');
    await run.prints('✓ 重新启动数据库');
    expect(await run.statusOf(regions)).toBe(200);
    expect(run.printed()).not.toContain('The server stopped');
  });
});
