import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const main = join(fileURLToPath(new URL('../..', import.meta.url)), 'dist/api/main.js');

/** Time for a start on a busy machine. Milliseconds. */
const startLimit = 120_000;

/** Where a server finds its data. */
export interface ServerPlace {
  readonly databaseUrl: string;
  readonly dataFolder: string;
  readonly sample: 'on' | 'off';
}

/** The built server as a process of its own, as the launcher starts it. */
export interface BuiltServer {
  readonly address: string;
  /** Everything printed so far. */
  printed(): string;
  /** Resolves with the exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals | null>;
  hasEnded(): boolean;
  /** Waits until it answers. @throws {Error} it ended, or took too long, with what it printed */
  healthy(): Promise<void>;
  kill(signal: NodeJS.Signals): void;
}

/** @throws {Error} the server is not built */
export async function startBuiltServer({ databaseUrl, dataFolder, sample }: ServerPlace): Promise<BuiltServer> {
  if (!existsSync(main)) throw new Error(`${main} is not there; run "npm run build" first`);
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [main], {
    env: {
      ...process.env,
      PORT: String(port),
      HOST: '127.0.0.1',
      DATABASE_URL: databaseUrl,
      GONGKAI_APP_DATABASE_URL: '',
      GONGKAI_DATA: dataFolder,
      GONGKAI_WEB: '',
      GONGKAI_SAMPLE: sample,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (printed += String(text)));
  const ended = endOf(child);
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  return {
    address,
    ended,
    hasEnded,
    printed: () => printed,
    async healthy() {
      for (const end = Date.now() + startLimit; Date.now() < end && !hasEnded(); await after(25)) {
        const answer = await fetch(`${address}/api/health`).catch(() => null);
        if (answer?.ok === true) return;
      }
      throw new Error(`The server does not answer at ${address}; it printed:\n${printed}`);
    },
    kill(signal) {
      child.kill(signal);
    },
  };
}

function endOf(child: ChildProcess): Promise<number | NodeJS.Signals | null> {
  return new Promise((done) => {
    child.once('close', (code, signal) => {
      done(signal ?? code);
    });
  });
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
