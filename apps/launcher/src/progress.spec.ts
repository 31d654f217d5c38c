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
