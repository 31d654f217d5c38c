import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { claim } from './lock.mjs';
import { beginningOf } from './processes.mjs';

describe('a claimed folder', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'gongkai-lock-'));
    file = join(folder, 'start.lock');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is refused to a second start, naming the process that holds it', () => {
    claim(file);
    expect(() => claim(file)).toThrow(new RegExp(`${folder} is in use by another start \\(process ${process.pid}\\)`));
  });

  it('can be claimed again once it was given back', () => {
    claim(file)();
    expect(existsSync(file)).toBe(false);
    claim(file);
  });

  it('does not lose the claim of another process when the first gives back late', () => {
    const release = claim(file);
    writeFileSync(file, '{"pid":1}');
    release();
    expect(existsSync(file)).toBe(true);
  });

  it('is taken over from a process that has ended', async () => {
    const ended = spawn(process.execPath, ['-e', '']);
    await once(ended, 'exit');
    writeFileSync(file, JSON.stringify({ pid: ended.pid, began: 'earlier' }));
    expect(() => claim(file)).not.toThrow();
  });

  it('is taken over when another process has the number now', () => {
    writeFileSync(file, JSON.stringify({ pid: process.pid, began: `not ${beginningOf(process.pid)}` }));
    expect(() => claim(file)).not.toThrow();
  });

  it.each([
    ['by none', undefined],
    ['by a process that is gone', '{"pid":4194304,"began":"earlier"}'],
    ['under a number another process has now', JSON.stringify({ pid: process.pid, began: 'earlier' })],
  ])('that was claimed %s goes to one of many starts at once', async (_, dead) => {
    if (dead) writeFileSync(file, dead);
    const module = JSON.stringify(new URL('lock.mjs', import.meta.url).href);
    // Each waits for the same moment, and keeps what it has got until all have tried.
    const script = `import(${module}).then(({ claim }) => {
      const [file, moment] = process.argv.slice(1);
      setInterval(() => 0, 1000);
      while (Date.now() < Number(moment));
      try { claim(file); console.log('mine'); } catch (error) { console.log(error.message); } })`;
    const moment = String(Date.now() + 500);
    const starts = Array.from({ length: 6 }, () => spawn(process.execPath, ['-e', script, file, moment]));
    const said = await Promise.all(starts.map(async ({ stdout }) => String((await once(stdout, 'data'))[0])));
    expect(said.filter((each) => each === 'mine\n')).toHaveLength(1);
    expect(said.filter((each) => each.includes('is in use by another start'))).toHaveLength(5);
    expect(readdirSync(folder)).toEqual(['start.lock']);
    for (const start of starts) {
      start.kill('SIGKILL');
      await once(start, 'exit');
    }
  });

  it.each(['', '{"pid":12', 'null', '{}'])(
    'is taken over from a claim cut off while it was written: “%s”',
    (content) => {
      writeFileSync(file, content);
      expect(() => claim(file)).not.toThrow();
    },
  );
});
