import { isAlive } from '@gongkai/launcher/processes';
import { smallCheckout } from '../launcher/small-checkout.ts';
import { stoppedAfterEach } from '../launcher/start.ts';

describe('a server that dies again and again', () => {
  let checkout: ReturnType<typeof smallCheckout>;
  beforeAll(async () => {
    checkout = smallCheckout();
    await checkout.built();
  });
  afterAll(() => checkout.remove());
  const startOn = stoppedAfterEach(() => checkout.folder);

  it('is not started a fourth time within a minute; then all is stopped, saying so', async () => {
    const run = startOn({ environment: { SERVER_IS: 'dying' } });
    await run.ready();
    const database = run.databasePid();
    expect(await run.ended()).toBe(1);
    expect(run.printed().match(/✓ .* · Starting the server again/g)).toHaveLength(3);
    expect(run.printed()).toMatch(
      /The server stopped for the fourth time within a minute and is not started again\.[\s\S]*dying again\n/,
    );
    expect(isAlive(database)).toBe(false);
  });
});

describe('the server as built', () => {
  let checkout: ReturnType<typeof smallCheckout>;
  beforeAll(async () => {
    checkout = smallCheckout('real');
    await checkout.built();
  });
  afterAll(() => checkout.remove());
  const startOn = stoppedAfterEach(() => checkout.folder);

  it('is started again when it is killed', async () => {
    const run = startOn();
    await run.ready();
    const pid = run.serverPid();
    process.kill(pid ?? 0, 'SIGKILL');
    await run.prints('✓ 重新启动服务');
    expect(run.serverPid()).not.toBe(pid);
    expect(await run.statusOf('/api/v1/regions')).toBe(200);
  });

  it('refuses data with changes of a newer version, and is not started again', async () => {
    const first = startOn();
    await first.ready();
    await first.sql(
      `insert into schema_migration (timestamp, name) values (9999999999999, 'FromTheFuture9999999999999')`,
    );
    first.child.kill();
    await first.ended();
    const run = startOn();
    expect(await run.ended()).toBe(1);
    expect(run.printed()).toMatch(/refuses to start\. It said:\n.*FromTheFuture9999999999999/);
    expect(run.printed()).not.toContain('again · ');
  });
});
