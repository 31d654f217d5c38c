import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { Worker } from 'node:worker_threads';
import { newTally, sumOf, tableOf, type Tally } from './fuzz/tally.ts';

/** FUZZ_MUTANTS=2000 npm run proof -- fuzz for a quick look. */
const mutants = Number(process.env['FUZZ_MUTANTS'] ?? 100_000);
const threads = 2;
/** A reader that takes longer than this for a file hangs; the slowest honest file takes a hundredth. */
const longest = 60_000;
const hours = 3 * 60 * 60_000;

const root = fileURLToPath(new URL('../../', import.meta.url));
const built = join(root, 'node_modules/.cache', `fuzz-${process.pid}`);

const running: Worker[] = [];

/** One thread's tallies by format. Rejects with the mutant's number where a thread stands still. */
function runThread(from: number): Promise<Record<string, Tally>> {
  const progress = new SharedArrayBuffer(4 * threads);
  const at = new Int32Array(progress);
  const env = { ...process.env, FUZZ_CORPUS: new URL('../corpus/', import.meta.url).href };
  const worker = new Worker(pathToFileURL(join(built, 'worker.js')), {
    workerData: { from, step: threads, mutants, progress },
    env,
  });
  running.push(worker);
  return new Promise((done, fail) => {
    let last = -1;
    const watch = setInterval(() => {
      const now = Atomics.load(at, from);
      if (now !== last) last = now;
      else {
        void worker.terminate();
        fail(new Error(`The reader hangs on mutant ${String(now)}`));
      }
    }, longest);
    worker
      .on('message', done)
      .on('error', fail)
      .on('exit', () => {
        clearInterval(watch);
      });
  });
}

describe('readers of changed documents', () => {
  beforeAll(async () => {
    const rolldown = join(root, 'node_modules/rolldown/bin/cli.mjs');
    const worker = fileURLToPath(new URL('./fuzz/worker.ts', import.meta.url));
    await promisify(execFile)(process.execPath, [
      rolldown,
      worker,
      '--platform',
      'node',
      '--format',
      'esm',
      '--dir',
      built,
    ]);
  });
  afterAll(async () => {
    await Promise.all(running.map((worker) => worker.terminate()));
    await rm(built, { recursive: true, force: true });
  });

  it(
    'neither fail nor hang, and state no number of a table that does not stand there',
    async () => {
      const parts = await Promise.all(Array.from({ length: threads }, (_, from) => runThread(from)));
      const tallies: Record<string, Tally> = {};
      for (const part of parts) {
        for (const [format, tally] of Object.entries(part))
          tallies[format] = sumOf(tallies[format] ?? newTally(), tally);
      }
      process.stdout.write(`${tableOf(tallies)}\n`);
      const all = Object.values(tallies).reduce(sumOf, newTally());
      expect(all.faults).toEqual([]);
      expect(all.mutants).toBe(mutants);
      // Changes that no reader gets past would prove nothing.
      expect(all.table).toBeGreaterThan(mutants / 3);
    },
    hours,
  );
});
