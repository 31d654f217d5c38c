import { progressOn } from './progress.mjs';

const step = { zh: '启动数据库', en: 'Starting the database' };

function paper(isTTY: boolean) {
  const written: string[] = [];
  return { isTTY, written, write: (text: string) => written.push(text) };
}

describe('a step', () => {
  it('leaves one line in a log, with both languages and its seconds', async () => {
    const out = paper(false);
    expect(await progressOn(out).step(step, async () => 42)).toBe(42);
    expect(out.written.join('')).toMatch(/^✓ 启动数据库 · Starting the database \d+\.\d s\n$/);
  });

  it('that fails leaves its line too and passes the failure on', async () => {
    const out = paper(false);
    const failing = progressOn(out).step(step, () => Promise.reject(new Error('no space left')));
    await expect(failing).rejects.toThrow('no space left');
    expect(out.written.join('')).toMatch(/^✗ 启动数据库 · Starting the database \d+\.\d s\n$/);
  });

  it('lives on a terminal while it runs and clears its line at the end', async () => {
    const out = paper(true);
    await progressOn(out).step(step, () => new Promise((done) => setTimeout(done, 300)));
    const frames = out.written.slice(0, -1);
    expect(frames.length).toBeGreaterThan(0);
    for (const frame of frames) expect(frame).toMatch(/^\r.*启动数据库 · Starting the database … \d+\.\d s$/);
    expect(out.written.at(-1)).toMatch(/^\r\S*✓.*\n$/);
  });
});

describe('something long within a step', () => {
  const sample = { zh: '装入示例县', en: 'Loading the sample county' };
  const load = (out: ReturnType<typeof paper>, counts: number[]) =>
    progressOn(out).step(step, async (advance) => {
      for (const done of counts) {
        advance({ said: sample, done, total: 376 });
        await new Promise((next) => setTimeout(next, 150));
      }
    });

  it('is a bar with count and percent on a terminal, and leaves one line', async () => {
    const out = paper(true);
    await load(out, [0, 120, 376]);
    expect(
      out.written.some((text) =>
        /装入示例县 · Loading the sample county █████░{11} 120\/376 31 % \d\.\d s$/.test(text),
      ),
    ).toBe(true);
    const last = out.written
      .join('')
      .split('\n')
      .slice(0, -1)
      .map((line) => line.split('\r').at(-1));
    expect(last).toEqual([
      expect.stringMatching(/✓ 装入示例县 · Loading the sample county 376\/376 \d\.\d s$/),
      expect.stringMatching(/✓ 启动数据库/),
    ]);
  });

  it('has no bar on a terminal too narrow for it', async () => {
    const out = { ...paper(true), columns: 60 };
    await load(out, [120]);
    expect(out.written.join('')).toMatch(/Loading the sample county 120\/376 31 %/);
    expect(out.written.join('')).not.toMatch(/[█░]/);
  });

  it('is a line now and then in a log, not one a count', async () => {
    const out = paper(false);
    await load(out, [0, 1, 2, 376]);
    expect(out.written).toEqual([
      '  装入示例县 · Loading the sample county 0/376 0 %\n',
      expect.stringMatching(/^✓ 装入示例县 · Loading the sample county 376\/376 \d\.\d s\n$/),
      expect.stringMatching(/^✓ 启动数据库/),
    ]);
  });
});
