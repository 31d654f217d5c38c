import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { ownerOfPort } from '@gongkai/launcher/port-owner';
import pg from 'pg';

export type Start = ReturnType<typeof start>;

interface How {
  readonly environment?: Record<string, string>;
  readonly arguments?: string[];
  readonly user?: { readonly uid: number; readonly gid: number };
  /** Through npm itself, as a person types it. */
  readonly npm?: boolean;
}

/** One `npm start` in a checkout, as a process of its own. */
export function start(folder: string, how: How = {}) {
  const environment: NodeJS.ProcessEnv = {
    ...process.env,
    DATABASE_URL: '',
    GONGKAI_SAMPLE: 'off',
    ...how.environment,
  };
  const given = how.arguments ?? [];
  const [program, ...words] = how.npm
    ? ['npm', 'start', ...(given.length > 0 ? ['--', ...given] : [])]
    : [process.execPath, 'apps/launcher/src/start.mjs', ...given];
  const child = spawn(program, words, {
    cwd: folder,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...how.user,
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (printed += String(part)));
  const data = resolve(folder, environment.GONGKAI_DATA ?? '.data');
  const contentOf = (file: string) => readFileSync(join(data, file), 'utf8');
  const printedNow = async (words: string | RegExp) => {
    const found = () => (typeof words === 'string' ? printed.includes(words) : words.test(printed));
    while (!found()) {
      if (child.exitCode !== null || child.signalCode !== null)
        throw new Error(`It ended with ${child.exitCode} before it printed ${words}:\n${printed}`);
      await Promise.race([once(child.stdout, 'data'), once(child.stderr, 'data'), once(child, 'close')]);
    }
  };
  const address = () => /http:\/\/\S+/.exec(printed)?.[0] ?? '';
  return {
    child,
    printed: () => printed,
    /** @returns once this is printed */
    prints: printedNow,
    /** @returns once the address is printed */
    ready: () => printedNow('is running'),
    ended: () => exitCodeOf(child),
    contentOf,
    databasePid: () => Number(contentOf('database/cluster/postmaster.pid').split('\n')[0]),
    /** Who listens at its address. */
    serverPid: () => ownerOfPort(Number(new URL(address()).port))?.pid,
    /** Runs statements as the owner of its database. */
    sql: async (statements: string) => {
      const port = Number(contentOf('database/cluster/postmaster.pid').split('\n')[3]);
      const password = contentOf('database/owner-password').trim();
      const client = new pg.Client({ host: '127.0.0.1', port, user: 'gongkai_owner', password, database: 'gongkai' });
      await client.connect();
      await client.query(statements);
      await client.end();
    },
    /** Asks its server, which says where it is. */
    get: async (path: string) => (await fetch(`${address()}${path}`)).json(),
    /** Asks its server, and tells only how it answered. */
    statusOf: async (path: string) => {
      const response = await fetch(`${address()}${path}`);
      await response.arrayBuffer();
      return response.status;
    },
  };
}

/** All that is printed has been read when this returns. */
async function exitCodeOf(child: ChildProcess): Promise<number | null> {
  if (child.stdout?.closed === false) await once(child, 'close');
  return child.exitCode;
}

/** Starts that are stopped after each test, whatever came of it. */
export function stoppedAfterEach(folder: () => string) {
  const runs: Start[] = [];
  afterEach(async () => {
    for (const run of runs.splice(0)) {
      // One that a test holds would not hear it.
      run.child.kill('SIGCONT');
      run.child.kill('SIGTERM');
      await run.ended();
    }
  });
  return (how: How = {}): Start => {
    const run = start(folder(), { ...how, environment: { PORT: 'auto', ...how.environment } });
    runs.push(run);
    return run;
  };
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
