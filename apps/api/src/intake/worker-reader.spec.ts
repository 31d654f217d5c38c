import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { read } from '@gongkai/reading';
import { firstReport, toDocx } from '@gongkai/sample';
import { WorkerReader } from './worker-reader.ts';

/** Stands in the thread's place: what the first byte says, it does. */
const script = `
  import { parentPort, threadId } from 'node:worker_threads';
  parentPort.on('message', ([first]) => {
    if (first === 1) for (;;);
    if (first === 2) { const all = []; for (;;) all.push(new Array(100_000).fill(all.length)); }
    if (first === 3) throw new Error('a fault of the reader');
    if (first === 4) process.exit(0);
    parentPort.postMessage({ status: 'notAReport', document: null, report: null, trouble: { zh: '', en: String(threadId) } });
  });
`;

describe('the reader in a thread of its own', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gongkai-reader-'));
    await writeFile(join(folder, 'thread.mjs'), script);
  });
  afterAll(() => rm(folder, { recursive: true }));

  const reader = () => new WorkerReader(pathToFileURL(join(folder, 'thread.mjs')), { seconds: 0.5, megabytes: 32 });

  it.each([
    ['takes too long', 1, /was stopped/],
    ['takes too much memory', 2, /was stopped/],
    ['breaks the reader', 3, /The reader failed/],
    ['ends the thread', 4, /The reader failed/],
  ])('gives a file that %s as unreadable, and reads the next one', async (_, first, trouble) => {
    const reading = reader();
    const [bad, good] = await Promise.all([reading.read(Uint8Array.of(first)), reading.read(Uint8Array.of(0))]);
    expect(bad).toMatchObject({ status: 'unreadable', document: null, report: null });
    expect(bad.trouble?.en).toMatch(trouble);
    expect(good.status).toBe('notAReport');
  });

  it('keeps one thread for file after file', async () => {
    const reading = reader();
    const readings = [];
    for (let i = 0; i < 3; i++) readings.push(await reading.read(Uint8Array.of(0)));
    expect(new Set(readings.map(({ trouble }) => trouble?.en)).size).toBe(1);
  });

  it('says so where it was not built', () => {
    expect(() => new WorkerReader(pathToFileURL(join(folder, 'absent.js')))).toThrow(/absent\.js is missing/);
  });

  it('reads as the reader itself does, once it is built', async () => {
    const root = fileURLToPath(new URL('../../../../', import.meta.url));
    const rolldown = join(root, 'node_modules/rolldown/bin/cli.mjs');
    const built = join(root, 'node_modules/.cache', `reader-${process.pid}`);
    await promisify(execFile)(process.execPath, [
      rolldown,
      fileURLToPath(new URL('./reader-worker.ts', import.meta.url)),
      ...['--platform', 'node', '--format', 'esm', '--dir', built],
    ]);
    try {
      const reader = new WorkerReader(pathToFileURL(join(built, 'reader-worker.js')));
      const pdf = await readFile(join(root, 'test/corpus/ok/libreoffice-wenshang-2023.pdf'));
      for (const bytes of [toDocx(firstReport.content), pdf]) {
        const reading = await reader.read(bytes);
        expect(reading.status).toBe('read');
        expect(reading).toEqual(await read(bytes));
      }
    } finally {
      await rm(built, { recursive: true });
    }
  });
});
