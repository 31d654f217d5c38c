import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { smallCheckout } from './small-checkout.ts';
import { type Start, stoppedAfterEach } from './start.ts';

const mayMount = process.getuid?.() === 0 && process.platform === 'linux' && triesToMount();

/** Containers may forbid even root to mount. */
function triesToMount(): boolean {
  const { folder, remove } = smallCheckout();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], { stdio: 'ignore' });
    execFileSync('umount', [folder]);
    return true;
  } catch {
    return false;
  } finally {
    remove();
  }
}

(mayMount ? describe : describe.skip)('on a disk that is full (needs root, who may mount)', () => {
  let checkout: ReturnType<typeof smallCheckout>;
  let data: string;
  beforeAll(async () => {
    checkout = smallCheckout();
    await checkout.built();
    data = join(checkout.folder, '.data');
    mkdirSync(data);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=20m', 'tmpfs', data]);
    chmodSync(data, 0o755);
  });
  afterAll(() => {
    execFileSync('umount', [data]);
    checkout.remove();
  });
  const startOn = stoppedAfterEach(() => checkout.folder);
  /** As if a file of somebody else’s had grown, or been removed. */
  const leaveFree = (megabytes: number) => {
    const [, used] = execFileSync('df', ['--output=used', '-B1M', data], { encoding: 'utf8' }).trim().split('\n');
    execFileSync('mount', ['-o', `remount,size=${Number(used) + megabytes}m`, data]);
  };
  async function served(): Promise<Start> {
    const run = startOn();
    await run.ready();
    return run;
  }

  it('no database is made, and the folder, what is free and what is needed are named', async () => {
    const run = startOn();
    expect(await run.ended()).toBe(1);
    expect(run.printed()).toMatch(/磁盘空间不足：\S+\.data\S* 所在磁盘剩余 2\d MB，需要 200 MB/);
    expect(run.printed()).toMatch(/The disk is full: 2\d MB are free for \S+\.data\S*, 200 MB are needed\./);
    expect(readdirSync(join(data, 'database'))).toEqual([]);
  });

  it('a database that stands is not started, and is whole once there is room again', async () => {
    leaveFree(400);
    const first = await served();
    const { kept } = await first.get('/note');
    first.child.kill();
    await first.ended();
    leaveFree(30);
    const refused = startOn();
    expect(await refused.ended()).toBe(1);
    expect(refused.printed()).toMatch(/The disk is full: 3\d MB are free for \S+, 64 MB are needed\./);
    leaveFree(100);
    expect((await (await served()).get('/notes')).kept).toBe(kept);
  });

  /** Writes until the disk is full and the server has refused three times, or the program has ended. */
  async function fill(run: Start, path: string): Promise<number> {
    let confirmed = (await run.get('/notes')).kept;
    for (let refused = 0; refused < 3 && run.child.exitCode === null;) {
      const answer = await run.get(path).catch(() => ({}));
      if (answer.kept === undefined) refused++;
      else confirmed = answer.kept;
    }
    return confirmed;
  }

  it.each([
    ['its tables: then it can still be read, and is stopped in order', '/note', 0],
    ['its log: then it is stopped, saying so', '/logged-note', 1],
  ])('a database that is written to keeps what was confirmed when there is no room for %s', async (_, path, code) => {
    leaveFree(100);
    const run = await served();
    leaveFree(3);
    const confirmed = await fill(run, path);
    if (code === 0) {
      expect((await run.get('/notes')).kept).toBe(confirmed);
      run.child.kill();
    }
    expect(await run.ended()).toBe(code);
    if (code === 1)
      expect(run.printed()).toMatch(
        /The disk is full: \d MB are free for \S+, 64 MB are needed\.[\s\S]*No space left on device/,
      );
    leaveFree(200);
    const { kept } = await (await served()).get('/notes');
    // Of the refused ones some may have been written, and only the answer did not come back.
    expect(kept).toBeGreaterThanOrEqual(confirmed);
    expect(kept - confirmed).toBeLessThanOrEqual(3);
  });

  it('not even a claim can be written, and that is said too', async () => {
    leaveFree(0);
    const run = startOn();
    expect(await run.ended()).toBe(1);
    expect(run.printed()).toMatch(/The disk is full: 0 MB are free for \S+\.data/);
    leaveFree(200);
    await served();
  });
});
