import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type DocumentEntry, type Route, routes } from '@gongkai/contracts';
import pg from 'pg';
import type { z } from 'zod';
import { startThrowAwayServer } from '../database/throw-away-server.mjs';

const checkout = fileURLToPath(new URL('../..', import.meta.url));
const main = join(checkout, 'dist/api/main.js');
const web = join(checkout, 'dist/web');

/** Time for a database, a migration and a first answer on a busy machine. Milliseconds. */
export const slow = 120_000;

/** The built program on a database of its own: what `npm start` serves, on a port of its own. */
export interface RunningProgram {
  readonly address: string;
  /** Where it serves published figures to everyone; nothing listens there unless it was asked for. */
  readonly publicAddress: string;
  /** Asks a route and parses its answer by its contract; `body` is sent as JSON. */
  ask<S extends z.ZodType>(
    route: Route & { readonly answer: S },
    params?: Readonly<Record<string, string | number>>,
    body?: unknown,
  ): Promise<z.output<S>>;
  handIn(region: number, fileName: string, bytes: Uint8Array): Promise<DocumentEntry>;
  /** Changes its database past it, for what only comes about with another version of the program. */
  behindItsBack(statement: string, values: readonly unknown[]): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts the program.
 * @param options.sample whether an empty installation takes its first report in, as it does for a newcomer
 * @param options.open whether it listens in public too
 * @throws {Error} when the program is not built or does not answer, with what it printed
 */
export async function startProgram({
  sample,
  open = false,
}: {
  readonly sample: boolean;
  readonly open?: boolean;
}): Promise<RunningProgram> {
  for (const file of [main, join(web, 'index.html')]) {
    if (!existsSync(file)) throw new Error(`${file} is not there; run "npm run build" first`);
  }
  const database = await startThrowAwayServer();
  const data = await mkdtemp(join(tmpdir(), 'gongkai-journey-'));
  const port = await freePort();
  const publicPort = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const server = spawn(process.execPath, [main], {
    env: {
      ...process.env,
      PORT: String(port),
      HOST: '127.0.0.1',
      DATABASE_URL: database.url,
      GONGKAI_DATA: data,
      GONGKAI_WEB: web,
      GONGKAI_SAMPLE: sample ? 'on' : 'off',
      GONGKAI_PUBLIC_PORT: open ? String(publicPort) : '',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed: string[] = [];
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (text: Buffer) => printed.push(String(text)));
  const stop = async () => {
    await ended(server);
    await database.stop();
    await rm(data, { recursive: true, force: true });
  };
  try {
    await answering(`${address}/api/health`, server, printed);
  } catch (error) {
    await stop();
    throw error;
  }

  return {
    address,
    publicAddress: `http://127.0.0.1:${publicPort}`,
    stop,
    async ask(route, params = {}, body) {
      const path = route.path.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name]));
      const answer = await fetch(`${address}${path}`, {
        method: route.method.toUpperCase(),
        ...(body === undefined
          ? {}
          : { body: JSON.stringify(body), headers: { 'content-type': 'application/json', origin: address } }),
      });
      if (!answer.ok) throw new Error(`${route.method} ${path} answered ${answer.status}: ${await answer.text()}`);
      return route.answer.parse(await answer.json());
    },
    async handIn(region, fileName, bytes) {
      const form = new FormData();
      form.append('file', new Blob([new Uint8Array(bytes)]), fileName);
      const path = routes.addDocument.path.replace('{region}', String(region));
      const answer = await fetch(`${address}${path}`, { method: 'POST', body: form, headers: { origin: address } });
      if (!answer.ok) throw new Error(`Handing in ${fileName} answered ${answer.status}: ${await answer.text()}`);
      return routes.addDocument.answer.parse(await answer.json());
    },
    async behindItsBack(statement, values) {
      const client = new pg.Client({ connectionString: database.url });
      await client.connect();
      try {
        await client.query(statement, [...values]);
      } finally {
        await client.end();
      }
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        if (typeof address === 'object' && address !== null) resolve(address.port);
        else reject(new Error('No port could be had'));
      });
    });
  });
}

async function answering(url: string, server: ChildProcess, printed: readonly string[]): Promise<void> {
  for (const end = Date.now() + slow; Date.now() < end; await after(100)) {
    if (server.exitCode !== null) break;
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok === true) return;
  }
  throw new Error(`The program does not answer at ${url}; it printed:\n${printed.join('')}`);
}

function ended(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (server.exitCode !== null || server.signalCode !== null) {
      resolve();
      return;
    }
    server.once('exit', () => {
      resolve();
    });
    server.kill('SIGTERM');
  });
}
