import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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

  it.each(['', '{"pid":12', 'null', '{}'])(
    'is taken over from a claim cut off while it was written: “%s”',
    (content) => {
      writeFileSync(file, content);
      expect(() => claim(file)).not.toThrow();
    },
  );
});
