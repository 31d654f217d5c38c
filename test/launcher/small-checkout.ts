import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sourcesDigest, stamp } from '@gongkai/launcher/build';

const checkout = fileURLToPath(new URL('../..', import.meta.url));

/** Stands where the built server does: counts its starts in the database, and dies when it is asked to. */
const server = `
  const { createServer } = require('node:http');
  const { Client } = require('pg');
  const { DATABASE_URL, HOST, PORT, SERVER_IS } = process.env;
  const database = new Client(DATABASE_URL);
  async function main() {
    if (SERVER_IS === 'broken') throw new Error('migration failed');
    await database.connect();
    await database.query('create table if not exists start (n integer)');
    await database.query('insert into start values (1)');
    const [{ count }] = (await database.query('select count(*)::integer from start')).rows;
    const http = createServer((request, response) => {
      if (request.url === '/die') process.exit(7);
      response.end(JSON.stringify({ starts: count, pid: process.pid }));
    });
    http.listen(Number(PORT), HOST);
    process.on('SIGTERM', async () => {
      // Fails, and leaves a bad exit code in the log, when the database was stopped before the server.
      await database.query('select 1');
      console.log('left in order');
      process.exit(0);
    });
  }
  main().catch((error) => { console.error(error.message); process.exit(3); });`;

/** A checkout with the launcher of this one, already installed and built, whose server is a stand-in. */
export function smallCheckout() {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-checkout-'));
  // As root the database runs as another user, who has to come here.
  chmodSync(folder, 0o755);
  const write = (file: string, content: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  };
  cpSync(join(checkout, 'apps/launcher/src'), join(folder, 'apps/launcher/src'), { recursive: true });
  symlinkSync(join(checkout, 'node_modules'), join(folder, 'node_modules'));
  cpSync(join(checkout, 'package-lock.json'), join(folder, 'package-lock.json'));
  for (const file of ['tsconfig.base.json', 'nx.json', 'libs/none', 'dist/web/index.html']) write(file, '{}');
  write('dist/package.json', '{"type":"commonjs"}');
  write('dist/api/main.js', server);
  return {
    folder,
    /** As after a build; to be called once everything is written. */
    async built() {
      write(stamp, await sourcesDigest(folder));
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** One `npm start`, as a process of its own. */
export function start(folder: string, environment: Record<string, string>) {
  const child = spawn(process.execPath, ['apps/launcher/src/start.mjs'], {
    cwd: folder,
    env: { ...process.env, DATABASE_URL: '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (printed += String(part)));
  return {
    child,
    printed: () => printed,
    /** @returns once the address is printed */
    async ready(): Promise<void> {
      while (!printed.includes('is running')) {
        if (child.exitCode !== null) throw new Error(`It ended with ${child.exitCode}:\n${printed}`);
        await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
      }
    },
    ended: () => exitCodeOf(child),
  };
}

async function exitCodeOf(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return child.exitCode;
}

/** A port of this computer nobody listens on at the moment. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port on 127.0.0.1');
  return address.port;
}
