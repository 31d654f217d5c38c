import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { isAlive } from './processes.mjs';
import { addressOf, startServer } from './server.mjs';

/** Serves on a free port, which it prints. */
const serving = `
  const server = require('node:http').createServer((request, response) => response.end('{}'));
  server.listen(0, '127.0.0.1', () => console.log('port ' + server.address().port));
  process.on('SIGTERM', () => { console.log('leaving'); process.exit(0); });`;

describe('the server process', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'gongkai-server-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const log = () => join(folder, 'server.log');
  const start = (script: string, silence?: number) => {
    const main = join(folder, 'main.cjs');
    writeFileSync(main, script);
    return startServer({ main, cwd: folder, environment: process.env, log: log(), ...(silence && { silence }) });
  };
  async function printed(pattern: RegExp): Promise<string> {
    for (let tries = 0; tries < 200; tries++, await after(25)) {
      const found = pattern.exec(readFileSync(log(), 'utf8'));
      if (found?.[1]) return found[1];
    }
    throw new Error(`${pattern} was not printed`);
  }

  it('is healthy when it answers, and leaves in order when told to', async () => {
    const server = start(serving);
    await server.healthy(addressOf('127.0.0.1', Number(await printed(/port (\d+)/))), new AbortController().signal);
    await server.stop();
    expect(readFileSync(log(), 'utf8')).toContain('leaving');
  });

  it('that dies while starting is reported with its exit code and what it printed since this start', async () => {
    writeFileSync(log(), 'a line of the start before\n');
    const server = start('console.error("relation missing"); process.exit(1)');
    const waiting = server.healthy('http://127.0.0.1:1', new AbortController().signal);
    await expect(waiting).rejects.toThrow(/exit code 1[\s\S]*relation missing/);
    expect(server.death().message).not.toContain('the start before');
  });

  it('that refuses the data is reported by its own words, and another start is no use', async () => {
    const server = start('console.error("数据较新\\nThe data is newer"); process.exit(3)');
    await expect(server.healthy('http://127.0.0.1:1', new AbortController().signal)).rejects.toThrow(
      /refuses to start[\s\S]*数据较新\nThe data is newer$/,
    );
    expect(server.refuses()).toBe(true);
  });

  it('tells how far it has come before it answers, which is no part of what it said when it dies', async () => {
    const server = start(`
      console.log('gongkai-progress {"step":"sample","done":0,"total":2}\\nreading');
      setTimeout(() => { console.log('gongkai-progress {"step":"sample","done":1,"total":2}'); process.exit(1); }, 300);`);
    const told: number[] = [];
    const waiting = server.healthy('http://127.0.0.1:1', new AbortController().signal, ({ done }) => told.push(done));
    await expect(waiting).rejects.toThrow(/exit code 1[\s\S]*reading$/);
    expect(told).toEqual([0, 1].slice(0, told.length));
    expect(told.length).toBeGreaterThan(0);
  });

  it('is waited for as long as it comes forward, and no longer', async () => {
    const server = start(
      `let done = 0;
      setInterval(() => {
        if (++done <= 8) console.log('gongkai-progress {"step":"sample","done":' + done + ',"total":9}');
      }, 150);`,
      0.6,
    );
    const began = Date.now();
    const waiting = server.healthy('http://127.0.0.1:1', new AbortController().signal);
    await expect(waiting).rejects.toThrow(
      /For 0\.6 s the server neither answered http:\/\/127\.0\.0\.1:1 nor came forward/,
    );
    expect(Date.now() - began).toBeGreaterThan(8 * 150 + 600);
    await server.stop();
  });

  it('goes on serving when its log cannot be written', async () => {
    const server = start(`${serving}
      const full = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
      setTimeout(() => process.stdout.emit('error', full), 100);
      setTimeout(() => console.log('still here ' + 1), 300);`);
    expect(await printed(/still here (1)/)).toBe('1');
    await server.stop();
  });

  it('stops being waited for when the launcher is told to stop', async () => {
    const server = start('setInterval(() => 0, 1000)');
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 100);
    await expect(server.healthy('http://127.0.0.1:1', stop.signal)).rejects.toThrow('abort');
    await server.stop();
  });

  it('leaves when its launcher is killed', async () => {
    writeFileSync(join(folder, 'main.cjs'), `console.log('pid ' + process.pid);${serving}`);
    const module = JSON.stringify(new URL('server.mjs', import.meta.url).href);
    const options = JSON.stringify({ main: join(folder, 'main.cjs'), cwd: folder, environment: {}, log: log() });
    const script = `import(${module}).then(({ startServer }) => startServer(${options}))`;
    writeFileSync(log(), '');
    const launcher = spawn(process.execPath, ['-e', script]);
    const pid = Number(await printed(/pid (\d+)/));
    await printed(/port (\d+)/);
    launcher.kill('SIGKILL');
    await once(launcher, 'exit');
    for (let tries = 0; isAlive(pid) && tries < 200; tries++) await after(25);
    expect(isAlive(pid)).toBe(false);
  });
});

it.each([
  ['127.0.0.1', 'http://127.0.0.1:3000'],
  ['::1', 'http://[::1]:3000'],
  ['localhost', 'http://localhost:3000'],
])('the program on %s is opened at %s', (host, address) => {
  expect(addressOf(host, 3000)).toBe(address);
});
